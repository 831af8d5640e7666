import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import {
  attendeesOf,
  ATTENDANCE_TABS,
  type AttendancePage,
  type AttendanceWish,
} from "#app/attendance/attendees.ts";
import { inTwo } from "#app/attendance/by-surname.ts";
import { attendableSessions } from "#app/programme/attendable-sessions.ts";
import type { FilterLinksProps } from "#app/components/filter-links.tsx";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { attendanceWords } from "#app/language/organise/attendance.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import { attendanceHref, attendanceKept, attendanceWishIn } from "./attendance-wish.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { peoplePath, toneOfPerson } from "#app/views/organise/people/people-list.ts";

export function attendancePath(event: { readonly slug: string }, language: Language): string {
  return `${deskPath(event, language, "after")}/attendance`;
}

/** Those who may have come, a hundred a page by surname, with a box for each. In a fixed number of queries. */
export async function attendanceView(app: App, organiser: Organiser, address: string, refused?: string) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = attendanceWords[language];
  const sessions = await attendableSessions(app.db, event.id);
  const wish = knownSession(attendanceWishIn(address), sessions);
  const page = await attendeesOf(app.db, event.id, wish);
  const path = attendancePath(event, language);
  const isTheirs = mayEdit(organiser, event.organisation_id);
  const isEmpty = page.counts.all === 0 && wish.search === "";
  const session = sessions.find(({ id }) => id === wish.sessionId);
  return {
    ...eventDesk(app, organiser, address, refused ? words.wrongTitle(words.heading) : words.heading, "after"),
    ...(refused && { wrong: { heading: words.wrong, errors: [{ text: refused }] } }),
    heading: words.heading,
    lead: isTheirs ? words.lead : words.readOnly,
    done: doneIn(address, language),
    count: words.ofAll(page.counts.came, page.counts.all),
    ofSession: session ? words.ofSession(session.title) : null,
    isEmpty,
    search: {
      action: path,
      label: words.search,
      button: words.searchButton,
      defaultValue: wish.search,
      kept: attendanceKept({ ...wish, search: "" }),
    },
    searchAbout: words.searchAbout,
    filters: filtersOf(page, wish, path, language),
    sessions: sessionsOf(sessions, wish, path, language),
    nothing: page.people.length > 0 ? null : isEmpty ? words.none : words.notFound,
    wayOn: isEmpty
      ? { href: `${deskPath(event, language, "after")}/counts`, text: words.toCounts }
      : { href: path, text: words.showAll },
    columns: [
      { label: words.column },
      { label: words.name, isSubject: true },
      { label: words.organisation },
      { label: words.state },
    ],
    rows: page.people.map((one) => ({
      key: one.id,
      ...inTwo(one.name),
      box: words.cameBox(one.name),
      hasCome: one.hasCome,
      organisation: one.organisation ?? "–",
      state: peopleWords[language].states[one.status],
      tone: toneOfPerson[one.status],
    })),
    form: isTheirs ? { action: attendanceHref(path, wish), button: words.save } : null,
    cameWord: words.came,
    pager: pagerOf(page, wish, path, language),
    unsaved: isTheirs && page.pages > 1 ? words.unsaved : null,
    ways: {
      label: words.ways,
      links: [
        ...(isTheirs
          ? [
              {
                href: attendanceHref(`${path}/paste`, { ...wish, tab: "all", search: "", page: 1 }),
                text: words.toPaste,
              },
            ]
          : []),
        { href: `${deskPath(event, language, "after")}/counts`, text: words.toCounts },
        { href: `${peoplePath(event, language)}/print?state=confirmed`, text: words.toPrint },
      ],
    },
  };
}

type Sessions = Awaited<ReturnType<typeof attendableSessions>>;

function knownSession(wish: AttendanceWish, sessions: Sessions): AttendanceWish {
  return { ...wish, sessionId: sessions.some(({ id }) => id === wish.sessionId) ? wish.sessionId : null };
}

/** What was just noted. */
function doneIn(address: string, language: Language): string | null {
  const said = new URL(address).searchParams.get("done");
  const [came, not] = (/^(\d{1,6})\.(\d{1,6})$/.exec(said ?? "") ?? []).slice(1).map(Number);
  return came === undefined || not === undefined ? null : attendanceWords[language].saved(came, not);
}

function filtersOf({ counts }: AttendancePage, wish: AttendanceWish, path: string, language: Language) {
  const words = attendanceWords[language];
  const links = ATTENDANCE_TABS.map((tab) => ({
    href: attendanceHref(path, { ...wish, tab, page: 1 }),
    text: words.tabs[tab],
    count: String(counts[tab]),
    current: wish.tab === tab,
  }));
  return { label: words.filters, groups: [{ label: words.shown, links }] } satisfies FilterLinksProps;
}

function sessionsOf(sessions: Sessions, wish: AttendanceWish, path: string, language: Language) {
  if (sessions.length === 0) return null;
  const words = attendanceWords[language];
  return {
    action: path,
    label: words.whatOf,
    button: words.show,
    chosen: wish.sessionId ?? "",
    options: [
      { value: "", label: words.ofEvent },
      ...sessions.map(({ id, title }) => ({ value: id, label: title })),
    ],
  };
}

function pagerOf({ pages }: AttendancePage, wish: AttendanceWish, path: string, language: Language) {
  if (pages < 2) return null;
  const words = attendanceWords[language];
  const page = Math.min(wish.page, pages);
  const to = (number: number) => attendanceHref(path, { ...wish, page: number });
  return {
    label: words.pages,
    position: words.position(page, pages),
    ...(page > 1 && { previous: { href: to(page - 1), text: words.previous } }),
    ...(page < pages && { next: { href: to(page + 1), text: words.next } }),
  };
}
