import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { listOf } from "#app/language/counts.ts";
import { dateLine, stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { rankingsWords } from "#app/language/organise/rankings.ts";
import { seatsWords } from "#app/language/organise/seats.ts";
import {
  organisationsOfEvent,
  type OrganisationAtEvent,
} from "#app/registration/prioritise/organisations-of-event.ts";
import { rankingsOf, type AskedRanking } from "#app/registration/prioritise/rankings.ts";
import { answerDays, contactField, UNTIL_FIELD } from "#app/registration/prioritise/read-question.ts";
import { lastDayBefore } from "#app/time.ts";
import type { Db, Instant } from "#db/schema.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { nothingToGiveOut } from "./seats-page.ts";

/** A form that came back: what was typed, and what is said at which field. */
export interface RefusedQuestion {
  readonly typed: URLSearchParams;
  readonly errors: readonly { readonly name?: string; readonly text: string }[];
}

/** Whom there is to ask: organisations with several who wish for a seat, and no question that is open. */
export async function organisationsToAsk(db: Db, eventId: string): Promise<OrganisationAtEvent[]> {
  const asked = await rankingsOf(db, eventId);
  const open = new Set(asked.flatMap((one) => (one.closed_at === null ? [one.organisation_key] : [])));
  const all = await organisationsOfEvent(db, eventId);
  return all.filter((one) => one.wishing > 1 && !open.has(one.key));
}

/** Which organisations have been asked to rank their people, and the form by which others are. */
export async function rankingsView(
  app: App,
  organiser: Organiser,
  address: string,
  now: Instant,
  refused: RefusedQuestion | null = null,
) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = rankingsWords[language];
  const why = nothingToGiveOut(organiser, now);
  const isTheirs = mayEdit(organiser, event.organisation_id) && why === null;
  const asked = await rankingsOf(app.db, event.id);
  const others = await organisationsToAsk(app.db, event.id);
  const query = new URL(address).searchParams;
  const title = refused ? words.wrongTitle(words.heading) : words.heading;
  const path = `${deskPath(event, language, "people")}/rankings`;
  const canAsk = others.some((one) => one.canBeAsked);
  return {
    ...eventDesk(app, organiser, address, title, "people"),
    heading: words.heading,
    lead: words.lead,
    wrong: { heading: words.wrong, errors: [...(refused?.errors ?? [])] },
    done: query.has("sent") ? words.sent : query.has("closed") ? words.closed : null,
    nothing: why ? seatsWords[language][why] : asked.length + others.length === 0 ? words.nobody : null,
    back: { href: `${deskPath(event, language, "people")}/seats`, text: words.back },
    asked: asked.length > 0 ? askedTable(asked, path, event.zone, isTheirs, language, now) : null,
    form: isTheirs && canAsk ? askForm(others, path, answerDays(event, now), refused, language) : null,
    noAddress: noAddressOf(others, language),
  };
}

function askedTable(
  asked: readonly AskedRanking[],
  path: string,
  zone: string,
  isTheirs: boolean,
  language: Language,
  now: Instant,
) {
  const words = rankingsWords[language].asked;
  const at = (instant: Instant) => stamp(instant, zone, language);
  const stateOf = ({ given_at, closed_at, asked_at, expires_at }: AskedRanking) => {
    const isOver = closed_at !== null || expires_at <= now;
    if (given_at !== null) return (isOver ? words.stands : words.given)(at(given_at));
    if (closed_at !== null) return words.closed;
    return isOver ? words.over : words.waiting(at(asked_at));
  };
  return {
    heading: words.heading,
    columns: [
      { label: words.organisation, isSubject: true },
      { label: words.contact },
      { label: words.until },
      { label: words.state },
      ...(isTheirs ? [{ label: words.act }] : []),
    ],
    rows: asked.map((one) => ({
      key: one.id,
      name: one.organisation,
      cells: [
        one.contact_email,
        dateLine(lastDayBefore(one.expires_at, zone), language, { weekday: false, year: false }),
        stateOf(one),
      ],
      acts:
        isTheirs && one.closed_at === null
          ? {
              again: {
                action: `${path}/${one.id}/letter`,
                text: words.again,
                label: words.ofOrganisation(words.again, one.organisation),
              },
              close: {
                href: `${path}/${one.id}/closing`,
                text: words.close,
                label: words.ofOrganisation(words.close, one.organisation),
              },
            }
          : null,
      hasActs: isTheirs,
    })),
  };
}

function askForm(
  organisations: readonly OrganisationAtEvent[],
  action: string,
  days: ReturnType<typeof answerDays>,
  refused: RefusedQuestion | null,
  language: Language,
) {
  const words = rankingsWords[language].ask;
  const errorAt = (name: string) => refused?.errors.find((one) => one.name === name)?.text;
  return {
    action,
    heading: words.heading,
    about: words.about,
    contacts: organisations
      .filter((one) => one.canBeAsked)
      .map(({ key, name, wishing, seated }) => ({
        name: contactField(key),
        label: name,
        mark: words.optional,
        description: `${words.counts(wishing, seated)} ${words.domain(key)}`,
        defaultValue: refused?.typed.get(contactField(key)) ?? "",
        error: errorAt(contactField(key)),
      })),
    until: {
      name: UNTIL_FIELD,
      label: words.until,
      mark: words.needed,
      description: words.untilAbout,
      defaultValue: refused?.typed.get(UNTIL_FIELD) ?? days.usual,
      error: errorAt(UNTIL_FIELD),
    },
    button: words.button,
  };
}

function noAddressOf(organisations: readonly OrganisationAtEvent[], language: Language): string | null {
  const names = organisations.filter((one) => !one.canBeAsked).map((one) => one.name);
  return names.length === 0 ? null : rankingsWords[language].ask.noAddress(listOf(names, language));
}
