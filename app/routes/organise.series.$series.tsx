import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { Facts } from "#app/components/facts.tsx";
import { Ledger, RowTitle } from "#app/components/ledger.tsx";
import { merged } from "#app/events/edit/both.ts";
import { editSeries, seriesFields } from "#app/events/edit/edit-series.ts";
import { readSeries } from "#app/events/edit/read-series.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { Refusal } from "#app/refusal.ts";
import { requireSeries, requireSeriesEditor } from "#app/web/series-guards.ts";
import { theirsChosen } from "#app/views/organise/both-versions.ts";
import { DeskForm, DeskSheet } from "#app/views/organise/desk-form-parts.tsx";
import { organisedSeriesPath } from "#app/views/organise/organise-series.ts";
import { seriesPageView, type RefusedSeries } from "#app/views/organise/series-form.ts";

export async function loader(args: LoaderFunctionArgs) {
  const reader = await requireSeries(args);
  return seriesPageView(appOf(args), reader, reader.series, args.request.url);
}

/** Saves what the series says of itself. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireSeriesEditor(args);
  const app = appOf(args);
  const { url } = args.request;
  const form = await readForm(args.request);
  const { fields, faults } = readSeries(form);
  const typed = merged(fields, seriesFields(reader.series), theirsChosen(form));
  const sent = { version: form.get("version") ?? "", seen: form.get("seen") ?? "" };
  const page = async (why: Pick<RefusedSeries, "faults" | "refusal">, status: number) => {
    const { series } = await requireSeriesEditor(args);
    return data(await seriesPageView(app, reader, series, url, { typed, sent, ...why }), { status });
  };

  if (Object.keys(faults).length > 0) return page({ faults }, 400);
  const { id, organisation_id: organisationId, slug } = reader.series;
  const by = { accountId: reader.account.id, organisationId, version: Number(sent.version) };
  const outcome = await editSeries(app, id, by, typed).catch(refusalOf);
  if (outcome instanceof Refusal) return page({ refusal: outcome }, statusOf[outcome.code]);
  return redirect(`${organisedSeriesPath(languageOf(url), slug)}?done`, 303);
}

export default function SeriesRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { form, facts, letters, meetings, ...view } = useActionData<typeof action>() ?? loaded;
  return (
    <DeskSheet {...view}>
      {form && <DeskForm {...form} />}
      {facts.length > 0 && <Facts facts={facts} />}
      <section className="desk__part">
        <h2 className="desk__heading">{meetings.heading}</h2>
        {meetings.rows.length === 0 ? (
          <p>{meetings.nothing}</p>
        ) : (
          <Ledger
            caption={meetings.heading}
            columns={meetings.columns}
            rows={meetings.rows.map((row) => ({
              key: row.key,
              cells: [row.when, <RowTitle link={row.link} text={row.title} lang={row.lang} />, row.state],
            }))}
          />
        )}
        <div className="actions">
          {meetings.next && (
            <ButtonLink href={meetings.next.href} variant="secondary">
              {meetings.next.text}
            </ButtonLink>
          )}
          <a href={letters.href}>{letters.text}</a>
          <a href={meetings.page.href}>{meetings.page.text}</a>
        </div>
      </section>
    </DeskSheet>
  );
}
