import { expect } from "vitest";
import { action, loader } from "#app/routes/organise.account.tsx";
import { loader as secretCalendar } from "#app/routes/calendar.$secret.ts";
import { action as make } from "#app/routes/organise.account.calendar.tsx";
import { action as revoke, loader as ending } from "#app/routes/organise.account.calendar.revocation.tsx";
import { action as endOne } from "#app/routes/organise.account.sign-ins.$signIn.tsx";
import { action as endOthers } from "#app/routes/organise.account.sign-ins.others.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { anOrganiser, aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { unfolded } from "../calendar/reading.ts";
import { ask } from "./asking.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

const PATH = "/organise/account";

onBothEngines("one changes one's name, and signs one's other browsers out", async (engine) => {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const account = await aMember(app, await anOrganiser(app), "viewer");
  const [session, phone, library] = [
    await sessionOf(app, account),
    await sessionOf(app, account),
    await sessionOf(app, account),
  ];
  const page = (query = "") => loader(argsFor(app, PATH + query, { session }));
  const asked = (name: string) => argsFor(app, PATH, { session, form: { name } });

  expect((await answerOf(() => action(asked("  ")))).status).toBe(400);
  expect((await answerOf(() => action(asked("å".repeat(201))))).status).toBe(400);
  expect(await answerOf(() => action(asked(" Kari  Nordmann ")))).toEqual({
    status: 303,
    location: "/organise/account?done",
  });
  const view = await page("?done");
  expect([view.done, view.form.fields[0]!.defaultValue]).toEqual(["Navnet er lagret.", "Kari Nordmann"]);
  expect(view.frame.page.account!.href).toBe(PATH);
  expect(view.signIns.rows.map(({ which, end }) => [which, end !== null]).sort()).toEqual([
    ["Denne nettleseren", false],
    ["En annen nettleser", true],
    ["En annen nettleser", true],
  ]);

  const labels = view.signIns.rows.flatMap(({ end }) => (end ? [end.label] : []));
  expect(labels.every((label) => /^Logg ut den som logget inn .*2017/.test(label))).toBe(true);

  const signIn = phone.split(".")[0]!;
  const ending = argsFor(app, `${PATH}/sign-ins/${signIn}`, { session, params: { signIn }, form: {} });
  expect((await answerOf(() => endOne(ending))).location).toBe("/organise/account?ended");
  expect((await answerOf(() => loader(argsFor(app, PATH, { session: phone })))).location).toBe(
    "/sign-in?next=%2Forganise%2Faccount",
  );
  expect((await page()).signIns.rows).toHaveLength(2);

  const others = argsFor(app, `${PATH}/sign-ins/others`, { session, form: {} });
  expect((await answerOf(() => endOthers(others))).location).toBe("/organise/account?others");
  expect((await answerOf(() => loader(argsFor(app, PATH, { session: library })))).status).toBe(303);
  expect((await page()).signIns).toMatchObject({ others: null, rows: [{ which: "Denne nettleseren" }] });
});

onBothEngines(
  "the address of what one's organisations run is shown where it was made, until it ends",
  async (engine) => {
    const app = await testApp(engine, { config: { hasDemo: false } });
    const account = await aMember(app, await anOrganiser(app), "viewer");
    const session = await sessionOf(app, account);
    const signedIn = `__Host-samling=${session}`;
    const page = (query = "", cookie = signedIn) => loader(argsFor(app, PATH + query, { cookie }));
    const { slug } = await aSeminar(app);
    const read = (secret: string) =>
      ask(app, secretCalendar, `/calendar/${secret}.ics`, { secret: `${secret}.ics` });
    expect((await page()).calendar.panel).toMatchObject({ address: null, sentence: null, end: null });

    const made = await make(argsFor(app, `${PATH}/calendar`, { session, form: {} }));
    expect(made.headers.get("location")).toBe(`${PATH}?made`);
    const cookie = made.headers.get("set-cookie")!.split(";")[0]!;
    expect(cookie).toMatch(/^__Host-desk-calendar-address=/);
    const secret = cookie.split("=")[1]!;
    const shown = await page("?made", `${signedIn}; ${cookie}`);
    expect([shown.done, shown.calendar.panel.address?.url]).toEqual([
      "Adressen er laget.",
      `https://samling.example.no/calendar/${secret}.ics`,
    ]);
    expect((await page()).calendar.panel).toMatchObject({ address: null, end: { text: "Slutt å abonnere" } });
    expect(unfolded(await (await read(secret)).response.text()).join("\n")).toContain(
      `/organise/events/${slug}`,
    );

    const asked = await ending(argsFor(app, `${PATH}/calendar/revocation`, { session }));
    expect(asked.sentence).toMatch(/^Adressen slutter å virke med en gang/);
    expect((await read(secret)).response.status).toBe(200);
    const ended = await revoke(argsFor(app, `${PATH}/calendar/revocation`, { session, form: {} }));
    expect(ended.headers.get("location")).toBe(`${PATH}?revoked`);
    expect((await page("?revoked")).done).toBe("Adressen virker ikke lenger.");
    expect((await read(secret)).response.status).toBe(404);
  },
);
