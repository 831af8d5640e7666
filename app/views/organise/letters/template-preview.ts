import type { App } from "#app/app.ts";
import type { Language } from "#app/language/language.ts";
import { massLetterWords } from "#app/language/organise/mass-letters.ts";
import { previewWords } from "#app/language/organise/preview.ts";
import { templateWords } from "#app/language/organise/templates.ts";
import { recipientsOf, type Recipient } from "#app/registration/mass-letters/recipients.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import { previewFacts, type PreviewedFor } from "#app/registration/templates/preview.ts";
import type { KeptTexts } from "#app/registration/templates/standing.ts";
import { langIfOther } from "#app/views/text.ts";
import type { EventRow } from "#db/schema.ts";
import { piecesOf } from "#emails/blacked-out.ts";
import type { TemplateLetter } from "#emails/facts.ts";
import { renderLetter } from "#emails/letters.ts";
import type { EmailMessage } from "#emails/message.ts";
import { isCalled, recipientAsked, type PreviewWish } from "./mass-letter-preview.ts";

const EVERYBODY = {
  states: ["confirmed", "waitlisted", "received", "offered", "cancelled", "declined"],
  ...{ kind: null, partIds: [], answers: [], domain: null, attendance: null, people: [] },
} as const;

/** A letter as one of an event's people would get it now, or somebody invented where there is nobody. */
export interface TemplatePreview {
  readonly recipient: Recipient | undefined;
  /** From 1; 0 where there is nobody. */
  readonly number: number;
  readonly people: number;
  readonly isFound: boolean;
  readonly shown: PreviewedFor;
  readonly language: Language;
  readonly message: EmailMessage;
}

export async function templatePreview(
  app: App,
  event: Pick<EventRow, "id">,
  letter: TemplateLetter,
  kept: KeptTexts,
  wish: PreviewWish,
  ownLanguage: Language,
): Promise<TemplatePreview> {
  const people = await recipientsOf(app.db, event.id, EVERYBODY);
  const { recipient, number } = recipientAsked(people, wish);
  const shown: PreviewedFor = recipient
    ? { registrationId: recipient.id }
    : {
        name: previewWords[ownLanguage].letter.person,
        email: "kari.nordmann@example.org",
        language: ownLanguage,
        uid: `preview-${event.id}@samling`,
      };
  const inviting = await invitingEvent(app.db, event.id);
  const { language, ...facts } = await previewFacts(app.db, app, inviting, letter, kept, shown);
  return {
    ...{ recipient, number: recipient ? number : 0, people: people.length, shown, language },
    isFound: wish.search === "" || (recipient !== undefined && isCalled(recipient, wish.search)),
    message: renderLetter("template-trial", { ...facts, of: letter, ownUrl: null }, language),
  };
}

/**
 * @param said.own where the page with the preview stands
 * @param said.kept what else its address says
 * @param said.html where the letter as a page stands
 * @param said.trial what a trial is sent by; null for one who may only look
 */
export function previewPart(
  { recipient, number, people, isFound, language: theirs, message }: TemplatePreview,
  said: {
    readonly own: string;
    readonly kept: Readonly<Record<string, string>>;
    readonly html: string;
    readonly trial: { readonly action: string; readonly email: string } | null;
    readonly notes: readonly string[];
  },
  language: Language,
) {
  const { draft } = massLetterWords[language];
  const words = templateWords[language].preview;
  const hrefOf = (to: number) =>
    `${said.own}?${new URLSearchParams({ ...said.kept, to: String(to) }).toString()}#preview`;
  return {
    heading: words.heading,
    notes: [
      recipient ? words.for(recipient.name) : words.example,
      ...(isFound ? [] : [draft.notFound]),
      ...said.notes,
      words.invented,
    ],
    subject: message.subject,
    lang: langIfOther(theirs, language),
    text: { pieces: piecesOf(message.text), hidden: draft.hidden },
    linksHidden: draft.linksHidden,
    asHtml: {
      href: `${said.html}?${new URLSearchParams({ ...said.kept, to: String(number) }).toString()}`,
      text: draft.asHtml,
    },
    find:
      people > 1
        ? {
            action: said.own,
            label: draft.find,
            button: draft.findButton,
            kept: Object.entries(said.kept).map(([name, value]) => ({ name, value })),
          }
        : null,
    pager:
      people > 1
        ? {
            label: draft.pages,
            position: draft.position(number, people),
            ...(number > 1 && { previous: { href: hrefOf(number - 1), text: draft.previous } }),
            ...(number < people && { next: { href: hrefOf(number + 1), text: draft.next } }),
          }
        : null,
    trial: said.trial && {
      action: said.trial.action,
      text: draft.test(said.trial.email),
      to: String(number),
      kept: Object.entries(said.kept).map(([name, value]) => ({ name, value })),
    },
  };
}
