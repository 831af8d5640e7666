import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { Organiser } from "#app/web/guards.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { publicationWords } from "#app/language/organise/publication.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import { eventDesk } from "./event-desk.ts";
import { publicationPath } from "./publication-path.ts";

/** An address that was not taken into use, and why. */
export interface RefusedAddress {
  readonly typed: string;
  readonly sentence: string;
}

/** The form by which an event gets another address. */
export async function addressView(
  app: App,
  organiser: Organiser,
  address: string,
  refused: RefusedAddress | null = null,
) {
  const language = languageOf(address);
  const { address: words, ...page } = publicationWords[language];
  const event = await invitingEvent(app.db, organiser.event.id);
  const title = refused ? page.wrongTitle(words.heading) : words.heading;
  return {
    ...eventDesk(app, organiser, address, title, "publication"),
    heading: words.heading,
    lead: event.status === "draft" ? words.draftConsequences : words.consequences,
    ...(refused && {
      wrong: { heading: page.wrong, errors: [{ name: "address", text: refused.sentence }] },
    }),
    form: mayEdit(organiser, event.organisation_id)
      ? {
          action: publicationPath(event, language, "address"),
          version: String(event.version),
          button: words.button,
          field: {
            name: "address",
            label: words.label,
            mark: words.mark,
            description: words.about(`${app.config.publicUrl}${inLanguage(language, "/events/")}`),
            defaultValue: refused?.typed ?? event.slug,
            error: refused?.sentence,
          },
        }
      : null,
  };
}
