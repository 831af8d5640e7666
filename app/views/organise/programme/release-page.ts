import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { Organiser } from "#app/web/guards.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { releaseWords } from "#app/language/organise/release.ts";
import { changeSentence, programmeEditorWords, warningSentence } from "#app/language/programme-editor.ts";
import { editableProgramme, type EditableProgramme } from "#app/programme/edit/editable-programme.ts";
import type { SpeakerStandings } from "#app/programme/edit/speakers-there.ts";
import { warningsOf } from "#app/programme/edit/warnings.ts";
import { standingsOf } from "#app/speakers/standings.ts";
import { toldByRelease, type ToldByRelease } from "#app/speakers/told-by-release.ts";
import { releasesOf, type PublicRelease } from "#app/programme/release/releases.ts";
import { previewRelease, type ReleasePreview } from "#app/registration/announcements/release-preview.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { langIfOther } from "#app/views/text.ts";

/** A release that was not made: why, at which field, and what was typed. */
export interface RefusedRelease {
  readonly sentence: string;
  readonly field?: "name" | "text";
  readonly typed: URLSearchParams;
}

/** More than one reads before a button. */
const MOST_WARNINGS = 12;

/** What the next release makes public, whom it reaches, what is worth a look; and what was released before. */
export async function releaseView(
  app: App,
  organiser: Organiser,
  address: string,
  refused: RefusedRelease | null = null,
) {
  const language = languageOf(address);
  const words = releaseWords[language];
  const { event } = organiser;
  const preview = await previewRelease(app.db, event.id);
  const told = await toldByRelease(app.db, event.id, preview.moved);
  const releases = await releasesOf(app.db, event.id);
  const programme = (await editableProgramme(app.db, event.id))!;
  const standings = await standingsOf(app.db, event.id);
  const { heading } = words;
  const done = new URL(address).searchParams;
  const isOpen = event.status === "published" && preview.changes.length > 0;
  return {
    ...eventDesk(app, organiser, address, refused ? words.wrongTitle(heading) : heading, "programme"),
    heading,
    wrong: {
      heading: words.wrong,
      errors: refused ? [{ name: refused.field, text: refused.sentence }] : [],
    },
    done: done.has("done") ? words.done : done.has("unchanged") ? words.unchanged : null,
    closed: closedSentence(event.status, preview, language),
    isNew: {
      heading: words.isNew,
      sentences: preview.changes.map((change) => changeSentence(change, event.zone, language)),
    },
    reaches: isOpen ? { heading: words.reaches, sentences: reached(preview, told, language) } : null,
    worth: isOpen ? worthALook(programme, standings, language) : null,
    form: isOpen && mayEdit(organiser, event.organisation_id) ? formOf() : null,
    past: pastOf(releases, event, language),
    back: { href: deskPath(event, language, "programme"), text: words.back },
  };

  function formOf() {
    const typed = refused?.typed;
    const error = (field: "name" | "text") => (refused?.field === field ? refused.sentence : undefined);
    return {
      version: String(preview.version),
      button: words.button,
      name: {
        name: "name",
        label: words.name,
        mark: words.required,
        description: words.nameAbout,
        defaultValue: typed?.get("name") ?? words.defaultName(releases.length + 1),
        error: error("name"),
        lang: langIfOther(event.lang, language),
      },
      text: {
        name: "text",
        label: words.text,
        mark: words.optional,
        description: words.textAbout,
        defaultValue: typed?.get("text") ?? "",
        error: error("text"),
        lang: langIfOther(event.lang, language),
      },
    };
  }
}

function closedSentence(status: string, { changes }: ReleasePreview, language: Language): string | null {
  if (status === "draft") return releaseWords[language].draft;
  if (status === "cancelled") return releaseWords[language].cancelled;
  return changes.length === 0 ? programmeEditorWords[language].nothingNew : null;
}

function reached(
  { people, calendars, speakers }: ReleasePreview,
  told: ToldByRelease,
  language: Language,
): string[] {
  const words = programmeEditorWords[language];
  const untold = speakers.filter((name) => !told.names.includes(name));
  return [
    ...(people + told.people > 0 ? [words.reach(people, calendars, told.people)] : []),
    ...(people === 0 ? [words.nobody] : []),
    ...(untold.length > 0 ? [words.speakers(untold)] : []),
  ];
}

function worthALook(
  { scheduled, unscheduled, event, rooms, chosen }: EditableProgramme,
  standings: SpeakerStandings,
  language: Language,
) {
  const words = releaseWords[language];
  const warnings = warningsOf([...scheduled, ...unscheduled], event, rooms, chosen, standings);
  if (warnings.length === 0) return null;
  const rest = warnings.length - MOST_WARNINGS;
  return {
    heading: words.worth,
    about: words.worthAbout,
    sentences: warnings.slice(0, MOST_WARNINGS).map((one) => warningSentence(one, language)),
    rest: rest > 0 ? words.more(rest) : null,
  };
}

function pastOf(releases: readonly PublicRelease[], event: Organiser["event"], language: Language) {
  const words = releaseWords[language];
  return {
    heading: words.past,
    nothing: words.noPast,
    columns: [{ label: words.when }, { label: words.what, isSubject: true }, { label: words.changes }],
    rows: releases.map(({ id, at, name, text, lang, changes }) => ({
      key: id,
      when: stamp(at, event.zone, language),
      name,
      text,
      lang: langIfOther(lang, language),
      count: words.changesCount(changes.length),
      sentences: changes.map((change) => changeSentence(change, event.zone, language)),
    })),
    link:
      releases.length > 0 && event.status !== "draft"
        ? { href: inLanguage(language, `/events/${event.slug}/changes`), text: words.publicList }
        : null,
  };
}
