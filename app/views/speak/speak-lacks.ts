import type { Language } from "#app/language/language.ts";
import { speakWords } from "#app/language/speak.ts";
import { lacksOf } from "#app/speakers/lacks.ts";
import type { OpenSpeaker } from "#app/speakers/open-speaker.ts";
import type { FilePurpose } from "#db/schema.ts";
import type { SpeakerLack } from "#emails/facts.ts";

/** Where on the page each thing is put in place. */
const SECTION: Record<SpeakerLack, string> = {
  answer: "answer",
  title: "text",
  abstract: "text",
  bio: "person",
  portrait: "portrait",
  slides: "slides",
  consents: "consents",
};

/** What is not in place yet, each with the way to it; or that all is. */
export function lackingView(
  open: OpenSpeaker,
  files: ReadonlySet<FilePurpose>,
  sections: readonly { readonly id: string }[],
  language: Language,
) {
  const words = speakWords[language].lacking;
  const lacks = lacksOf(open.turn, open.answer, files);
  const isThere = (id: string) => sections.some((one) => one.id === id);
  const missing = new Set(lacks.map((one) => SECTION[one]));
  return {
    heading: words.heading,
    rows: lacks
      .filter((one) => isThere(SECTION[one]))
      .map((one) => ({ href: `#${SECTION[one]}`, text: words.what[one] })),
    none: open.answer?.is_coming === 0 ? words.notComing : words.none,
    /** The section to begin with: its button is the filled one. */
    first: sections.find(({ id }) => missing.has(id))?.id ?? sections[0]?.id ?? null,
    /** Whether a section's part is there; null where it lies with the writer whether to fill it in. */
    standing: (id: string): { readonly isMissing: boolean; readonly text: string } | null => {
      if (!Object.values(SECTION).includes(id) || open.answer?.is_coming === 0) return null;
      const isMissing = missing.has(id);
      return { isMissing, text: isMissing ? words.missing : words.inPlace };
    },
  };
}
