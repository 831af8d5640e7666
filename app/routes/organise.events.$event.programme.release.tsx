import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEditor, requireOrganiser } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { releaseWords } from "#app/language/organise/release.ts";
import { readRelease, type ReleaseFault } from "#app/programme/release/read-release.ts";
import { Refusal } from "#app/refusal.ts";
import { releaseProgramme } from "#app/registration/announcements/release-programme.ts";
import { releaseView, type RefusedRelease } from "#app/views/organise/programme/release-page.ts";
import { ReleasePage } from "#app/views/organise/programme/release-parts.tsx";

const faults = {
  "name-missing": { field: "name", words: "nameMissing" },
  "name-long": { field: "name", words: "nameLong" },
  "text-long": { field: "text", words: "textLong" },
} as const satisfies Record<ReleaseFault, object>;

/** What the next release would make public. Looking releases nothing. */
export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return releaseView(appOf(args), organiser, args.request.url);
}

/** Releases the programme as the organiser has seen it. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const typed = await readForm(args.request);
  const page = async (refused: RefusedRelease, status: number) =>
    data(await releaseView(app, organiser, url, refused), { status });

  const read = readRelease(typed);
  if ("fault" in read) {
    const { field, words } = faults[read.fault];
    return page({ field, sentence: releaseWords[language][words], typed }, 400);
  }
  const { event, account } = organiser;
  const wish = { ...read, lang: event.lang };
  const outcome = await releaseProgramme(app, event.id, account.id, wish).catch(refusalOf);
  if (outcome instanceof Refusal) {
    return page({ sentence: sentenceOf(outcome, language), typed }, statusOf[outcome.code]);
  }
  const path = inLanguage(language, `/organise/events/${event.slug}/programme/release`);
  return redirect(`${path}?${outcome ? "done" : "unchanged"}`, 303);
}

function sentenceOf(refusal: Refusal, language: Language): string {
  if (refusal.code !== "stale-version") return organiserRefusal(refusal, language);
  const { name } = refusal.facts;
  return releaseWords[language].stale(name ? String(name) : null);
}

export default function ReleaseRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <ReleasePage {...(useActionData<typeof action>() ?? loaded)} />;
}
