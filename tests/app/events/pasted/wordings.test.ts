import { describe, expect, test } from "vitest";
import { readInvitation } from "#app/events/pasted/read-invitation.ts";

const read = (text: string, today = "2026-11-22") =>
  readInvitation(text, { today, zone: "Europe/Oslo" }).events[0];

test("an invitation in nynorsk", () => {
  const event = read(`Frukostseminar om klarspråk

Språkrådet inviterer tilsette i staten til frukostseminar laurdag 5. desember.

Tid: laurdag 5. desember klokka 09.00–11.00 (dørene opnar klokka 08.30)
Stad: Store auditorium, Observatoriegata 1, Oslo
Påmelding: Meld deg på via skjemaet på nettsida vår, seinast 1. desember
Målgruppe: Alle som skriv i staten
Kontakt: Kari Nordmann, kari@example.no, tlf. 22 00 00 00`);
  expect(event.when?.value).toEqual({
    kind: "instant",
    starts: "2026-12-05T09:00",
    ends: "2026-12-05T11:00",
    doors: "2026-12-05T08:30",
  });
  expect(event.doorsText?.value).toBe("Dørene opnar");
  expect(event.type?.value).toBe("breakfast-seminar");
  expect(event.organiser?.value.name).toBe("Språkrådet");
  expect(event.place?.value).toMatchObject({
    room: "Store auditorium",
    street: "Observatoriegata 1",
    city: "Oslo",
    venue: null,
  });
  expect(event.registration?.value).toEqual({ mode: "own" });
  expect(event.deadline?.value).toEqual({ kind: "date", on: "2026-12-01" });
  expect(event.audience?.value).toBe("Alle som skriv i staten");
  expect(event.contact?.value).toEqual({
    name: "Kari Nordmann",
    email: "kari@example.no",
    phone: "22 00 00 00",
  });
});

test("an invitation in English", () => {
  const event = read(`Digital government in practice

The Agency invites public managers to a breakfast seminar on Friday 4 December.

When: Friday 4 December 2026, 9:00 am – 11:30 am
Where: Meeting room 2, Example House, 3rd floor, Oslo
Registration: https://www.example.org/sign-up
Deadline: 1 December at 12:00`);
  expect(event.when).toMatchObject({
    value: { kind: "instant", starts: "2026-12-04T09:00", ends: "2026-12-04T11:30" },
    doubt: null,
  });
  expect(event.place?.value).toMatchObject({
    room: "Meeting room 2",
    venue: "Example House",
    floor: "3rd floor",
    city: "Oslo",
  });
  expect(event.registration?.value).toEqual({
    mode: "external",
    url: "https://www.example.org/sign-up",
    site: "example.org",
  });
  expect(event.deadline?.value).toEqual({ kind: "instant", at: "2026-12-01T12:00" });
  expect(event.audience?.value).toBe("Public managers");
  expect(event.type?.value).toBe("breakfast-seminar");
});

describe("time", () => {
  const when = (time: string) => read(`Fagdag\n\nTid: ${time}`).when;
  test.each([
    ["fredag 4. desember kl. 0900-1000", "2026-12-04T09:00", "2026-12-04T10:00"],
    ["fredag 4. desember 9–10", "2026-12-04T09:00", "2026-12-04T10:00"],
    ["4.12.2026, kl. 9 til 15.30", "2026-12-04T09:00", "2026-12-04T15:30"],
    ["Kl. 09:00–10:00 fredag 4. desember", "2026-12-04T09:00", "2026-12-04T10:00"],
    ["10. desember 2026 kl 12.00 – 11. desember 2026 kl 14.00", "2026-12-10T12:00", undefined],
    ["torsdag 10. – fredag 11. desember kl 09–16", "2026-12-10T09:00", "2026-12-11T16:00"],
    ["fredag 4. desember kl 18–24", "2026-12-04T18:00", "2026-12-05T00:00"],
  ])("%s", (time, starts, ends) => {
    expect(when(time)?.value).toEqual({ kind: "instant", starts, ...(ends && { ends }) });
  });

  test("a date and a time of day in lines of their own are one time", () => {
    expect(read("Fagdag\n\nDato: fredag 4. desember\nKlokkeslett: 09.00–15.00").when?.value).toEqual({
      kind: "instant",
      starts: "2026-12-04T09:00",
      ends: "2026-12-04T15:00",
    });
  });

  test("a table keeps its columns, and a line without a label is understood", () => {
    expect(read("Fagdag\nTid\tFredag 4. desember kl 9-10\nSted\tOslo").place?.value.city).toBe("Oslo");
    const bare = read("Fagdag om arkiv\nFredag 4. desember kl 9–10, Arkivhuset");
    expect(bare.when?.value).toEqual({
      kind: "instant",
      starts: "2026-12-04T09:00",
      ends: "2026-12-04T10:00",
    });
    expect(bare.place).toMatchObject({ value: { venue: "Arkivhuset" }, doubt: "from-running-text" });
  });

  test.each([
    ["torsdag 4. desember 2026 kl 9–10", "weekday-contradicts", "2026-12-04T09:00"],
    ["fredag 4. desember kl 15–9", "ends-before-starts", "2026-12-04T15:00"],
    ["søndag 29. mars 2026 kl 02.30–04.00", "clock-changes", "2026-03-29T02:30"],
    ["4. desember kl 9–10", "year-missing", "2026-12-04T09:00"],
    ["10. og 11. desember 2026 kl 9–16", "days-or-dates", "2026-12-10T09:00"],
  ])("%s is read as it stands, and asked about: %s", (time, doubt, starts) => {
    expect(when(time)).toMatchObject({ doubt, value: { starts } });
  });

  test("a day that does not exist stays words", () => {
    expect(when("31. november kl 9")).toMatchObject({
      doubt: "no-such-day",
      value: { kind: "unknown", text: "31. november kl 9" },
    });
  });
});

describe("deadline", () => {
  const deadline = (line: string) =>
    read(`Fagdag\n\nTid: fredag 4. desember 2026 kl 9–10\n${line}`).deadline?.value;
  test.each([
    ["Påmelding på nettsidene våre (frist 28. november)", { kind: "date", on: "2026-11-28" }],
    ["Påmeldingsfrist: 24. november kl 12", { kind: "instant", at: "2026-11-24T12:00" }],
    ["Siste frist er 25. november.", { kind: "date", on: "2026-11-25" }],
    ["Meld deg på innen 27. november kl. 15.00.", { kind: "instant", at: "2026-11-27T15:00" }],
    ["Frist for påmelding: onsdag 25. november", { kind: "date", on: "2026-11-25" }],
    ["Svarfrist 25.11.2026", { kind: "date", on: "2026-11-25" }],
    ["Please register by 27 November at 3 pm.", { kind: "instant", at: "2026-11-27T15:00" }],
    ["Registration deadline 27 November", { kind: "date", on: "2026-11-27" }],
    ["Søknadsfrist 1. november", undefined],
    ["Rapporten er ferdig innen 1. november.", undefined],
  ])("%s", (line, expected) => {
    expect(deadline(line)).toEqual(expected);
  });

  test("a deadline after the start is asked about", () => {
    expect(read("Fagdag\n\nTid: fredag 4. desember 2026 kl 9\nFrist: 5. desember 2026").deadline?.doubt).toBe(
      "deadline-far-off",
    );
  });
});

test("a link's address comes along from HTML, and its poor words are told of", () => {
  const event = read(
    '<p><b>Fagdag</b></p><p>Tid: fredag 4. desember kl 9–10</p><p>Påmelding: <a href="https://www.difi.no/meld?a=1&amp;b=2">Klikk her</a></p>',
  );
  expect(event.registration).toMatchObject({
    value: { mode: "external", url: "https://www.difi.no/meld?a=1&b=2", site: "difi.no" },
    doubt: null,
  });
  expect(event.poorLinkText?.text).toBe("Klikk her");
});
