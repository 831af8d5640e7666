import type { App } from "#app/app.ts";
import { seatsByEvent } from "#app/events/lists.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { addingWords } from "#app/language/organise/adding.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import { blockedSentence } from "./adding-outcome.ts";
import { termFields } from "./adding-terms.ts";
import { eventDesk } from "#app/views/organise/event/event-desk.ts";
import { errorsOf } from "#app/views/fault-sentences.ts";
import { peoplePath } from "./people-list.ts";

/** The form into which an organiser pastes people. @param faults a sentence at each field */
export async function pasteView(
  app: App,
  organiser: Organiser,
  address: string,
  typed = new URLSearchParams(),
  faults: Readonly<Record<string, string>> = {},
) {
  const language = languageOf(address);
  const { many: words, terms } = addingWords[language];
  const { person } = peopleWords[language];
  const { event } = organiser;
  const seats = (await seatsByEvent(app.db, [event.id])).get(event.id)!;
  const path = peoplePath(event, language);
  const errors = errorsOf(faults);
  const title = errors.length > 0 ? person.wrongTitle(words.heading) : words.heading;
  return {
    kind: "form" as const,
    ...eventDesk(app, organiser, address, title, "people"),
    heading: words.heading,
    lead: words.lead,
    blocked: blockedSentence(event, language),
    wrong: { heading: person.wrong, errors },
    toOne: { href: `${path}/new`, text: words.toOne },
    form: {
      action: `${path}/paste`,
      people: {
        name: "people",
        label: words.people,
        mark: terms.mustBeFilled,
        description: words.peopleAbout,
        defaultValue: typed.get("people") ?? "",
        error: faults.people,
      },
      example: words.example,
      terms: termFields(organiser, seats, typed, faults, language),
      button: words.button,
    },
  };
}
