import type { App } from "#app/app.ts";
import { seatsOf } from "#app/events/queries.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { languages, type Language } from "#app/language/language.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import { previewWords } from "#app/language/organise/preview.ts";
import { siteWords } from "#app/language/site.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import { exampleFacts } from "#app/registration/rehearse/example.ts";
import type { SeatKind } from "#db/schema.ts";
import { piecesOf } from "#emails/blacked-out.ts";
import { renderLetter } from "#emails/letters.ts";
import { eventDesk } from "./event-desk.ts";
import { publicationPath } from "./publication-path.ts";

/** The example that an address asks for: in which language, and how it takes part. */
export interface PreviewWish {
  readonly language: Language;
  readonly kind?: SeatKind;
}

const KINDS: readonly SeatKind[] = ["physical", "stream"];

/** What an address asks for; anything it does not know is passed over. */
export function previewWish(address: string): PreviewWish {
  const query = new URL(address).searchParams;
  const kind = KINDS.find((one) => one === query.get("kind"));
  const language = languages.find((one) => one === query.get("language"));
  return { language: language ?? languageOf(address), ...(kind && { kind }) };
}

/** The confirmation as an example person would get it, rendered as the real one is, with a mark for its link. */
export async function previewLetter(app: App, eventId: string, { language, kind }: PreviewWish) {
  const event = await invitingEvent(app.db, eventId);
  const facts = await exampleFacts(app.db, app, event, {
    name: previewWords[language].letter.person,
    email: "kari.nordmann@example.org",
    language,
    kind,
    uid: `preview-${eventId}@samling`,
  });
  return { event, facts, message: renderLetter("registration-confirmed", facts, language) };
}

/** The letter that those who register get, before anybody does. */
export async function previewLetterView(app: App, organiser: Organiser, address: string) {
  const language = languageOf(address);
  const words = previewWords[language].letter;
  const wish = previewWish(address);
  const { event, facts, message } = await previewLetter(app, organiser.event.id, wish);
  const kinds = (await seatsOf(app.db, event.id)).map((one) => one.kind);
  const chosen = facts.person.kind;
  const path = publicationPath(event, language, "preview/letter");
  const isOwn = event.registration_mode === "own";
  const isAsked = isOwn && event.allocation !== "first-come";
  return {
    ...eventDesk(app, organiser, address, words.heading, "publication"),
    heading: words.heading,
    lead: words.lead,
    note: isAsked ? words.asked : isOwn ? null : words.byHand,
    choices: {
      label: words.languages,
      groups: [
        {
          label: words.languages,
          links: languages.map((one) => ({
            href: hrefOf(path, { language: one, kind: wish.kind }),
            text: siteWords[one].languageNames[one],
            lang: one,
            current: one === wish.language,
          })),
        },
        ...(kinds.length > 1
          ? [
              {
                label: words.kinds,
                links: kinds.map((kind) => ({
                  href: hrefOf(path, { ...wish, kind }),
                  text: peopleWords[language].kinds[kind],
                  current: kind === chosen,
                })),
              },
            ]
          : []),
      ],
    },
    facts: [
      { term: words.from, detail: `${facts.sender.name} <${facts.sender.address}>` },
      { term: words.to, detail: `${facts.person.name} <${facts.person.email}>` },
      { term: words.subject, detail: message.subject },
    ],
    text: { heading: words.text, pieces: piecesOf(message.text), lang: wish.language, hidden: words.hidden },
    attached: message.calendar ? words.attached : words.noEntry,
    html: {
      href: hrefOf(publicationPath(event, "nb", "preview/letter.html"), { ...wish, kind: chosen }),
      text: words.html,
    },
  };
}

function hrefOf(path: string, { language, kind }: PreviewWish): string {
  return `${path}?${new URLSearchParams({ language, ...(kind && { kind }) }).toString()}`;
}
