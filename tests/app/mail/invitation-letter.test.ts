import { expect } from "vitest";
import { cancelRegistration } from "#app/registration/cancel.ts";
import { register } from "#app/registration/register.ts";
import { aConference, aSeminar, MORNING, person } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { isRightInvitation, isWellFormed, valueOf } from "./invitation-checks.ts";
import { deliverAll, houseWithRelay, openAll } from "./letters-home.ts";
import { typesOf } from "./mime-tree.ts";

const TREE_WITH_CALENDAR = [
  "multipart/mixed",
  ["multipart/alternative", "text/plain", "text/html", "text/calendar"],
  "application/ics",
];

const HOSTILE_NAMES = [
  'Kari "Kåre" Nordmann',
  "Kari\rNordmann",
  "Kari\nATTENDEE:mailto:x@example.org",
  "Kari\r\nBcc: x@example.org\r\n\r\n<b>",
  "Nordmann; Kari, Dr. : mailto:x@example.org",
  "Kari ^n^' Nordmann",
  "Kari\u0000Nordmann",
  "👩‍🚀🇳🇴 Kåri Ærlig Ødegård",
  "K".repeat(1000),
  "ø".repeat(1000),
  "\u0002own\u0003 {{own}} ${own} https://evil.example.com/",
  "\u202eevil\u2028\u2029\u0085",
  "=?utf-8?Q?Kari?= <x@example.org>",
  ".\r\n.\r\n",
  "Kari \ud800",
];

onBothEngines(
  "a confirmation is built as every mail program needs it, whatever the person is called",
  async (engine) => {
    const { app, relay } = await houseWithRelay(engine);
    const event = await aSeminar(app);
    const kept = HOSTILE_NAMES.filter((name) => engine === "sqlite" || !name.includes("\u0000"));
    for (const [index, name] of kept.entries())
      await register(app, event.slug, person(index, { name }), MORNING);
    await deliverAll(app);

    const letters = await openAll(relay);
    expect(letters).toHaveLength(kept.length);
    for (const [index, letter] of letters.entries()) {
      const { headers } = letter.tree;
      expect(typesOf(letter.tree)).toEqual(TREE_WITH_CALENDAR);
      expect(headers.to).toBe(`provedeltaker${index}@example.org`);
      expect(headers.bcc).toBeUndefined();
      expect(letter.email.subject).toBe(
        "Påmeldt: Nye arbeidsmåter for fremtidens løsninger 1. desember kl.\u00a009.00",
      );
      expect(letter.email.from).toEqual({ name: "Difi", address: "samling@example.no" });
      expect(headers["auto-submitted"]).toBe("auto-generated");
      expect(headers["x-auto-response-suppress"]).toBe("OOF, AutoReply");
      expect(headers.date).toBe("Mon, 20 Nov 2017 08:00:00 +0000");
      isWellFormed(relay.taken[index]!.raw);
      isRightInvitation(letter, "REQUEST", `provedeltaker${index}@example.org`);
    }
  },
);

onBothEngines(
  "what people are called reaches no letter but the calendar's own name of them",
  async (engine) => {
    const { app, relay } = await houseWithRelay(engine);
    const event = await aSeminar(app);
    const name = "Win money at https://evil.example.com/ <b>now</b>";
    await register(app, event.slug, person(1, { name, organisation: name }), MORNING);
    await deliverAll(app);

    const [letter] = await openAll(relay);
    expect(letter?.email.text).not.toContain("evil");
    expect(letter?.email.html).not.toContain("evil");
    expect(letter?.event?.getFirstProperty("attendee")?.getParameter("cn")).toBe(name);
  },
);

onBothEngines(
  "an organiser's title is text, however it is written, and makes no link of ours",
  async (engine) => {
    const { app, relay } = await houseWithRelay(engine);
    const title = '</title><script>alert(1)</script> \u0002own\u0003 "Lean" & <Difi>\r\nBcc: x@example.org';
    const event = await aSeminar(app, { title, slug: "hostile" });
    await register(app, event.slug, person(1), MORNING);
    await deliverAll(app);

    const [letter] = await openAll(relay);
    expect(letter?.email.html).not.toContain("<script");
    // To the own page, and to where one subscribes.
    expect(letter?.email.html?.match(/\/registrations\//g)).toHaveLength(2);
    expect(letter?.email.text?.match(/\/registrations\//g)).toHaveLength(2);
    expect(letter?.tree.headers.bcc).toBeUndefined();
    expect(letter?.email.text).toContain("</title><script>alert(1)</script>");
  },
);

onBothEngines(
  "a CANCEL is the same entry, one revision later, from the same organizer to the same person",
  async (engine) => {
    const { app, relay } = await houseWithRelay(engine);
    const event = await aSeminar(app, { capacity: 1 });
    const { registrationId } = await register(app, event.slug, person(1), MORNING);
    await register(app, event.slug, person(2), MORNING);
    await cancelRegistration(app, registrationId);
    await deliverAll(app);

    const [request, waiting, cancel, promoted] = await openAll(relay);
    isRightInvitation(request!, "REQUEST", "provedeltaker1@example.org");
    isRightInvitation(cancel!, "CANCEL", "provedeltaker1@example.org");
    isRightInvitation(promoted!, "REQUEST", "provedeltaker2@example.org");
    expect(typesOf(waiting!.tree)).toEqual(["multipart/alternative", "text/plain", "text/html"]);

    for (const same of ["uid", "organizer", "dtstart", "dtend", "summary", "location"]) {
      expect(valueOf(cancel!, same), same).toBe(valueOf(request!, same));
    }
    expect([request, cancel, promoted].map((letter) => valueOf(letter!, "sequence"))).toEqual([
      "0",
      "1",
      "0",
    ]);
    expect(valueOf(cancel!, "dtstamp") > valueOf(request!, "dtstamp")).toBe(true);
    expect(valueOf(promoted!, "uid")).not.toBe(valueOf(request!, "uid"));
  },
);

onBothEngines(
  "one who registers the house's own address has a letter and no entry: nobody invites himself",
  async (engine) => {
    const { app, relay } = await houseWithRelay(engine);
    const event = await aSeminar(app);
    await register(app, event.slug, person(1, { email: "samling@example.no" }), MORNING);
    await deliverAll(app);
    const [letter] = await openAll(relay);
    expect(typesOf(letter!.tree)).toEqual(["multipart/alternative", "text/plain", "text/html"]);
  },
);

onBothEngines("an event whose date is unknown invites to nothing yet", async (engine) => {
  const { app, relay } = await houseWithRelay(engine);
  const event = await aSeminar(app, {
    when: { kind: "unknown", text: "uke 35" },
    deadline: { kind: "none" },
  });
  await register(app, event.slug, person(1), MORNING);
  await deliverAll(app);
  const [letter] = await openAll(relay);
  expect(letter?.email.subject).toBe("Påmeldt: Nye arbeidsmåter for fremtidens løsninger");
  expect(letter?.email.text).toContain("Kalenderinvitasjonen kommer når tidspunktet er kjent.");
  expect(letter?.calendar).toBeUndefined();
});

onBothEngines(
  "a conference is one entry from its first hour to its last that blocks no evening",
  async (engine) => {
    const { app, relay } = await houseWithRelay(engine);
    const event = await aConference(app);
    await register(app, event.slug, person(1, { kind: "physical" }), MORNING);
    await register(app, event.slug, person(2, { kind: "stream" }), MORNING);
    await deliverAll(app);

    const [physical, stream] = await openAll(relay);
    expect(physical?.email.subject).toBe("Påmeldt: Leankonferansen 5.–6. desember 2017");
    expect([
      valueOf(physical!, "dtstart"),
      valueOf(physical!, "dtend"),
      valueOf(physical!, "transp"),
    ]).toEqual(["2017-12-05T08:00:00Z", "2017-12-06T15:00:00Z", "TRANSPARENT"]);
    expect(valueOf(stream!, "location")).toBe("https://strom.example.no/leankonferansen");
    expect(valueOf(stream!, "description")).not.toContain("Myntgata");
  },
);

onBothEngines("an address in letters of any alphabet has its letter", async (engine) => {
  const { app, relay } = await houseWithRelay(engine);
  const event = await aSeminar(app);
  await register(app, event.slug, person(1, { email: "åse@xn--blbr-roah.no" }), MORNING);
  await deliverAll(app);
  expect(relay.taken.map((letter) => letter.to)).toEqual([["åse@blåbær.no"]]);
  expect((await openAll(relay))[0]?.email.to).toEqual([{ name: "", address: "åse@blåbær.no" }]);
});
