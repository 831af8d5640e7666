import type { AppearanceFacts } from "#app/programme/add-appearance.ts";
import type { TalkFacts } from "#app/programme/add-session.ts";
import { addDays } from "#app/time.ts";
import type { AppearanceRole, EventRow, LocalDate, SessionKind, TalkKind } from "#db/schema.ts";
import type { ImportedFacts, ImportWish } from "./apply-import.ts";

/** A session as a text says it; what the text does not say is null. Clocks are on the wall, "24:00" ends a day. */
export interface SaidSession {
  readonly title: string;
  readonly day: number | null;
  readonly starts: string | null;
  readonly ends: string | null;
  readonly room: string | null;
  readonly track: string | null;
  readonly kind: SessionKind;
  readonly abstract: string | null;
  readonly speakers: readonly SaidPerson[];
  readonly talks: readonly SaidTalk[];
}

interface SaidPerson {
  readonly name: string | null;
  readonly titles: readonly string[];
  readonly organisation: string | null;
  readonly role: AppearanceRole;
  readonly roleLabel: string | null;
  readonly isNameToCome: boolean;
  readonly bio: string | null;
}

interface SaidTalk {
  readonly number: number | null;
  readonly kind: TalkKind;
  readonly title: string;
  readonly lang: string | null;
  readonly subtitle: string | null;
  readonly abstract: string | null;
  readonly isPanelOfSession: boolean;
  readonly speakers: readonly SaidPerson[];
}

/** What of a comparison is to be written. */
export interface SaidComparison {
  readonly new: readonly SaidSession[];
  readonly changed: readonly {
    readonly existing: SaidSession & { readonly id: string };
    readonly read: SaidSession;
    readonly fields: readonly (keyof SaidSession)[];
  }[];
}

/** What `applyImport` takes, of what was read and compared. Without a date of the event no clock can be set. */
export function importWish(
  event: Pick<EventRow, "starts_on" | "lang">,
  comparison: SaidComparison,
): ImportWish {
  return {
    new: comparison.new.map((said) => ({ ...wholly(event, said), title: said.title, lang: event.lang })),
    changed: comparison.changed.map(({ existing, read, fields }) => {
      const isMoved = fields.some((field) => field === "day" || field === "starts" || field === "ends");
      const day = read.day ?? existing.day;
      const starts = read.starts ?? existing.starts;
      const ends = read.ends ?? (read.starts === null ? existing.ends : null);
      const all = wholly(event, read);
      return {
        sessionId: existing.id,
        facts: {
          ...(isMoved && { ...clockFacts(event, { day, starts, ends }), ...(day !== null && { day }) }),
          ...(fields.includes("title") && { title: read.title }),
          ...(fields.includes("kind") && { kind: read.kind }),
          ...(fields.includes("abstract") && said("abstract", all.abstract)),
          ...(fields.includes("room") && said("room", all.room)),
          ...(fields.includes("track") && said("track", all.track)),
          ...(fields.includes("speakers") && { appearances: all.appearances ?? [] }),
          ...(fields.includes("talks") && { talks: all.talks ?? [] }),
        },
      };
    }),
  };
}

function wholly(event: Pick<EventRow, "starts_on">, one: SaidSession): Partial<ImportedFacts> {
  return {
    kind: one.kind,
    ...said("day", one.day),
    ...clockFacts(event, one),
    ...said("room", one.room),
    ...said("track", one.track),
    ...said("abstract", one.abstract),
    appearances: one.speakers.map(personFacts),
    talks: one.talks.map(talkFacts),
  };
}

function clockFacts(
  { starts_on }: Pick<EventRow, "starts_on">,
  { day, starts, ends }: Pick<SaidSession, "day" | "starts" | "ends">,
): Pick<ImportedFacts, "starts" | "ends"> {
  if (starts_on === null || starts === null) return {};
  const wall = (time: string) => wallTime(starts_on, day, time);
  return { starts: wall(starts), ...(ends !== null && { ends: wall(ends) }) };
}

/** "24:00" is the beginning of the next day. @param day from 1; null is the first */
export function wallTime(startsOn: LocalDate, day: number | null, time: string): string {
  const date = addDays(startsOn, (day ?? 1) - 1);
  return time === "24:00" ? `${addDays(date, 1)}T00:00` : `${date}T${time}`;
}

function talkFacts(talk: SaidTalk): TalkFacts {
  return {
    title: talk.title,
    kind: talk.kind,
    isPanelOfSession: talk.isPanelOfSession,
    ...said("number", talk.number),
    ...said("lang", talk.lang),
    ...said("subtitle", talk.subtitle),
    ...said("abstract", talk.abstract),
    appearances: talk.speakers.map(personFacts),
  };
}

function personFacts(one: SaidPerson): AppearanceFacts {
  return {
    role: one.role,
    titles: one.titles,
    isNameToCome: one.isNameToCome,
    ...said("name", one.name),
    ...said("organisation", one.organisation),
    ...said("roleLabel", one.roleLabel),
    ...said("bio", one.bio),
  };
}

function said<K extends string, V>(key: K, value: V | null | undefined): Partial<Record<K, V>> {
  return value == null ? {} : ({ [key]: value } as Record<K, V>);
}
