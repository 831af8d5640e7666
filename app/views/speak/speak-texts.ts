import { seenOf } from "#app/events/edit/both.ts";
import { LANGUAGES } from "#app/programme/edit/read-session.ts";
import type { Language } from "#app/language/language.ts";
import { speakWords } from "#app/language/speak.ts";
import type { earlierOf } from "#app/speakers/earlier.ts";
import type { OpenSpeaker } from "#app/speakers/open-speaker.ts";
import { fieldsOf, MOST, NEEDS, type Fields, type TextSection } from "#app/speakers/sections.ts";
import type { RefusedSection, SpeakSection } from "./speak-page.ts";

type Earlier = Awaited<ReturnType<typeof earlierOf>>;

/** The sections that hold texts: the talk, the person, and what is needed. */
export function textSections(
  open: OpenSpeaker,
  earlier: Earlier,
  language: Language,
  refused: RefusedSection | null,
): Record<TextSection, SpeakSection> {
  const words = speakWords[language];
  const at = (id: TextSection) => sectionAt(id, open, refused);
  const [text, person, practical] = [at("text"), at("person"), at("practical")];
  const isOffered = earlier !== undefined && person.now.bio === "" && !person.isBack;
  const offer = (name: "bio" | "titles" | "organisation") =>
    (isOffered && person.now[name] === "" && earlier[name]) || person.value(name);
  const counted = (name: "abstract" | "bio", value: string) => words.used(value.length, MOST[name]);
  return {
    text: {
      ...text.base,
      heading: words.text.heading,
      about: [],
      fields: [
        { ...text.field("title", words.text.title), mark: words.needed },
        {
          ...text.field("abstract", words.text.abstract),
          mark: words.optional,
          rows: 10,
          description: counted("abstract", text.value("abstract")),
        },
        {
          kind: "select",
          name: "lang",
          label: words.text.lang,
          defaultValue: text.value("lang"),
          options: LANGUAGES.map((value) => ({ value, label: words.text.languages[value] })),
        },
      ],
      button: words.text.button,
    },
    person: {
      ...person.base,
      heading: words.person.heading,
      about: [
        open.turn.one.name === null ? words.person.claim : words.person.about,
        ...(isOffered ? [words.person.offered(earlier.event_title)] : []),
      ],
      fields: [
        { ...person.field("name", words.person.name), mark: words.needed, autoComplete: "off" },
        {
          ...person.field("titles", words.person.titles),
          defaultValue: offer("titles"),
          mark: words.optional,
          rows: 2,
          description: words.person.titlesAbout,
        },
        {
          ...person.field("organisation", words.person.organisation),
          defaultValue: offer("organisation"),
          mark: words.optional,
        },
        {
          ...person.field("bio", words.person.bio),
          defaultValue: offer("bio"),
          mark: words.optional,
          rows: 6,
          description: counted("bio", offer("bio")),
        },
      ],
      button: words.person.button,
    },
    practical: {
      ...practical.base,
      heading: words.practical.heading,
      about: [],
      fields: [
        {
          kind: "choice",
          pick: "several",
          name: "needs",
          label: words.practical.needs,
          mark: words.optional,
          options: NEEDS.map((value) => ({
            value,
            label: words.practical.kinds[value],
            checked: practical.value("needs").split(",").includes(value),
          })),
        },
        {
          ...practical.field("needs_note", words.practical.needs_note),
          mark: words.optional,
          rows: 3,
        },
      ],
      button: words.practical.button,
    },
  };
}

function sectionAt(id: TextSection, open: OpenSpeaker, refused: RefusedSection | null) {
  const now: Fields = fieldsOf(id, open);
  const back = refused?.id === id ? refused : null;
  const value = (name: string) => back?.typed.getAll(name).join(",") ?? now[name] ?? "";
  const seen = back && !back.both ? (back.typed.get("seen") ?? "") : seenOf(now);
  return {
    now,
    value,
    isBack: back !== null,
    base: { id, seen, both: back?.both },
    field: (name: string, label: string) =>
      ({
        kind: "field",
        name,
        label,
        defaultValue: value(name),
        error: back?.errors.find((one) => one.name === name)?.text,
      }) as const,
  };
}
