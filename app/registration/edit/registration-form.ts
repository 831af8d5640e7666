import { isClock, isDay, isWebAddress } from "#app/events/edit/read-place.ts";
import type { RegistrationFields } from "#app/events/edit/fields.ts";
import type { GivenDeadline } from "#app/events/when.ts";
import type { Allocation, PublicCount, RegistrationMode, SeatKind } from "#db/schema.ts";

const TEXTS = [
  "physicalCapacity",
  "streamCapacity",
  "opensOn",
  "opensAt",
  "deadlineOn",
  "deadlineAt",
  "answerOn",
  "address",
  "url",
  "site",
  "pointerText",
  "statedRegistered",
] as const;
const TICKS = ["physical", "stream", "hasWaitlist", "hasCatering"] as const;

/** What the fields of the form hold, right or wrong. */
export type RegistrationTyped = Readonly<Record<(typeof TEXTS)[number], string>> &
  Readonly<Record<(typeof TICKS)[number], boolean>> & {
    readonly mode: RegistrationMode;
    readonly allocation: Allocation;
    readonly deadline: GivenDeadline["kind"];
    readonly publicCount: PublicCount;
  };

export type RegistrationFault =
  "no-seats" | "no-number" | "no-date" | "no-clock" | "no-address" | "no-web-address" | "too-long";
export type RegistrationFaults = Readonly<Partial<Record<keyof RegistrationTyped, RegistrationFault>>>;

export const MODES: readonly RegistrationMode[] = ["own", "email", "external", "pointer", "closed"];
export const ALLOCATIONS: readonly Allocation[] = ["first-come", "prioritised", "approval"];
export const DEADLINES: readonly GivenDeadline["kind"][] = ["none", "date", "instant"];
export const PUBLIC_COUNTS: readonly PublicCount[] = ["words", "exact", "rounded", "hidden"];
/** People: as many as any hall of ours holds, and then some. */
const MOST_SEATS = 100_000;
/** Characters. */
const LIMITS = { address: 254, site: 100, pointerText: 1_000 } as const;

/** What the form shows of how one gets a seat. */
export function registrationTyped(fields: RegistrationFields): RegistrationTyped {
  const { seats, opens, deadline, statedRegistered } = fields;
  const number = (people: number | null | undefined) => (people == null ? "" : String(people));
  const closes = deadline.kind === "instant" ? deadline.at : "";
  return {
    mode: fields.mode,
    physical: seats.physical !== undefined,
    physicalCapacity: number(seats.physical),
    stream: seats.stream !== undefined,
    streamCapacity: number(seats.stream),
    hasWaitlist: fields.hasWaitlist,
    allocation: fields.allocation,
    opensOn: opens.slice(0, 10),
    opensAt: opens.slice(11, 16),
    deadline: deadline.kind,
    deadlineOn: deadline.kind === "date" ? deadline.on : closes.slice(0, 10),
    deadlineAt: closes.slice(11, 16),
    answerOn: fields.answerOn,
    address: fields.address,
    url: fields.url,
    site: fields.site,
    pointerText: fields.pointerText,
    hasCatering: fields.hasCatering,
    publicCount: fields.publicCount,
    statedRegistered: number(statedRegistered),
  };
}

/** What the form sent, as it was typed; where it sent none of our answers, what stands. */
export function typedRegistration(form: URLSearchParams, before: RegistrationTyped): RegistrationTyped {
  const oneOf = <Answer extends string>(name: string, answers: readonly Answer[], was: Answer) =>
    answers.find((answer) => answer === form.get(name)) ?? was;
  return {
    ...(Object.fromEntries(TEXTS.map((name) => [name, (form.get(name) ?? "").trim()])) as Pick<
      RegistrationTyped,
      (typeof TEXTS)[number]
    >),
    ...(Object.fromEntries(TICKS.map((name) => [name, form.get(name) === "yes"])) as Pick<
      RegistrationTyped,
      (typeof TICKS)[number]
    >),
    mode: oneOf("mode", MODES, before.mode),
    allocation: oneOf("allocation", ALLOCATIONS, before.allocation),
    deadline: oneOf("deadline", DEADLINES, before.deadline),
    publicCount: oneOf("publicCount", PUBLIC_COUNTS, before.publicCount),
  };
}

/** What was typed as a section, or what is wrong with it, field by field. */
export function readRegistration(typed: RegistrationTyped): {
  readonly fields: RegistrationFields | null;
  readonly faults: RegistrationFaults;
} {
  const faults = faultsOf(typed);
  if (Object.keys(faults).length > 0) return { fields: null, faults };
  const { mode, hasWaitlist, allocation, hasCatering, publicCount } = typed;
  const { answerOn, address, url, site, pointerText, statedRegistered } = typed;
  return {
    faults,
    fields: {
      mode,
      seats: mode === "own" || mode === "closed" ? seatsOf(typed) : {},
      hasWaitlist: mode === "own" && hasWaitlist,
      allocation,
      opens: typed.opensOn === "" ? "" : `${typed.opensOn}T${typed.opensAt}`,
      deadline: deadlineOf(typed),
      answerOn,
      address: mode === "email" ? address : "",
      url: mode === "external" || mode === "pointer" ? url : "",
      site: mode === "external" ? site : "",
      pointerText: mode === "pointer" ? pointerText : "",
      hasCatering,
      publicCount,
      statedRegistered: statedRegistered === "" ? null : Number(statedRegistered),
    },
  };
}

function faultsOf(typed: RegistrationTyped): RegistrationFaults {
  const faults: Partial<Record<keyof RegistrationTyped, RegistrationFault>> = {};
  const wrong = (name: keyof RegistrationTyped, fault: RegistrationFault, isWrong: boolean) => {
    if (isWrong) faults[name] ??= fault;
  };
  wrong("physical", "no-seats", typed.mode === "own" && !typed.physical && !typed.stream);
  wrong("physicalCapacity", "no-number", typed.physical && !isCount(typed.physicalCapacity));
  wrong("streamCapacity", "no-number", typed.stream && !isCount(typed.streamCapacity));
  const hasOpening = typed.opensOn !== "" || typed.opensAt !== "";
  wrong("opensOn", "no-date", hasOpening && !isDay(typed.opensOn));
  wrong("opensAt", "no-clock", hasOpening && !isClock(typed.opensAt));
  wrong("deadlineOn", "no-date", typed.deadline !== "none" && !isDay(typed.deadlineOn));
  wrong("deadlineAt", "no-clock", typed.deadline === "instant" && !isClock(typed.deadlineAt));
  wrong("answerOn", "no-date", typed.answerOn !== "" && !isDay(typed.answerOn));
  wrong("address", "no-address", typed.address !== "" && !/^[^\s@]+@[^\s@]+$/.test(typed.address));
  wrong("url", "no-web-address", typed.url !== "" && !isWebAddress(typed.url));
  wrong("statedRegistered", "no-number", !isCount(typed.statedRegistered));
  for (const [name, most] of Object.entries(LIMITS) as [keyof typeof LIMITS, number][]) {
    wrong(name, "too-long", typed[name].length > most);
  }
  return faults;
}

/** A number of people, or none given. */
export function isCount(text: string): boolean {
  return /^\d{0,6}$/.test(text) && Number(text) <= MOST_SEATS;
}

function seatsOf(typed: RegistrationTyped): Partial<Record<SeatKind, number | null>> {
  const limit = (text: string) => (text === "" ? null : Number(text));
  return {
    ...(typed.physical && { physical: limit(typed.physicalCapacity) }),
    ...(typed.stream && { stream: limit(typed.streamCapacity) }),
  };
}

function deadlineOf({ deadline, deadlineOn, deadlineAt }: RegistrationTyped): GivenDeadline {
  if (deadline === "none") return { kind: "none" };
  if (deadline === "date") return { kind: "date", on: deadlineOn };
  return { kind: "instant", at: `${deadlineOn}T${deadlineAt}` };
}
