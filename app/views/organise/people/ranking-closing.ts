import type { App } from "#app/app.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { rankingsWords } from "#app/language/organise/rankings.ts";
import type { AskedRanking } from "#app/registration/prioritise/rankings.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";

/** What comes of closing a question, before it is done. */
export function rankingClosingView(
  app: App,
  organiser: Organiser,
  ranking: AskedRanking,
  address: string,
  isTheirs: boolean,
) {
  const language = languageOf(address);
  const words = rankingsWords[language].closing;
  const heading = words.heading(ranking.organisation);
  const path = `${deskPath(organiser.event, language, "people")}/rankings`;
  const isOpen = ranking.closed_at === null;
  return {
    ...eventDesk(app, organiser, address, heading, "people"),
    heading,
    sentences: isOpen
      ? [ranking.given_at === null ? words.notGiven : words.given, words.link]
      : [words.isClosed],
    form: isTheirs && isOpen ? { action: `${path}/${ranking.id}/closing`, button: words.button } : null,
    keep: { href: path, text: isOpen ? words.keep : rankingsWords[language].heading },
  };
}
