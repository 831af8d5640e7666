import type { App } from "#app/app.ts";
import type { BothVersionsProps } from "#app/components/both-versions.tsx";
import type { FormField, Told } from "#app/components/form-fields.tsx";
import { isHeld } from "#app/events/rules.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { speakWords } from "#app/language/speak.ts";
import { earlierOf } from "#app/speakers/earlier.ts";
import type { OpenSpeaker } from "#app/speakers/open-speaker.ts";
import { filesOf } from "#app/files/queries.ts";
import { ownsText } from "#app/speakers/turns.ts";
import type { Instant } from "#db/schema.ts";
import { frameFor } from "#app/views/frame.ts";
import { calendarLink } from "./speak-calendar.ts";
import { speakFacts } from "./speak-facts.ts";
import { speakHead, speakNotices } from "./speak-head.ts";
import { speakOutcome } from "./speak-outcome.ts";
import { speakPortrait } from "./speak-portrait.ts";
import { speakSlides } from "./speak-slides.ts";
import { lackingView } from "./speak-lacks.ts";
import {
  answerSection,
  consentSection,
  dietSection,
  hoursSection,
  sharingSection,
} from "./speak-sections.ts";
import { textSections } from "./speak-texts.ts";

/** What a section of the page is: a form that is saved by itself. */
export interface SpeakSection {
  readonly id: string;
  readonly heading: string;
  readonly about: readonly string[];
  readonly fields: (FormField & Told)[];
  /** What the form showed, where others may save in it meanwhile. */
  readonly seen?: string;
  readonly both?: BothVersionsProps;
  readonly button: string;
}

/** A section that came back: what was typed, and what is wrong with which field. */
export interface RefusedSection {
  readonly id: string;
  readonly typed: URLSearchParams;
  readonly errors: readonly { readonly name?: string; readonly text: string }[];
  readonly both?: BothVersionsProps;
}

/** A speaker's own page: where to be and when, and what the programme needs. */
export async function speakView(
  app: App,
  token: string,
  open: OpenSpeaker,
  address: string,
  now: Instant,
  refused: RefusedSection | null = null,
) {
  const language = languageOf(address);
  const words = speakWords[language];
  const { event, invitation, turn } = open;
  const isSpeaker = invitation.part === "speaker" || turn.one.name === null;
  const heading = isSpeaker ? words.heading : words.headingFor(turn.one.name!);
  const isCalledOff = event.status === "cancelled";
  const isOver = isCalledOff || isHeld(event, now);
  const path = inLanguage(language, `/speak/${token}`);
  const earlier = await earlierOf(app.db, turn);
  const texts = textSections(open, earlier, language, refused);
  const sections: SpeakSection[] = isOver
    ? [consentSection(open, language)]
    : [
        answerSection(open, language, refused),
        ...(ownsText(turn) ? [texts.text] : []),
        texts.person,
        consentSection(open, language),
        texts.practical,
        ...(event.has_catering === 1 ? [dietSection(open, language)] : []),
        ...(event.starts_on !== null ? [hoursSection(open, language, refused)] : []),
        sharingSection(open, language, refused),
      ];
  const slides = await speakSlides(
    app,
    token,
    open,
    address,
    refused?.id === "slides" ? (refused.errors[0]?.text ?? null) : null,
  );
  const portrait = isOver ? null : await speakPortrait(app, open, language, refused);
  const files = await filesOf(app.db, { appearanceId: turn.one.id });
  const slidesAfter = sections.findLast(({ id }) =>
    ["answer", "text", ...(isOver ? ["consents"] : [])].includes(id),
  )?.id;
  const inOrder = sections.flatMap(({ id }) => [
    { id },
    ...(slides && id === slidesAfter ? [{ id: "slides" }] : []),
    ...(portrait && id === "person" ? [{ id: "portrait" }] : []),
  ]);
  const lacking = lackingView(open, new Set(files.map((one) => one.purpose)), inOrder, language);
  const done = new URL(address).searchParams.get("done");
  return {
    frame: frameFor(app.config.publicUrl, address, {
      title: refused ? words.wrongTitle(heading) : heading,
      isPrivate: true,
      sheet: "speak",
    }),
    heading,
    head: speakHead(open, heading, language, now),
    wrong: { heading: words.wrong, errors: [...(refused?.errors ?? [])] },
    notices: speakNotices(open, isOver, language),
    facts: {
      heading: words.facts.heading,
      rows: speakFacts(open, language),
      calendar: isOver ? null : calendarLink(open, path, language),
    },
    lacking: isOver
      ? null
      : { heading: lacking.heading, rows: lacking.rows, none: lacking.none, about: words.toProgramme },
    outcome: isOver && !isCalledOff ? await speakOutcome(app.db, open, language) : null,
    slides: slides && {
      ...slides,
      after: slidesAfter,
      isFirst: lacking.first === "slides",
      standing: isOver ? null : lacking.standing("slides"),
    },
    portrait: portrait && {
      ...portrait,
      action: `${path}/portrait`,
      isFirst: lacking.first === "portrait",
      standing: lacking.standing("portrait"),
      done: done === "portrait" ? words.saved : null,
    },
    sections: sections.map((section) => ({
      ...section,
      action: `${path}/${section.id}`,
      isFirst: section.id === lacking.first,
      standing: isOver ? null : lacking.standing(section.id),
      done: done === section.id ? words.saved : null,
    })),
  };
}

/** Where a link opens nothing any more. Names nobody. */
export function speakOverView(app: App, address: string) {
  const language = languageOf(address);
  const { heading, text, events } = speakWords[language].over;
  return {
    frame: frameFor(app.config.publicUrl, address, { title: heading, isPrivate: true }),
    over: { heading, text, link: { href: inLanguage(language, "/events"), text: events } },
  };
}
export type SpeakView = Awaited<ReturnType<typeof speakView>> | ReturnType<typeof speakOverView>;
