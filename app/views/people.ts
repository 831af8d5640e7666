import type { SpeakerName } from "#app/components/speaker.tsx";
import { inLanguage } from "#app/language/address.ts";
import { eventWords } from "#app/language/event.ts";
import { sentenceStart } from "#app/language/days-and-months.ts";
import type { Language } from "#app/language/language.ts";
import type { ListedAppearance } from "#app/programme/queries.ts";
import { markupOf } from "./markdown.ts";
import { portraitView, type PortraitView } from "./portrait.ts";
import { langIfOther, titleLine } from "./text.ts";

/** A person as the programme prints them: name, title and organisation as of this event; or the role alone. */
export function nameOf(appearance: ListedAppearance, language: Language): SpeakerName {
  const title = titleLine(appearance.titles, language);
  const organisation = appearance.organisation ?? undefined;
  const pending = appearance.is_name_to_come ? `(${eventWords[language].nameToCome})` : undefined;
  const lang = langIfOther(appearance.lang, language);
  if (appearance.name === null) {
    return {
      name: sentenceStart(title),
      ...(lang && { lang, nameLang: lang }),
      ...(organisation && !title.includes(organisation) && { organisation }),
      pending,
    };
  }
  return {
    name: appearance.name,
    ...(lang && { lang }),
    ...(title && { title }),
    ...(organisation && !title.includes(organisation) && { organisation }),
    pending,
    ...(appearance.speaker_slug && { href: inLanguage(language, `/speakers/${appearance.speaker_slug}`) }),
  };
}

/** A speaker with initials or portrait, and what they say of themselves. */
export interface SpeakerView extends SpeakerName {
  readonly initials: string;
  readonly portrait?: PortraitView;
  readonly bio?: string;
  readonly bioLang?: string;
}

export function speakerOf(appearance: ListedAppearance, language: Language): SpeakerView {
  const bioLang = langIfOther(appearance.lang, language);
  return {
    ...nameOf(appearance, language),
    initials: initialsOf(appearance.name ?? ""),
    portrait: portraitView(appearance, language, "6rem"),
    ...(appearance.bio && { bio: markupOf(appearance.bio, 4), ...(bioLang && { bioLang }) }),
  };
}

/** «BS» of «Beth Stensen»: first and last name. */
function initialsOf(name: string): string {
  const names = name.split(/[\s]+/).filter(Boolean);
  const ends = names.length > 1 ? [names[0]!, names.at(-1)!] : names;
  return ends.map((one) => [...one][0]!.toUpperCase()).join("");
}

/** One row for each person, the first time they appear. */
export function oncePerPerson(appearances: readonly ListedAppearance[]): ListedAppearance[] {
  const seen = new Set<string>();
  return appearances.filter((one) => {
    const key = one.speaker_id ?? one.id;
    return seen.has(key) ? false : seen.add(key);
  });
}
