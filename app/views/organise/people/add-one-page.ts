import type { App } from "#app/app.ts";
import { askedForm } from "#app/events/asked-form.ts";
import { seatsByEvent } from "#app/events/lists.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { addingWords } from "#app/language/organise/adding.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import { blockedSentence } from "./adding-outcome.ts";
import { termFields } from "./adding-terms.ts";
import { askedFieldsView } from "#app/views/asked-fields.ts";
import { eventDesk } from "#app/views/organise/event/event-desk.ts";
import { errorsOf } from "#app/views/fault-sentences.ts";
import { peoplePath } from "./people-list.ts";

/** Why the form came back: a sentence at each field. */
export interface Unadded {
  readonly typed: URLSearchParams;
  readonly faults: Readonly<Record<string, string>>;
}

/** The form by which an organiser adds one person. What the event asks can be left open: their letter asks them. */
export async function addOneView(app: App, organiser: Organiser, address: string, came: Unadded | null) {
  const language = languageOf(address);
  const { one: words, terms } = addingWords[language];
  const { person } = peopleWords[language];
  const event = await invitingEvent(app.db, organiser.event.id);
  const seats = (await seatsByEvent(app.db, [event.id])).get(event.id)!;
  const asked = await askedForm(app.db, event);
  const { typed = new URLSearchParams(), faults = {} } = came ?? {};
  const path = peoplePath(event, language);
  const field = (name: "name" | "email" | "organisation", mark: string) => ({
    name,
    label: words[name],
    mark,
    defaultValue: typed.get(name) ?? "",
    error: faults[name],
  });
  const optional = asked.questions.map((question) => ({ ...question, is_required: 0 }));
  const title = came ? person.wrongTitle(words.heading) : words.heading;
  return {
    ...eventDesk(app, organiser, address, title, "people"),
    heading: words.heading,
    lead: words.lead,
    blocked: blockedSentence(organiser.event, language),
    wrong: { heading: person.wrong, errors: errorsOf(faults) },
    toMany: { href: `${path}/paste`, text: words.toMany },
    form: {
      action: `${path}/new`,
      name: field("name", terms.mustBeFilled),
      email: field("email", terms.mustBeFilled),
      organisation: field("organisation", terms.optional),
      asked: askedFieldsView({ ...asked, questions: optional, parts: [] }, event, language, typed, faults),
      terms: termFields(organiser, seats, typed, faults, language),
      button: words.button,
    },
  };
}
