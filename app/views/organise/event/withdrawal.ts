import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { publicationWords } from "#app/language/organise/publication.ts";
import { callingOffReaches } from "#app/registration/announcements/calling-off-reaches.ts";
import { deskPath, eventDesk } from "./event-desk.ts";
import { publicationPath } from "./publication-path.ts";

/** What comes of taking an event's page away, or of putting it back. */
export async function withdrawalView(app: App, organiser: Organiser, address: string) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = publicationWords[language].withdrawal;
  const isWithdrawn = event.withdrawn_at !== null;
  const isDraft = event.status === "draft";
  const { people } = await callingOffReaches(app.db, event.id);
  const heading = isWithdrawn ? words.restoreHeading : words.heading;
  return {
    ...eventDesk(app, organiser, address, heading, "publication"),
    heading,
    sentences: isDraft ? [words.draft] : isWithdrawn ? words.restoreConsequences : words.consequences,
    instead:
      people > 0 && !isWithdrawn && event.status === "published"
        ? {
            sentence: words.people(people),
            link: { href: `${deskPath(event, language)}/cancellation`, text: words.callOff },
          }
        : null,
    form:
      isDraft || !mayEdit(organiser, event.organisation_id)
        ? null
        : {
            action: publicationPath(event, language, "withdrawal"),
            value: isWithdrawn ? "no" : "yes",
            button: isWithdrawn ? words.restore : words.withdraw,
          },
  };
}
