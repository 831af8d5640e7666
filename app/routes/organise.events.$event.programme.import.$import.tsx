import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, arrivalOf, readForm, refusalOf, seeOther, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { importWords } from "#app/language/organise/import.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { applyKept } from "#app/programme/import/apply-kept.ts";
import { keptImport } from "#app/programme/import/keep-import.ts";
import { Refusal } from "#app/refusal.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { importPreviewView } from "#app/views/organise/programme/import-preview.ts";
import { ImportPreviewPage } from "#app/views/organise/programme/import-parts.tsx";

/** What an import would change. Looking writes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const kept = await keptImport(app.db, organiser.event.id, args.params.import ?? "", arrivalOf(args));
  if (!kept) throw seeOther(`${deskPath(organiser.event, languageOf(url), "programme")}/import?gone`);
  return importPreviewView(app, organiser, kept, url);
}

/** Takes it in as it was shown. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const path = `${deskPath(organiser.event, language, "programme")}/import`;
  const form = await readForm(args.request);
  const { event, account } = organiser;
  const kept = await keptImport(app.db, event.id, args.params.import ?? "", arrivalOf(args));
  if (!kept) return redirect(`${path}?gone`, 303);

  const version = Number(form.get("version") ?? -1);
  const outcome = await applyKept(app, event.id, kept, account.id, version).catch(refusalOf);
  if (!(outcome instanceof Refusal)) return redirect(`${path}?done=${outcome}`, 303);
  const { code, facts } = outcome;
  const sentence =
    code === "stale-version"
      ? importWords[language].preview.stale(facts.name ? String(facts.name) : null)
      : organiserRefusal(outcome, language);
  return data(await importPreviewView(app, organiser, kept, url, { sentence }), { status: statusOf[code] });
}

export default function ImportPreviewRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <ImportPreviewPage {...(useActionData<typeof action>() ?? loaded)} />;
}
