import type { App } from "#app/app.ts";
import type { FormField, Told } from "#app/components/form-fields.tsx";
import { endOf } from "#app/events/rules.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { afterWords } from "#app/language/organise/after.ts";
import { finishFacts } from "#app/materials/finish/finish-facts.ts";
import { finishList, type FinishItem, type FinishState } from "#app/materials/finish/finish-list.ts";
import type { Said } from "#app/materials/finish/say-finished.ts";
import { dateOf } from "#app/time.ts";
import type { Instant } from "#db/schema.ts";
import { spokenName } from "./after-rows.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";

const STATES: readonly FinishState[] = ["wanted", "received", "published", "not-coming"];

const nameOf = ({ kind, subject }: Pick<FinishItem, "kind" | "subject">) =>
  subject === "" ? kind : `${kind}-${subject}`;

/** Every thing on the finish list, with what an organiser may say of it; and what it would be, were nothing said. */
export async function itemsOf(app: App, { event }: Organiser, now: Instant) {
  const facts = await finishFacts(app.db, { id: event.id, endsAt: endOf(event) });
  const today = dateOf(now, event.zone);
  return {
    facts,
    items: finishList(facts, today),
    derived: finishList({ ...facts, said: [] }, today),
  };
}

/** What a form changes of them. */
export function readItems(form: URLSearchParams, items: readonly FinishItem[]): Said[] {
  return items.flatMap((item): Said[] => {
    const typed = form.get(nameOf(item));
    if (typed === null) return [];
    const state = STATES.find((one) => one === typed) ?? null;
    const now = item.isSaid ? item.state : null;
    return state === now ? [] : [{ kind: item.kind, subject: item.subject, state }];
  });
}

/** A form by which an organiser says what is not coming, or is somewhere else. */
export async function itemsView(
  app: App,
  organiser: Organiser,
  address: string,
  now: Instant,
  refused?: string,
) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = afterWords[language];
  const { facts, items, derived } = await itemsOf(app, organiser, now);
  return {
    ...eventDesk(
      app,
      organiser,
      address,
      refused ? words.items.wrongTitle(words.items.heading) : words.items.heading,
      "after",
    ),
    ...(refused && { wrong: { heading: words.items.wrong, errors: [{ text: refused }] } }),
    heading: words.items.heading,
    lead: words.items.lead,
    form: {
      action: `${deskPath(event, language, "after")}/items`,
      button: words.items.save,
      fields: items.map((item, index): FormField & Told => {
        const spoke = facts.spoke.find(({ id }) => id === item.subject);
        const name = spoke ? `: ${spokenName(spoke, language)}` : "";
        return {
          kind: "select",
          name: nameOf(item),
          label: `${words.kinds[item.kind]}${name}`,
          ...(spoke?.talk && { description: spoke.talk }),
          defaultValue: item.isSaid ? item.state : "",
          options: [
            { value: "", label: words.items.derived(words.states[derived[index]!.state]) },
            ...STATES.map((value) => ({ value, label: words.states[value] })),
          ],
        };
      }),
    },
  };
}
