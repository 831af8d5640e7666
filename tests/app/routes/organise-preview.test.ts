import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { draftEvent } from "#app/events/draft-event.ts";
import { blankFacts } from "#app/events/edit/start-draft.ts";
import { register } from "#app/registration/register.ts";
import { loader as publicDoor } from "#app/routes/events.$event.tsx";
import { loader as icsDoor } from "#app/routes/organise.events.$event.publication.preview.calendar[.]ics.ts";
import { loader as calendarDoor } from "#app/routes/organise.events.$event.publication.preview.calendar.tsx";
import { loader as htmlDoor } from "#app/routes/organise.events.$event.publication.preview.letter[.]html.ts";
import { loader as letterDoor } from "#app/routes/organise.events.$event.publication.preview.letter.tsx";
import { loader as pageDoor } from "#app/routes/organise.events.$event.publication.preview.tsx";
import {
  action as rehearse,
  loader as rehearsalDoor,
} from "#app/routes/organise.events.$event.publication.rehearsal.tsx";
import { EventSheet } from "#app/views/site/event-sheet.tsx";
import { rendered } from "#app/mail/rendered.ts";
import { LINK } from "#emails/message.ts";
import { aMember, ORGANISER, sessionOf } from "#tests/app/accounts/people.ts";
import { anOrganiser, aSeminar, MORNING, person, testApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

async function house(engine: Engine = "sqlite") {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const organiser = await anOrganiser(app);
  const session = await sessionOf(app, await aMember(app, organiser, "editor"));
  const at = (slug: string, room: string, form?: Record<string, string>) =>
    argsFor(app, `/organise/events/${slug}/publication/${room}`, { session, params: { event: slug }, form });
  return { app, organiser, at };
}

const letters = (app: Awaited<ReturnType<typeof house>>["app"]) =>
  app.db.selectFrom("outbox").selectAll().orderBy("id").execute();
const piecesText = (pieces: readonly ({ text: string } | { link: string })[]) =>
  pieces.map((piece) => ("text" in piece ? piece.text : `<${piece.link}>`)).join("");
/** A calendar's lines that say of whom and when it was made. */
const WHOSE = /^(UID|DTSTAMP|CREATED|LAST-MODIFIED|ATTENDEE|SEQUENCE)/;
const linesOf = (calendar: string) =>
  calendar
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .filter((line) => !WHOSE.test(line));

onBothEngines("letter and entry are those that one who then registers gets", async (engine) => {
  const { app, at } = await house(engine);
  await aSeminar(app, { slug: "e07" });
  const shown = await letterDoor(at("e07", "preview/letter?language=nn"));
  const entry = await calendarDoor(at("e07", "preview/calendar?language=nn"));
  const file = await (await icsDoor(at("e07", "preview/calendar.ics?language=nn"))).text();
  expect(entry.entry!.raw.text).toBe(file);

  await register(app, "e07", person(1, { language: "nn" }), MORNING);
  const [letter] = await letters(app);
  const real = rendered(letter!);
  const mine = (text: string) => text.replaceAll("Prøvedeltaker 1", "Kari Nordmann");
  expect(piecesText(shown.text.pieces)).toBe(
    mine(real.text).replaceAll(`${LINK.own}/subscription`, "<own>").replaceAll(LINK.own, "<own>"),
  );
  expect(shown.facts[2]!.detail).toBe(real.subject);
  expect(linesOf(file)).toEqual(linesOf(real.calendar!.text));
  expect(file).toContain(`UID:preview-${letter!.event_id}@samling`);
  const html = await (await htmlDoor(at("e07", "preview/letter.html?language=nn"))).text();
  expect(html).toContain("Sjå påmeldinga eller meld deg av</a>");
  expect(html).not.toContain("\u0002");
  expect(await app.db.selectFrom("registration").select("email").execute()).toHaveLength(1);
});

onBothEngines("a rehearsal goes to one's own address, says so, and is no registration", async (engine) => {
  const { app, at } = await house(engine);
  const { id } = await aSeminar(app, { slug: "e07", isDemonstration: true });
  const send = () => answerOf(() => rehearse(at("e07", "rehearsal", { language: "en" })));
  const done = { status: 303, location: "/organise/events/e07/publication/rehearsal?done" };
  expect([await send(), await send()]).toEqual([done, done]);

  const sent = await letters(app);
  expect(sent.map((one) => [one.letter, one.to_address, one.event_id, one.registration_id])).toEqual([
    ["rehearsal", ORGANISER, id, null],
    ["rehearsal", ORGANISER, id, null],
  ]);
  const [first, second] = sent.map(rendered);
  expect(first!.subject).toBe(
    "Rehearsal: Registered: Nye arbeidsmåter for fremtidens løsninger 1 December at 09:00",
  );
  expect(first!.text).toContain("/en/organise/events/e07/publication/rehearsal#link");
  expect(first!.text + first!.html).not.toContain("\u0002");
  expect(first!.calendar!.method).toBe("REQUEST");
  const uid = (text: string) => /UID:(.+)/.exec(text)![1];
  expect(uid(first!.calendar!.text)).not.toBe(uid(second!.calendar!.text));
  expect(await app.db.selectFrom("registration").select("id").execute()).toEqual([]);
  expect((await app.db.selectFrom("seats").select("taken").executeTakeFirstOrThrow()).taken).toBe(0);

  for (let count = 2; count < 10; count++) await send();
  expect(await send()).toEqual({ status: 429, location: null });
  expect(await letters(app)).toHaveLength(10);
  expect((await rehearsalDoor(at("e07", "rehearsal?done"))).done!.sentence).toMatch(
    /blir liggende blant brevene/,
  );
});

test("the page is the public one; a draft is shown as it will be", async () => {
  const { app, organiser, at } = await house();
  const event = await aSeminar(app, { slug: "e07" });
  const { bar, ...shown } = await pageDoor(at("e07", "preview"));
  const args = argsFor(app, "/events/e07", { params: { event: "e07" } });
  (args.context as { keepUntil: unknown }).keepUntil = () => undefined;
  const real = await publicDoor(args);
  expect({ ...shown, frame: null }).toEqual({ ...real, frame: null });
  expect(shown.frame.page.navigation).toEqual(real.frame.page.navigation);
  expect([shown.frame.head.canonical, bar.sentence]).toEqual([null, "Slik er siden nå."]);
  expect(renderToStaticMarkup(createElement(EventSheet, { view: shown }))).toContain(event.title);

  await draftEvent(app, {
    ...blankFacts(organiser.id),
    slug: "utkast",
    title: "Utkast",
    when: { kind: "instant", starts: "2017-12-01T09:00" },
  });
  const draft = await pageDoor(at("utkast", "preview"));
  expect([draft.invitation.status!.words, draft.invitation.action!.href]).toEqual([
    "Åpen for påmelding",
    "/events/utkast/register",
  ]);
});

test("without a date there is no entry, and the letter says so", async () => {
  const { app, at } = await house();
  await aSeminar(app, { slug: "e14", when: { kind: "unknown" }, deadline: undefined });
  expect((await calendarDoor(at("e14", "preview/calendar"))).entry).toBeNull();
  expect((await answerOf(() => icsDoor(at("e14", "preview/calendar.ics")))).status).toBe(404);
  expect((await letterDoor(at("e14", "preview/letter"))).attached).toMatch(/^Ingen invitasjon er vedlagt/);
});
