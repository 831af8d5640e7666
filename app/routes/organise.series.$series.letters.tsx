import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Actions, Button } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Ledger, RowTitle, Under } from "#app/components/ledger.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { languageOf } from "#app/language/address.ts";
import { draftSeriesLetter } from "#app/registration/mass-letters/draft.ts";
import { DeskSheet } from "#app/views/organise/desk-form-parts.tsx";
import { seriesLetterPath } from "#app/views/organise/letters/series-letter.ts";
import { seriesLettersView } from "#app/views/organise/letters/series-letters.ts";
import { appOf } from "#app/web/http.ts";
import { requireSeries, requireSeriesEditor } from "#app/web/series-guards.ts";

export async function loader(args: LoaderFunctionArgs) {
  return seriesLettersView(appOf(args), await requireSeries(args), args.request.url);
}

/** Begins a draft. */
export async function action(args: ActionFunctionArgs) {
  const reader = await requireSeriesEditor(args);
  const letter = await draftSeriesLetter(appOf(args), reader.series.id, reader.account.id);
  return redirect(`${seriesLetterPath({ ...reader, letter }, languageOf(args.request.url))}/text`, 303);
}

export default function SeriesLettersRoute() {
  const { sentences, write, list, nothing, example, columns, rows, ...sheet } =
    useLoaderData<typeof loader>();
  return (
    <DeskSheet {...sheet}>
      <div className="desk__sentences">
        <Paragraphs of={sentences} />
      </div>
      {write && (
        <form method="post" action={write.action}>
          <Actions>
            <Button>{write.text}</Button>
          </Actions>
        </form>
      )}
      <section className="desk__part">
        <h2 className="desk__heading">{list}</h2>
        {rows.length === 0 ? (
          <EmptyState sentence={nothing} example={example} />
        ) : (
          <Ledger
            caption={list}
            columns={columns}
            rows={rows.map((row) => ({
              key: row.key,
              cells: [
                <RowTitle link={row.link} text={row.subject} lang={row.lang} />,
                <>
                  <StatusChip tone={row.state.tone} variant="bare">
                    {row.state.words}
                  </StatusChip>
                  {row.sent && <Under>{row.sent}</Under>}
                </>,
                row.changed,
              ],
            }))}
          />
        )}
      </section>
    </DeskSheet>
  );
}
