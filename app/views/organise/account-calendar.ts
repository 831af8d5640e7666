import type { SignedIn } from "#app/accounts/session.ts";
import type { App } from "#app/app.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { accountWords } from "#app/language/organise/account.ts";
import { ownCalendarWords } from "#app/language/own-calendar.ts";
import { feedPanel } from "#app/views/feed-panel.ts";
import { deskAround } from "./desk-form.ts";

const ACCOUNT = "/organise/account";

/**
 * The calendar of what one's organisations run: what it holds, and its secret address.
 *
 * @param held the secret that this browser holds, whatever it opens
 */
export async function accountCalendar(
  app: App,
  { account }: SignedIn,
  held: string | undefined,
  language: Language,
) {
  const { heading, about, secret, slow } = accountWords[language].calendar;
  const path = inLanguage(language, `${ACCOUNT}/calendar`);
  const panel = await feedPanel(app, { accountId: account.id }, held, path, language);
  return {
    heading,
    about,
    sentences: [secret, slow],
    panel: { ...panel, make: { ...panel.make, isFirst: false } },
  };
}

/** What has just become of the address, as the page's address says, or null. */
export function calendarDone(query: URLSearchParams, language: Language): string | null {
  const { made, ended } = ownCalendarWords[language].subscription;
  return query.has("made") ? made : query.has("revoked") ? ended : null;
}

/** The question before the address stops working. */
export function accountCalendarEndView(app: App, signedIn: SignedIn, address: string) {
  const language = languageOf(address);
  const words = accountWords[language];
  const { heading, button, keep } = ownCalendarWords[language].revocation;
  const account = inLanguage(language, ACCOUNT);
  return {
    ...deskAround(app, signedIn, address, {
      heading,
      trail: words.trail,
      above: { href: account, text: words.heading },
    }),
    sentence: words.calendar.endSentence,
    form: {
      action: inLanguage(language, `${ACCOUNT}/calendar/revocation`),
      button,
      keep: { href: account, text: keep },
    },
  };
}
