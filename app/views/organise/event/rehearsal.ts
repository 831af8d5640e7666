import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { languages, type Language } from "#app/language/language.ts";
import { previewWords } from "#app/language/organise/preview.ts";
import { siteWords } from "#app/language/site.ts";
import { deskPath, eventDesk } from "./event-desk.ts";
import { publicationPath } from "./publication-path.ts";

/** A rehearsal that was not sent, and why. */
export interface RefusedRehearsal {
  readonly typed: Language;
  readonly sentence: string;
}

/** The form by which an organiser has letter and calendar entry sent to the own address. */
export function rehearsalView(
  app: App,
  organiser: Organiser,
  address: string,
  refused: RefusedRehearsal | null = null,
) {
  const { event, account } = organiser;
  const language = languageOf(address);
  const words = previewWords[language].rehearsal;
  const isSent = new URL(address).searchParams.has("done");
  const title = refused ? words.wrongTitle(words.heading) : words.heading;
  return {
    ...eventDesk(app, organiser, address, title, "publication"),
    heading: words.heading,
    lead: words.lead(account.email),
    ...(refused && { wrong: { heading: words.wrong, errors: [{ text: refused.sentence }] } }),
    done: isSent
      ? {
          sentence: app.config.smtpUrl === null ? words.noRelay : words.sent(account.email),
          link: { href: deskPath(event, language, "letters"), text: words.letters },
        }
      : null,
    sentences: words.sentences,
    link: words.link,
    form: mayEdit(organiser, event.organisation_id)
      ? {
          action: publicationPath(event, language, "rehearsal"),
          button: words.button,
          field: {
            name: "language",
            label: words.language,
            options: languages.map((one) => ({
              value: one,
              label: siteWords[one].languageNames[one],
              lang: one,
              checked: one === (refused?.typed ?? language),
            })),
          },
        }
      : null,
  };
}
