import { describe, expect, test } from "vitest";
import type { LetterFacts, RegistrationLetterName } from "#emails/facts.ts";
import { languages } from "#app/language/language.ts";
import { blackedOut } from "#emails/blacked-out.ts";
import { renderLetter } from "#emails/letters.ts";
import { eventIn, valueOf } from "#tests/app/calendar/reading.ts";
import { cancelled, colleagues, confirmed, day, moved, names, opened, session, usual } from "./facts.ts";

type Method = "REQUEST" | "CANCEL";

/** What each letter may tell a calendar. */
const tells: Record<RegistrationLetterName, readonly Method[]> = {
  "registration-confirmed": ["REQUEST"],
  "registration-waitlisted": [],
  "registration-received": [],
  "registration-promoted": ["REQUEST"],
  "registration-offered": [],
  "registration-offer-ended": [],
  "registration-declined": [],
  "registration-demoted": ["CANCEL"],
  "registration-changed": ["REQUEST", "CANCEL"],
  "registration-reminder": [],
  "registration-cancelled": ["CANCEL"],
  "registration-handed-over": ["CANCEL"],
  "registration-taken-over": ["REQUEST"],
  "registration-not-handed-over": [],
  "event-changed": ["REQUEST", "CANCEL"],
  "event-called-off": ["CANCEL"],
  "event-restored": ["REQUEST"],
  "already-registered": [],
  "calendar-declined": [],
  "calendar-entry": ["REQUEST", "CANCEL"],
};
const calendarWords = { REQUEST: /Kalenderinvitasjonen ligger|oppdateres/, CANCEL: /ut av kalenderen din/ };

describe.each(names)("%s", (name) => {
  test.each(["REQUEST", "CANCEL"] as const)("carries a %s where it may, and then says so", (method) => {
    const facts = { ...usual[name](), invitation: invitation(method) };
    const { calendar, text } = opened(name, facts, "nb");
    const isTold = tells[name].includes(method);
    expect(calendar?.method).toBe(isTold ? method : undefined);
    expect(calendarWords[method].test(text)).toBe(isTold);
    if (isTold) expect(calendar!.text).toContain(`\r\nMETHOD:${method}\r\n`);
  });

  test("has no calendar part, and speaks of none, without an entry or a time", () => {
    const facts = usual[name]();
    const when = { kind: "unknown", text: "uke 35" } as const;
    const undated = { ...facts, event: { ...facts.event, when }, before: null };
    for (const without of [{ ...facts, invitation: null }, undated]) {
      const { calendar, text } = opened(name, without, "nb");
      expect(calendar).toBeNull();
      expect(text).not.toMatch(/ligger i dette brevet|oppdateres|ut av kalenderen/);
    }
  });
});

test("the letter about colleagues leaves the calendar alone", () => {
  expect(
    opened("colleagues-registered", { ...colleagues(), invitation: cancelled() }, "nb").calendar,
  ).toBeNull();
});

test("a moved event updates the entry: the same UID, a higher SEQUENCE, the new time", () => {
  const first = eventIn(opened("registration-confirmed", confirmed(), "nb").calendar!.text);
  const second = eventIn(opened("event-changed", moved(), "nb").calendar!.text);
  expect(valueOf(second, "uid")).toBe(valueOf(first, "uid"));
  expect([valueOf(first, "sequence"), valueOf(second, "sequence")]).toEqual(["0", "1"]);
  expect(valueOf(second, "dtstart")).toBe("2017-12-01T08:00:00Z");
});

test("a time that nobody knows any longer takes the entry out at the time it had", () => {
  const facts = moved();
  const letter = opened(
    "event-changed",
    { ...facts, event: { ...facts.event, when: { kind: "unknown" } }, invitation: cancelled() },
    "nb",
  );
  expect(valueOf(eventIn(letter.calendar!.text), "dtstart")).toBe("2017-11-24T08:00:00Z");
  expect(letter.text).toContain("tas arrangementet ut av kalenderen din. Kalenderinvitasjonen kommer når");
});

test("a time that was not known before comes as an invitation, not as a correction", () => {
  const facts = { ...moved(), before: { when: { kind: "unknown" }, place: null } } satisfies LetterFacts;
  expect(opened("event-changed", facts, "nb").text).toContain("Kalenderinvitasjonen ligger i dette brevet.");
});

test("K15: several days are one entry, marked free, with what was chosen in its description", () => {
  const facts = confirmed();
  const when = { kind: "date", startsOn: "2017-12-05", endsOn: "2017-12-07" } as const;
  const event = { ...facts.event, when, doorsAt: null };
  const choices = [day("2017-12-05"), day("2017-12-06"), session()];
  const letter = opened("registration-confirmed", { ...facts, event, choices }, "nb");
  const entry = eventIn(letter.calendar!.text);
  const lines = "Du har valgt:\nTirsdag 5. desember 2017\nOnsdag 6. desember 2017\nInnovasjon i praksis, ";
  expect(valueOf(entry, "dtstart")).toBe("2017-12-05");
  expect(valueOf(entry, "dtend")).toBe("2017-12-08");
  expect(valueOf(entry, "transp")).toBe("TRANSPARENT");
  expect(valueOf(entry, "description")).toContain(lines);
  expect(letter.text).toContain(`${lines}fredag 1. desember kl.\u00a009.30–10.00, Lille sal`);
  expect(letter.calendar!.text).not.toContain("/registrations/");
});

test.each(names)(
  "%s leads to Google, Outlook and one's own calendar where a new entry comes with it",
  (name) => {
    const inviting = { ...usual[name](), status: "confirmed", invitation: invitation("REQUEST") } as const;
    const leads = ({ text }: { text: string }) =>
      [/\bcalendar\.google\.com/, /\boutlook\.office\.com/, /\/subscription$/m].map((way) => way.test(text));
    const brings = ["registration-confirmed", "registration-promoted", "registration-taken-over"];
    const isNew = [...brings, "event-restored", "calendar-entry"].includes(name);
    const undated = { ...inviting.event, when: { kind: "unknown", text: "uke 35" } } as const;
    for (const language of languages) {
      expect(leads(opened(name, inviting, language))).toEqual([isNew, isNew, isNew]);
      for (const without of [
        { ...inviting, invitation: null },
        { ...inviting, invitation: cancelled() },
        { ...inviting, event: undated, before: null },
      ])
        expect(leads(opened(name, without, language))).toEqual([false, false, false]);
    }
  },
);

test("a rehearsal leads to no page of a seat that nobody has", () => {
  const ownUrl = "https://samling.example.no/organise/events/e07/publication/rehearsal#link";
  const { text, html } = renderLetter("rehearsal", { ...confirmed(), ownUrl }, "nb");
  expect(text).toContain(`påmeldinger:\n${ownUrl}\n`);
  expect(text + html).not.toContain("/subscription");
});

test("what is blacked out leads to no page below a link either", () => {
  const { text, html } = blackedOut(renderLetter("registration-confirmed", confirmed(), "nb"));
  expect(text).toContain("Abonner på dine påmeldinger:\n██████████\n");
  expect(text + html).not.toContain("/subscription");
});

function invitation(method: Method) {
  return { ...confirmed().invitation!, method };
}
