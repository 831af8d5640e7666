import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { isHeld, isOpen, stateOf } from "#app/events/rules.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import { seatsWords } from "#app/language/organise/seats.ts";
import { lastCarriedOut } from "#app/registration/prioritise/letters-of-plan.ts";
import { planned, type Planned } from "#app/registration/prioritise/plan-for.ts";
import { rankingsOf } from "#app/registration/prioritise/rankings.ts";
import type { Instant } from "#db/schema.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { deadlineOf } from "#app/views/organise/organise.ts";
import { ownOrder } from "./seats-own-order.ts";
import { ruleFields } from "./seats-rules.ts";
import { seatsQuery, seatsWish, type SeatsWish } from "./seats-wish.ts";
import { lettersIn, organisationTable, outcomeTables, planSentences } from "./seats-plan.ts";

/** A plan that was not carried out: why, at which field, and what was typed. */
export interface RefusedPlan {
  readonly sentence: string;
  /** Left out where it is no field's fault. */
  readonly field?: string;
  readonly reason: string;
}

/** Whether there is anything for an organiser to give out, or why not. */
export function nothingToGiveOut(
  { event }: Organiser,
  now: Instant,
): "cancelled" | "held" | "firstCome" | null {
  if (event.status === "cancelled") return "cancelled";
  if (isHeld(event, now)) return "held";
  return event.allocation === "first-come" ? "firstCome" : null;
}

/** Who would get a seat by the rules of the address, shown before it is done. */
export async function seatsView(
  app: App,
  organiser: Organiser,
  address: string,
  now: Instant,
  refused: RefusedPlan | null = null,
) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = seatsWords[language];
  const wish = await seatsWish(app, organiser, address);
  const why = nothingToGiveOut(organiser, now);
  const found = why ? null : await planned(app.db, event.id, wish.kind, wish.rules);
  const isWrong = refused !== null || wish.isCeilingWrong;
  const people = deskPath(event, language, "people");
  const last = await lastCarriedOut(app.db, event.id);
  const state = stateOf(event, wish.seats, now);
  const deadline = isOpen(state) ? deadlineOf(event, language, now) : null;
  return {
    ...eventDesk(
      app,
      organiser,
      address,
      isWrong ? words.wrongTitle(words.heading) : words.heading,
      "people",
    ),
    heading: words.heading,
    lead: found ? leadOf(found, language) : null,
    wrong: {
      heading: words.wrong,
      errors: [
        ...(wish.isCeilingWrong ? [{ name: "ceiling", text: words.rules.ceilingWrong }] : []),
        ...(refused ? [{ name: refused.field, text: refused.sentence }] : []),
      ],
    },
    nothing: why
      ? {
          sentence: words[why],
          link:
            why === "firstCome"
              ? { href: deskPath(event, language, "registration"), text: words.firstComeWay }
              : { href: people, text: words.toPeople },
        }
      : found!.plan.people.length === 0
        ? { sentence: words.nobody, link: { href: people, text: words.toPeople } }
        : null,
    last: last ? { href: `${people}/seats/letters`, text: words.lastTime } : null,
    kinds: wish.seats.length > 1 && !why ? kindsOf(wish, `${people}/seats`, language) : null,
    plan:
      found && found.plan.people.length > 0
        ? await planOf(app, organiser, wish, found, deadline, people, refused, language)
        : null,
  };
}

async function planOf(
  app: App,
  organiser: Organiser,
  wish: SeatsWish,
  found: Planned,
  deadline: string | null,
  people: string,
  refused: RefusedPlan | null,
  language: Language,
) {
  const { event } = organiser;
  const words = seatsWords[language];
  const rankings = await rankingsOf(app.db, event.id);
  const { counts, skipped, fingerprint } = found.plan;
  const letters = lettersIn(found);
  const joining = counts.waitlist - (found.plan.people.length - letters);
  const query = seatsQuery(wish);
  const isTheirs = mayEdit(organiser, event.organisation_id);
  return {
    rules: ruleFields(wish, rankings, `${people}/seats`, `${people}/rankings`, language),
    stillOpen: deadline ? words.stillOpen(deadline) : null,
    heading: words.plan.heading,
    counts: [
      ...(["seat", "waitlist", "declined"] as const).map((one) => ({
        term: words.plan[one],
        count: String(counts[one]),
      })),
      { term: words.plan.letters, count: String(letters) },
    ],
    sentences: planSentences(found, language),
    organisations: organisationTable(found, language),
    own: ownOrder(wish, `${people}/seats`, language),
    tables: outcomeTables(found, wish, people, language),
    byHand: words.byHand,
    lookOnly: isTheirs ? null : words.lookOnly,
    form:
      isTheirs && !wish.isCeilingWrong
        ? {
            action: `${people}/seats?${query.toString()}`,
            toForm: words.carry.toForm,
            heading: words.carry.heading,
            fingerprint,
            sentences: [
              words.carry.about(counts.seat, joining, counts.declined),
              words.carry.atOnce(letters),
              ...(rankings.some((one) => one.closed_at === null) ? [words.carry.closes] : []),
            ],
            reason: {
              name: "reason",
              label: words.carry.reason,
              description: words.carry.reasonAbout,
              mark: skipped > 0 ? words.needed : words.optional,
              defaultValue: refused?.reason ?? "",
              error: refused?.field === "reason" ? refused.sentence : undefined,
            },
            button: words.carry.button(letters),
          }
        : null,
  };
}

function leadOf({ plan, seats }: Planned, language: Language): string[] {
  const words = seatsWords[language];
  const { capacity, taken } = seats;
  return [
    words.wishing(plan.people.length),
    capacity === null ? words.noLimit : words.free(Math.max(0, capacity - taken), capacity),
  ];
}

function kindsOf({ seats, kind }: SeatsWish, path: string, language: Language) {
  const words = seatsWords[language];
  const links = seats.map((one) => ({
    href: `${path}?kind=${one.kind}`,
    text: peopleWords[language].kinds[one.kind],
    current: one.kind === kind,
  }));
  return { label: words.kinds, groups: [{ label: words.kind, links }] };
}
