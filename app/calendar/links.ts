import { dayAfter, type KnownWhen } from "./known-when.ts";
import { cleanText, oneLine } from "./text.ts";

/** What an entry to be saved by hand is filled in with. */
export interface CopyFacts {
  title: string;
  when: KnownWhen;
  location: string | null;
  /** Plain text. Cut after 600 characters: servers refuse long addresses. */
  description: string;
}

/** What the calendar buttons of an event page need. */
export interface LinkFacts extends CopyFacts {
  /** The absolute address of the event's calendar file. */
  icsUrl: string;
}

export interface CopyLinks {
  /** A filled-in entry in Google Calendar. */
  google: string;
  /** A filled-in entry in Outlook on the web, for accounts of work and school. */
  outlook: string;
}

export interface CalendarLinks extends CopyLinks {
  /** The calendar file as a subscription, which follows later changes. */
  webcal: string;
  /** The calendar file. */
  download: string;
}

const DESCRIPTION_CHARACTERS = 600;

/**
 * Where one presses for a filled-in entry. Ordinary links: they work without script, and nobody is told before one is
 * pressed. What is saved there is a copy that no later change reaches.
 *
 * Source: neither service documents its address; github.com/InteractionDesignFoundation/add-event-to-calendar-docs.
 */
export function copyLinks(facts: CopyFacts): CopyLinks {
  return { google: googleLink(facts), outlook: outlookLink(facts) };
}

/** Where the calendar buttons lead: to a copy, or to the file, whose entry keeps its UID. */
export function calendarLinks(facts: LinkFacts): CalendarLinks {
  return {
    ...copyLinks(facts),
    webcal: facts.icsUrl.replace(/^https?:/i, "webcal:"),
    download: facts.icsUrl,
  };
}

function googleLink(facts: CopyFacts): string {
  const [start, end] = startAndEndOf(facts.when);
  return withQuery("https://calendar.google.com/calendar/render", {
    action: "TEMPLATE",
    text: oneLine(facts.title),
    dates: `${compact(start)}/${compact(end)}`,
    details: shortened(facts.description),
    location: oneLine(facts.location ?? ""),
  });
}

function outlookLink(facts: CopyFacts): string {
  const [start, end] = startAndEndOf(facts.when);
  return withQuery("https://outlook.office.com/calendar/deeplink/compose", {
    path: "/calendar/action/compose",
    rru: "addevent",
    subject: oneLine(facts.title),
    startdt: start,
    enddt: end,
    allday: facts.when.kind === "date" ? "true" : "",
    body: asHtml(shortened(facts.description)),
    location: oneLine(facts.location ?? ""),
  });
}

/** Both services demand an end: one that is unknown is the start. */
function startAndEndOf(when: KnownWhen): [start: string, end: string] {
  if (when.kind === "date") return [when.startsOn, dayAfter(when)];
  return [wholeSeconds(when.startsAt), wholeSeconds(when.endsAt ?? when.startsAt)];
}

function wholeSeconds(instant: string): string {
  return instant.replace(/\.\d{3}Z$/, "Z");
}

function compact(time: string): string {
  return time.replace(/[-:]/g, "");
}

function shortened(description: string): string {
  const characters = [...cleanText(description)];
  if (characters.length <= DESCRIPTION_CHARACTERS) return characters.join("");
  return `${characters.slice(0, DESCRIPTION_CHARACTERS).join("")}…`;
}

/** Outlook reads the body as HTML. */
function asHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\n", "<br>");
}

/** Spaces as %20: Outlook shows a plus as a plus. Nothing at which a mail program would end the address. */
function withQuery(address: string, values: Record<string, string>): string {
  const pairs = Object.entries(values).filter(([, value]) => value !== "");
  return `${address}?${pairs.map(([name, value]) => `${name}=${encoded(value)}`).join("&")}`;
}

function encoded(value: string): string {
  return encodeURIComponent(value).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/** What makes a calendar follow another one. */
export interface FollowLinks {
  /** For the calendar of the machine itself. */
  webcal: string;
  google: string;
  /** For accounts of work and school. */
  outlook: string;
}

/**
 * Where one presses to follow a calendar. The first is opened by the visitor's own machine; the others tell Google or
 * Outlook its address, when they are pressed.
 *
 * @param icsUrl absolute
 * Source: as `copyLinks`: neither service documents it.
 */
export function followLinks(icsUrl: string, name: string): FollowLinks {
  const webcal = icsUrl.replace(/^https?:/i, "webcal:");
  return {
    webcal,
    google: withQuery("https://calendar.google.com/calendar/render", { cid: webcal }),
    outlook: withQuery("https://outlook.office.com/calendar/0/addfromweb", { url: icsUrl, name }),
  };
}
