import type { Language } from "#app/language/language.ts";
import { doubtSentence, importWords } from "#app/language/organise/import.ts";
import type { ImportPreview } from "#app/programme/import/preview-import.ts";

/** More of one kind than anybody reads. */
const MOST_OF_A_KIND = 5;

/** What had better be looked at before a yes, the weightiest first. */
export function doubtSentences(preview: ImportPreview, language: Language): string[] {
  const words = importWords[language];
  const { doubts, warnings, unsure, stayingPeople, newRooms, newTracks } = preview;
  const about = warnings.filter(({ code }) => code !== "nothing-found" && code !== "ends-before-starts");
  const codes = [...new Set(about.map(({ code }) => code))];
  return [
    ...some(doubts.map((one) => doubtSentence(one, language))),
    ...codes.flatMap((code) =>
      some(about.filter((one) => one.code === code).map((one) => words.warnings[code](one.words))),
    ),
    ...some(
      unsure.flatMap(({ title, speakers, talks }) => {
        const names = [...speakers, ...talks.flatMap((talk) => talk.speakers)].flatMap(({ name, sure }) =>
          name && !sure ? [name] : [],
        );
        const all = names.length > 0 ? names : speakers.flatMap(({ name }) => name ?? []);
        if (all.length > 0) return [words.guesses.people(title, all)];
        return / [-–—] /.test(title) ? [words.guesses.nobody(title)] : [];
      }),
    ),
    ...some(stayingPeople.map(({ title, names }) => words.stays(title, names))),
    ...(newRooms.length > 0 ? [words.newRooms(newRooms)] : []),
    ...(newTracks.length > 0 ? [words.newTracks(newTracks)] : []),
  ];

  function some(sentences: readonly string[]): string[] {
    const once = [...new Set(sentences)];
    const rest = once.length - MOST_OF_A_KIND;
    return rest > 0 ? [...once.slice(0, MOST_OF_A_KIND), words.preview.more(rest)] : once;
  }
}
