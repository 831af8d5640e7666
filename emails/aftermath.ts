import { listOf } from "#app/language/counts.ts";
import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { compose } from "./compose.tsx";
import type { AftermathFacts, OutInLetter } from "./facts.ts";
import type { EmailMessage } from "./message.ts";

/** To one who had a seat, when the event is over: recordings and slides are out. It comes once. */
export function aftermath(facts: AftermathFacts, language: Language): EmailMessage {
  const words = letterWords[language].aftermath;
  const headline = words.headline(words[mostOf(facts.out)]);
  return compose(facts, language, {
    subject: headline,
    headline,
    body: [
      words.attendance[facts.attendance],
      words.onThePage(listOf(listed(facts.out, language), language)),
      words.onlyOnce,
    ],
    action: { text: words.action, href: facts.event.url },
    whyYou: words.whyYou,
    calendar: null,
  });
}

/** What the letter is named after. */
function mostOf({ recordings, slides, hasRecap }: OutInLetter) {
  if (recordings > 0 && slides > 0) return "both";
  if (recordings > 0) return "recordings";
  if (slides > 0) return "slides";
  return hasRecap ? "recap" : "others";
}

function listed({ recordings, slides, others, hasRecap }: OutInLetter, language: Language): string[] {
  const words = letterWords[language].aftermath;
  return [
    ...(recordings > 0 ? [words.countRecordings(recordings)] : []),
    ...(slides > 0 ? [words.countSlides(slides)] : []),
    ...(others > 0 ? [words.countOthers(others)] : []),
    ...(hasRecap ? [words.aRecap] : []),
  ];
}
