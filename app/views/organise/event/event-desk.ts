import type { App } from "#app/app.ts";
import type { Organiser } from "#app/web/guards.ts";
import { inLanguage, languageOf, withoutLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { deskWords } from "#app/language/organise/desk.ts";
import { organiseWords } from "#app/language/organise.ts";
import { organiserFrame } from "#app/views/organise/organiser-frame.ts";
import { langIfOther } from "#app/views/text.ts";

/** The rooms of an event's desk, in the order in which its navigation shows them. */
const ROOMS = {
  overview: "",
  texts: "/texts",
  place: "/place",
  registration: "/registration",
  contact: "/contact",
  programme: "/programme",
  speakers: "/speakers",
  people: "/people",
  letters: "/letters",
  after: "/after",
  publication: "/publication",
} as const;
export type DeskRoom = keyof typeof ROOMS;

/** Where an event's desk is, or one of its rooms. */
export function deskPath(
  event: { readonly slug: string },
  language: Language,
  room: DeskRoom = "overview",
): string {
  return inLanguage(language, `/organise/events/${event.slug}${ROOMS[room]}`);
}

/**
 * What stands around each page of an event's desk: the frame, the way back, the event's title and its rooms.
 *
 * @param title the page's own heading; `head.title` names the event after it
 * @param room the room that the page belongs to, where it belongs to one
 */
export function eventDesk(app: App, organiser: Organiser, address: string, title: string, room?: DeskRoom) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = deskWords[language];
  const path = withoutLanguage(new URL(address).pathname);
  const isOverview = path === deskPath(event, "nb");
  return {
    frame: organiserFrame(app, address, `${title}: ${event.title}`, organiser),
    trail: {
      label: words.trail,
      links: [
        { href: inLanguage(language, "/organise"), text: organiseWords[language].events.heading },
        ...(isOverview
          ? []
          : [
              { href: deskPath(event, language), text: event.title, lang: langIfOther(event.lang, language) },
            ]),
        ...(room && room !== "overview" && path !== deskPath(event, "nb", room)
          ? [{ href: deskPath(event, language, room), text: words.rooms[room] }]
          : []),
      ],
    },
    rooms: {
      label: words.navigation,
      links: (Object.keys(ROOMS) as DeskRoom[]).map((one) => ({
        href: deskPath(event, language, one),
        text: words.rooms[one],
        current: one === room ? currentAs(path === deskPath(event, "nb", one)) : undefined,
      })),
    },
    about: { title: event.title, lang: langIfOther(event.lang, language) },
  };
}

function currentAs(isThisPage: boolean): "page" | "true" {
  return isThisPage ? "page" : "true";
}
export type EventDeskView = ReturnType<typeof eventDesk>;
