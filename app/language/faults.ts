import type { Language } from "./language.ts";
import { registrationWords, type FieldFault } from "./registration.ts";

/**
 * What is wrong with a field, and what to do about it.
 *
 * @param about what the field asks, where the sentence must name it: a question, a session
 */
export function faultSentence(fault: FieldFault, language: Language, about = ""): string {
  const sentence = registrationWords[language].faults[fault];
  return typeof sentence === "string" ? sentence : sentence(about);
}
