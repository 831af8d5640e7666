import type { App } from "#app/app.ts";
import { everyAttendee } from "#app/attendance/attendees.ts";
import { linesIn, MOST_LINES, readPasted, type PastedLine } from "#app/attendance/read-pasted.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { attendanceWords } from "#app/language/organise/attendance.ts";
import { peopleWords } from "#app/language/organise/people.ts";
import type { Organiser } from "#app/web/guards.ts";
import { eventDesk } from "#app/views/organise/event/event-desk.ts";
import { peoplePath } from "#app/views/organise/people/people-list.ts";
import { attendancePath } from "./attendance-page.ts";
import { attendanceHref, attendanceWishIn } from "./attendance-wish.ts";

/** The form into which one pastes who came; and, when something was pasted, who was read from it. Writes nothing. */
export async function attendancePasteView(
  app: App,
  organiser: Organiser,
  address: string,
  typed: string | null = null,
) {
  const { event } = organiser;
  const language = languageOf(address);
  const all = attendanceWords[language];
  const words = all.paste;
  const wish = { ...attendanceWishIn(address), tab: "all", search: "", page: 1 } as const;
  const path = attendancePath(event, language);
  const lines = typed === null ? [] : linesIn(typed);
  const fault =
    typed === null
      ? null
      : lines.length === 0
        ? words.missing
        : lines.length > MOST_LINES
          ? words.tooLong(MOST_LINES)
          : null;
  const isRead = typed !== null && fault === null;
  const heading = isRead ? words.previewHeading : words.heading;
  return {
    ...eventDesk(app, organiser, address, fault ? all.wrongTitle(heading) : heading, "after"),
    heading,
    lead: isRead ? undefined : words.lead,
    ...(fault && { wrong: { heading: all.wrong, errors: [{ name: "people", text: fault }] } }),
    isWrong: fault !== null,
    read: isRead
      ? readView(
          readPasted(typed, await everyAttendee(app.db, event.id, wish.sessionId)),
          attendanceHref(path, wish),
          `${peoplePath(event, language)}/paste`,
          language,
        )
      : null,
    form: {
      action: attendanceHref(`${path}/paste`, wish),
      field: {
        name: "people",
        label: words.label,
        mark: words.mark,
        defaultValue: typed ?? "",
        error: fault ?? undefined,
      },
      button: words.preview,
      again: words.again,
    },
  };
}

function readView(read: readonly PastedLine[], action: string, toPaste: string, language: Language) {
  const words = attendanceWords[language].paste;
  const sure = [
    ...new Map(read.filter((one) => one.isSure).map((one) => [one.people[0]!.id, one.people[0]!])).values(),
  ];
  const doubts = read.filter((one) => !one.isSure && one.people.length > 0);
  const unknown = read.filter((one) => one.people.length === 0);
  const already = sure.filter((one) => one.hasCome).length;
  return {
    action,
    found: {
      heading: sure.length > 0 ? words.found(sure.length) : words.foundNone,
      already: already > 0 ? words.already(already) : null,
      people: sure.map((one) => ({ id: one.id, text: labelOf(one, language) })),
    },
    doubts: {
      heading: words.doubts,
      about: words.doubtsAbout,
      fields: doubts.map(({ line, text, people }) => ({
        key: String(line),
        label: words.line(line, text),
        options: [
          { value: "", label: words.nobody },
          ...people.map((one) => ({ value: one.id, label: labelOf(one, language) })),
        ],
      })),
    },
    unknown: {
      heading: words.unknown,
      about: words.unknownAbout,
      lines: unknown.map(({ line, text }) => words.line(line, text)),
      add: { href: toPaste, text: words.add },
    },
    button:
      sure.length + doubts.length === 0 ? null : doubts.length > 0 ? words.yesSome : words.yes(sure.length),
  };
}

function labelOf(one: PastedLine["people"][number], language: Language): string {
  return [one.name, one.organisation, peopleWords[language].states[one.status]].filter(Boolean).join(", ");
}
