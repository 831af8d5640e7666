import type { App } from "#app/app.ts";
import { seatsByEvent } from "#app/events/lists.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { bulkWords } from "#app/language/organise/bulk.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import type { Report } from "#app/registration/people/bulk.ts";
import { bulkOutlook, type BulkAct, type BulkOutlook } from "#app/registration/people/bulk-outlook.ts";
import type { Listed } from "#app/registration/people/listed.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import type { Instant } from "#db/schema.ts";
import { eventDesk } from "#app/views/organise/event/event-desk.ts";
import { peoplePath, toneOfPerson } from "./people-list.ts";

/** Why the page came back: what happened to each, and a sentence at the reason where that is what lacks. */
export interface Undecided {
  readonly typed: string;
  readonly reports: readonly Report[];
  readonly fault: string | null;
}

/** What deciding something of several would lead to, before anything is decided; and afterwards what it did. */
export async function bulkView(
  app: App,
  organiser: Organiser,
  address: string,
  { act, people, now }: { readonly act: BulkAct; readonly people: readonly Listed[]; readonly now: Instant },
  came: Undecided | null = null,
) {
  const language = languageOf(address);
  const words = bulkWords[language];
  const { list, person, states, decisions } = peopleWords[language];
  const event = await invitingEvent(app.db, organiser.event.id);
  const seats = (await seatsByEvent(app.db, [event.id])).get(event.id)!;
  const outlook = await bulkOutlook(app.db, event, seats, people, act, now);
  const path = peoplePath(event, language);
  const heading = words.headings[act](people.length);
  const did = new Map(came?.reports.map((one) => [one.id, one.did]));
  const refused = came?.reports.filter(({ did: what }) => what !== "done" && what !== "already") ?? [];
  const errors = [
    ...(came?.fault ? [{ name: "reason", text: came.fault }] : []),
    ...(refused.length > 0 ? [{ name: "outcome", text: words.outcome.some(refused.length) }] : []),
  ];
  return {
    ...eventDesk(app, organiser, address, came ? person.wrongTitle(heading) : heading, "people"),
    heading,
    wrong: { heading: person.wrong, errors },
    back: { href: path, text: words.back },
    nobody: people.length === 0 ? words.nobody : null,
    consequences: {
      heading: words.consequences.heading,
      sentences: people.length === 0 ? [] : sentencesOf(act, outlook, language),
    },
    who: {
      heading: came ? words.outcome.heading : words.who,
      columns: [
        { label: list.name, isSubject: true },
        { label: list.organisation },
        { label: list.state },
        ...(came ? [{ label: words.outcome.what }] : []),
      ],
      rows: people.map((one) => ({
        key: one.id,
        link: { href: `${path}/${one.id}` },
        name: one.name,
        organisation: one.organisation,
        state: { tone: toneOfPerson[one.status], words: states[one.status] },
        what: came && resultOf(did.get(one.id), language),
      })),
    },
    form:
      outlook.changed > 0 || came?.fault
        ? {
            action: `${path}/bulk`,
            act,
            ids: (came ? refused : people).map((one) => one.id),
            reason: {
              name: "reason",
              label: words.reason,
              mark: decisions.optional,
              description: words.reasonAbout,
              defaultValue: came?.typed ?? "",
              error: came?.fault ?? undefined,
            },
            button: decisions[act].button,
          }
        : null,
  };
}

function sentencesOf(act: BulkAct, outlook: BulkOutlook, language: Language): string[] {
  const { changed, nothing, ...words } = bulkWords[language].consequences;
  if (outlook.changed === 0 && outlook.full === 0) return [nothing];
  return [
    ...(outlook.changed > 0 ? [changed[act](outlook.changed)] : []),
    ...(["before", "full", "freed", "up", "left"] as const).flatMap((what) =>
      outlook[what] > 0 ? [words[what](outlook[what])] : [],
    ),
  ];
}

function resultOf(did: Report["did"] | undefined, language: Language): string {
  const { done, already } = bulkWords[language].outcome;
  if (did === undefined || did === "already") return already;
  return did === "done" ? done : organiserRefusal(new Refusal(did), language);
}
