import type { App } from "#app/app.ts";
import type { ReviewFaults } from "#app/events/pasted/read-review.ts";
import type { ReadEvent, ReadInvitation } from "#app/events/pasted/read-invitation.ts";
import { organisationIn, reviewOf, type ReviewTyped } from "#app/events/pasted/review-form.ts";
import { readPlace } from "#app/events/edit/read-place.ts";
import { seriesOfOrganisations } from "#app/events/queries.ts";
import { newFormKey } from "#app/form-key.ts";
import { venuesWithRooms } from "#app/events/venues.ts";
import type { Starter } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { dateLine } from "#app/language/dates.ts";
import { eventWords } from "#app/language/event.ts";
import type { Language } from "#app/language/language.ts";
import { newEventWords } from "#app/language/organise/new-event.ts";
import { placeWords } from "#app/language/organise/place.ts";
import { HOUSE_ZONE } from "#app/views/organise/letter-list.ts";
import { newEventFrame, newEventPath } from "./new-event.ts";
import { timeSentence } from "#app/views/organise/event/place-page.ts";
import { reviewGroups } from "./review-fields.ts";
import { annotated, doubtsIn, notesOf } from "./review-notes.ts";
import { faultSentence } from "#app/views/organise/event/section-page.ts";
import { briefly, titleLine } from "#app/views/text.ts";

/** A form of corrections that came back. */
export interface RefusedReview {
  readonly typed: ReviewTyped;
  readonly speakers: readonly string[];
  readonly faults?: ReviewFaults;
  /** A sentence, and the field it is about. */
  readonly refusal?: { readonly name: string; readonly text: string };
}

/** What was read of one event, field by field, to be corrected and said yes to. */
export async function reviewView(
  app: App,
  starter: Starter,
  address: string,
  invitation: ReadInvitation,
  chosen: number,
  refused: RefusedReview | null = null,
) {
  const language = languageOf(address);
  const { review: words, wrong } = newEventWords[language];
  const { text } = invitation;
  const read = invitation.events[chosen]!;
  const { organisations } = starter;
  const [series, venues] = await Promise.all([
    seriesOfOrganisations(
      app.db,
      organisations.map(({ id }) => id),
    ),
    venuesWithRooms(app.db),
  ]);
  const known = { organisations, series, venues };
  const first = reviewOf(read, text, known);
  const typed = refused?.typed ?? first;
  const sentences = faultSentences(refused, language);
  const when = readPlace(typed).section?.when;
  const sentence = when && timeSentence(when, HOUSE_ZONE, language);
  const notes = notesOf(read, HOUSE_ZONE, language);
  const groups = reviewGroups(
    typed,
    sentence && placeWords[language].typed(sentence),
    known,
    (name) => sentences[name],
    language,
  );
  const errors = Object.entries(sentences).map(([name, text]) => ({ name, text }));
  const doubts = doubtsIn(notes);
  return {
    step: "review" as const,
    ...newEventFrame(app, starter, address, words.heading, errors.length > 0),
    lead: words.lead,
    wrong: { heading: wrong, errors },
    about: doubts > 0 ? words.unsure(doubts) : words.sure,
    notes: [
      ...organiserNote(read, known, language),
      ...(first.where ? [words.venueFound] : []),
      ...(first.seriesId ? [words.seriesFound] : []),
      ...(read.dates
        ? [
            words.dates(
              read.dates.value.map((date) => dateLine(date, language, { capital: false })).join(", "),
            ),
          ]
        : []),
      ...(invitation.isCut ? [words.cut] : []),
    ],
    form: {
      action: newEventPath(language, "/text/event"),
      key: newFormKey(app),
      button: words.button,
      pasted: { label: words.pasted, text },
      event: String(chosen),
      groups: annotated(groups, notes, ["whenText"]),
      speakers: speakersField(read, refused?.speakers ?? null, language),
    },
    again: { href: newEventPath(language, "/text"), text: words.again },
    mentions: mentionsOf(invitation, language),
    outside: {
      heading: words.outside,
      lines: invitation.outside.map(({ text }) => briefly(text)),
    },
  };
}

function organiserNote(
  read: ReadEvent,
  known: Parameters<typeof organisationIn>[1],
  language: Language,
): string[] {
  if (!read.organiser) return [];
  const { review: words } = newEventWords[language];
  const { name } = read.organiser.value;
  return [organisationIn(read, known) ? words.organisationFound(name) : words.organisationOther(name)];
}

function speakersField({ speakers }: ReadEvent, ticked: readonly string[] | null, language: Language) {
  if (speakers.length === 0) return null;
  const { review: words } = newEventWords[language];
  return {
    heading: words.speakers,
    about: words.speakersAbout,
    fields: speakers.map(({ value: { name, titles, organisation, isNameToCome, bio, sure } }, index) => ({
      kind: "checkbox" as const,
      name: `speaker-${index}`,
      label: [name ?? words.nameToCome, titleLine(titles.join("\n"), language), organisation]
        .filter(Boolean)
        .join(", "),
      description: [bio ? briefly(bio) : "", isNameToCome ? words.nameToCome : ""].filter(Boolean).join(" "),
      warning: sure ? undefined : words.speakerUnsure,
      checked: ticked ? ticked.includes(`speaker-${index}`) : true,
    })),
  };
}

function mentionsOf({ mentions }: ReadInvitation, language: Language) {
  const { review: words } = newEventWords[language];
  return {
    heading: words.mentions,
    about: words.mentionsAbout,
    lines: mentions.map(({ kind, type, dates }) => {
      const days = dates.value.map((date) => dateLine(date, language, { capital: false })).join(", ");
      if (kind === "deadline") return words.mentionDeadline(days);
      return words.mentionEvent(type ? eventWords[language].type[type] : words.anEvent, days);
    }),
  };
}

function faultSentences(refused: RefusedReview | null, language: Language): Record<string, string> {
  if (!refused) return {};
  const words = newEventWords[language];
  const { texts = {}, place = {}, own = {} } = refused.faults ?? {};
  const said = (sentences: Record<string, string>) => Object.entries(sentences);
  return Object.fromEntries([
    ...Object.entries(texts).map(([name, fault]) => [name, faultSentence(name, fault, language)]),
    ...Object.entries(place).map(([name, fault]) => [name, placeWords[language].faults[fault]]),
    ...said(own).map(([name, fault]) => [
      name,
      fault === "organisation" ? words.faults.organisation : words.review.faults[fault as "capacity"],
    ]),
    ...(refused.refusal ? [[refused.refusal.name, refused.refusal.text]] : []),
  ]) as Record<string, string>;
}
