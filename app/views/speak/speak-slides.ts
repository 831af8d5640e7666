import type { App } from "#app/app.ts";
import { fileTicket, type Destination, type Version } from "#app/files/store.ts";
import { numberOf } from "#app/language/counts.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { slidesWords } from "#app/language/slides.ts";
import type { OpenSpeaker } from "#app/speakers/open-speaker.ts";
import { frameFor } from "#app/views/frame.ts";
import { slidesView, type RefusedSlides, type SlidesView } from "#app/views/slides.ts";

/** The slides on a speaker's page. */
export interface SpeakSlides extends SlidesView {
  readonly done: string | null;
}

/** Where the slides of whoever opened a speaker's page go. */
export function slidesOf({ event, invitation }: OpenSpeaker): Destination {
  return {
    eventId: event.id,
    appearanceId: invitation.appearance_id,
    purpose: "slides",
    actor: invitation.id,
  };
}

/** The part of a speaker's page that is about slides; null for one who has none, and of whom none are asked. */
export async function speakSlides(
  app: App,
  token: string,
  open: OpenSpeaker,
  address: string,
  refused: RefusedSlides | null,
): Promise<SpeakSlides | null> {
  const { event, invitation, turn } = open;
  const language = languageOf(address);
  const words = slidesWords[language];
  const of = {
    to: slidesOf(open),
    zone: event.zone,
    path: inLanguage(language, `/speak/${token}`),
    ticketFor: (file: Version) => fileTicket(app, file, invitation.id),
    maySend: event.status !== "cancelled",
    mayRemove: true,
  };
  const view = await slidesView(app, of, language, refused);
  if (view.list.rows.length === 0 && (!of.maySend || turn.one.role !== "speaker")) return null;
  const said = new Map([
    ["slides", words.upload.done],
    ["release", words.saved],
    ["removed", words.removal.done],
  ]);
  return { ...view, done: said.get(new URL(address).searchParams.get("done") ?? "") ?? null };
}

/** What comes of removing a version, before it is done. @param next the version that is then in use, where there is one */
export function slidesRemovalView(
  app: App,
  token: string,
  { file, isInUse, next }: { file: Version; isInUse: boolean; next: Version | undefined },
  address: string,
) {
  const language = languageOf(address);
  const words = slidesWords[language].removal;
  const page = inLanguage(language, `/speak/${token}`);
  const heading = words.heading(numberOf(file.version, language));
  return {
    frame: frameFor(app.config.publicUrl, address, { title: heading, isPrivate: true, sheet: "speak" }),
    heading,
    name: file.name,
    sentences: [
      words.gone,
      !isInUse ? words.old : next ? words.next(numberOf(next.version, language)) : words.last,
      ...(file.published_at === null ? [] : [words.published]),
    ],
    action: `${page}/slides/${file.id}/removal`,
    button: words.button,
    keep: { href: `${page}#slides`, text: words.keep },
  };
}
