import { XMLParser } from "fast-xml-parser";
import { plus } from "#app/time.ts";
import type { DayNumbers } from "./days.ts";
import { asSpeaker, emptySession, kindOf, type ReadProgramme, type ReadSession } from "./read-session.ts";

const LISTS = ["day", "room", "event", "person"];
const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  processEntities: { enabled: true, maxTotalExpansions: 10_000 },
  isArray: (name) => LISTS.includes(name),
});

type Node = Readonly<Record<string, unknown>>;

/**
 * The programme in a `schedule.xml`, as frab, pretalx and most other conference systems write it; undefined for other
 * XML.
 *
 * Source: https://github.com/voc/schedule/tree/master/validator/xsd
 */
export function readScheduleXml(text: string, days: DayNumbers): ReadProgramme | undefined {
  const schedule = nodeAt(parsed(text), "schedule");
  if (!schedule) return undefined;
  const sessions = list(schedule, "day").flatMap((day) => {
    const number = Number(day["@index"]) || days.of(words(day["@date"]));
    return list(day, "room").flatMap((room) =>
      list(room, "event").flatMap((one) => sessionOf(one, number, words(room["@name"])) ?? []),
    );
  });
  return { sessions, warnings: [] };
}

function sessionOf(event: Node, day: number | null, room: string): ReadSession | undefined {
  const title = words(event.title);
  if (title === "") return undefined;
  const starts = /^(\d{1,2}):(\d\d)$/.exec(words(event.start));
  const at = starts ? `${starts[1]!.padStart(2, "0")}:${starts[2]}` : null;
  return {
    ...emptySession(title),
    kind: kindOf(title),
    day,
    starts: at,
    ends: at && endOf(at, words(event.duration)),
    room: room || null,
    track: words(event.track) || null,
    abstract:
      [words(event.subtitle), words(event.abstract), words(event.description)].filter(Boolean).join("\n\n") ||
      null,
    speakers: list(nodeAt(event, "persons") ?? {}, "person").flatMap((person) => {
      const name = words(person);
      const plain = { titles: [], organisation: null, isNameToCome: false, bio: null, sure: true };
      return name === "" ? [] : [asSpeaker({ name, ...plain })];
    }),
  };
}

/** @param duration "HH:MM" */
function endOf(starts: string, duration: string): string | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d\d)$/.exec(duration) ?? [];
  if (hours === undefined || minutes === undefined || !/^(?:[01]\d|2[0-3]):[0-5]/.test(starts)) return null;
  return plus(`2000-01-01T${starts}:00.000Z`, { hours: Number(hours), minutes: Number(minutes) }).slice(
    11,
    16,
  );
}

function parsed(text: string): unknown {
  try {
    return xml.parse(text);
  } catch {
    return undefined;
  }
}

function nodeAt(node: unknown, name: string): Node | undefined {
  const found = node !== null && typeof node === "object" ? (node as Node)[name] : undefined;
  return found !== null && typeof found === "object" ? (found as Node) : undefined;
}

function list(node: Node, name: string): readonly Node[] {
  const found = node[name];
  return Array.isArray(found)
    ? found.map((one: unknown) =>
        one !== null && typeof one === "object" ? (one as Node) : { "#text": one },
      )
    : [];
}

function words(value: unknown): string {
  const inner = value !== null && typeof value === "object" ? (value as Node)["#text"] : value;
  return typeof inner === "string" ? inner.trim() : "";
}
