import type { PlainOption } from "#app/components/form-fields.tsx";
import type { Language } from "#app/language/language.ts";
import { textsWords } from "#app/language/organise/texts.ts";

const OFFERED = ["nb", "nn", "en", "da", "sv", "se"];

/** Languages to tick: those that are spoken first, in their order, so that a form saved as it is changes nothing. */
export function spokenOptions(spoken: readonly string[], language: Language): PlainOption[] {
  const { languages } = textsWords[language];
  return [...new Set([...spoken, ...OFFERED])].map((lang) => ({
    value: lang,
    label: languages[lang] ?? lang,
    checked: spoken.includes(lang),
  }));
}
