import type { ActionFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import { createAccount } from "#app/accounts/create-account.ts";
import { linkFromTerminal } from "#app/accounts/link-from-terminal.ts";
import { accountOfSession } from "#app/accounts/session.ts";
import { action as ask, loader as askPage } from "#app/routes/sign-in.tsx";
import { action as enter, loader as codePage } from "#app/routes/sign-in.$signIn.tsx";
import { action as follow, loader as linkPage } from "#app/routes/sign-in.link.$token.tsx";
import { action as leave, loader as leavePage } from "#app/routes/sign-out.tsx";
import { newSignInSecrets } from "#app/mail/sign-in-secrets.ts";
import { ORGANISER, sessionOf } from "#tests/app/accounts/people.ts";
import { letters } from "#tests/app/registration/left-behind.ts";
import { testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

/** What the door answered, as a Response: a form that came back is none. */
async function sent(
  door: (args: ActionFunctionArgs) => unknown,
  args: ActionFunctionArgs,
): Promise<Response> {
  const answer = await door(args);
  if (answer instanceof Response) return answer;
  throw new Error(JSON.stringify(answer));
}

/** What came back with a form that was not taken. */
async function back(door: (args: ActionFunctionArgs) => unknown, args: ActionFunctionArgs) {
  const answer = (await door(args)) as {
    data: { errors: { text: string }[]; frame: { head: { title: string } } };
    init: ResponseInit;
  };
  return { status: answer.init.status, errors: answer.data.errors.map(({ text }) => text) };
}

/** Asks as a browser does, and gives the id that is awaited and what the browser now holds. */
async function asked(app: TestApp, email: string, form: Record<string, string> = {}) {
  const answer = await sent(ask, argsFor(app, "/sign-in", { form: { email, ...form } }));
  const id = /^\/sign-in\/([\w-]+)$/.exec(answer.headers.get("location")!)![1]!;
  const cookie = answer.headers.get("set-cookie")!;
  return { id, cookie: cookie.split(";")[0]!, answer };
}

onBothEngines("every address gets the same answer, and an organiser the letter", async (engine) => {
  const app = await testApp(engine);
  await createAccount(app, { email: ORGANISER, name: "Prøvearrangør" });
  const seen: unknown[] = [];
  for (const email of [` ${ORGANISER.toUpperCase()} `, "ukjentt@example.org"]) {
    const { id, cookie, answer } = await asked(app, email);
    const page = codePage(argsFor(app, `/sign-in/${id}`, { params: { signIn: id }, cookie }));
    const typed = email.trim().toLowerCase();
    seen.push({
      status: answer.status,
      body: await answer.text(),
      headers: [...answer.headers.keys()],
      page: JSON.stringify(page).replaceAll(typed, "@").replaceAll(id, "#"),
    });
  }
  expect(seen[0]).toEqual(seen[1]);
  expect(await letters(app)).toEqual([`sign-in → ${ORGANISER}`]);
});

onBothEngines("a code signs in, and the browser keeps the session for itself", async (engine) => {
  const app = await testApp(engine);
  const account = await createAccount(app, { email: ORGANISER, name: "Prøvearrangør" });
  const { id } = await asked(app, ORGANISER, { next: "/organise/letters?state=failed" });
  const { code } = await newSignInSecrets(app.db, app, id);
  const typed = `${code.slice(0, 3)} ${code.slice(3)} `;
  const answer = await sent(
    enter,
    argsFor(app, `/sign-in/${id}`, { params: { signIn: id }, form: { code: typed } }),
  );
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/organise/letters?state=failed"]);
  const [, session, rest] = /^__Host-samling=([^;]+); (.*)$/.exec(answer.headers.get("set-cookie")!)!;
  expect(rest).toBe("Path=/; Max-Age=7776000; HttpOnly; SameSite=Lax; Secure");
  expect((await accountOfSession(app, session!))?.account.id).toBe(account.id);
});

test("without https the cookie has a name that browsers take", async () => {
  const app = await testApp("sqlite", { config: { publicUrl: "http://localhost:3000" } });
  const account = await createAccount(app, { email: ORGANISER, name: "A" });
  const link = await linkFromTerminal(app, account);
  const token = link.split("/").at(-1)!;
  const answer = await sent(follow, argsFor(app, `/sign-in/link/${token}`, { params: { token }, form: {} }));
  expect(answer.headers.get("set-cookie")).toMatch(
    /^samling=[\w-]+\.[\w-]{43}; Path=\/; Max-Age=7776000; HttpOnly; SameSite=Lax$/,
  );
});

test("what is wrong with a code is said, and how often one may try", async () => {
  const app = await testApp("sqlite");
  await createAccount(app, { email: ORGANISER, name: "A" });
  const { id } = await asked(app, ORGANISER);
  const { code } = await newSignInSecrets(app.db, app, id);
  const wrong = code === "000000" ? "000001" : "000000";
  const say = (typed: string) =>
    back(enter, argsFor(app, `/sign-in/${id}`, { params: { signIn: id }, form: { code: typed } }));
  expect(await say("12345")).toEqual({
    status: 400,
    errors: ["Koden har seks sifre. Skriv den slik den står i brevet."],
  });
  expect(await say(wrong)).toEqual({
    status: 400,
    errors: ["Koden er ikke riktig. Du har 4 forsøk igjen."],
  });
  for (let n = 0; n < 2; n++) await say(wrong);
  expect((await say(wrong)).errors).toEqual(["Koden er ikke riktig. Du har ett forsøk igjen."]);
  expect(await say(wrong)).toEqual({ status: 410, errors: ["Koden gjelder ikke lenger. Be om en ny."] });
});

test("the sixth time within an hour one is told to wait, whoever one is", async () => {
  const app = await testApp("sqlite");
  await createAccount(app, { email: ORGANISER, name: "A" });
  for (const email of [ORGANISER, "ukjent@example.org"]) {
    for (let n = 0; n < 5; n++) await asked(app, email);
    expect(await back(ask, argsFor(app, "/sign-in", { form: { email } }))).toEqual({
      status: 429,
      errors: ["Vi har sendt mange brev til denne adressen. Prøv igjen om en time."],
    });
  }
});

test("what is no address comes back with its fault", async () => {
  const app = await testApp("sqlite");
  expect(await back(ask, argsFor(app, "/sign-in", { form: { email: "kari.example.org" } }))).toEqual({
    status: 400,
    errors: ["E-postadressen mangler krøllalfa (@)."],
  });
  expect(await app.db.selectFrom("sign_in").selectAll().execute()).toEqual([]);
});

test("nobody is sent to another site after signing in", async () => {
  const app = await testApp("sqlite");
  const account = await createAccount(app, { email: ORGANISER, name: "A" });
  const session = await sessionOf(app, account);
  for (const next of ["https://evil.example", "//evil.example/organise", "/\\evil.example", "/events"]) {
    const { id } = await asked(app, ORGANISER, { next });
    const row = await app.db.selectFrom("sign_in").selectAll().where("id", "=", id).executeTakeFirst();
    expect(row?.next_path).toBeNull();
    const page = await answerOf(() =>
      askPage(argsFor(app, `/sign-in?next=${encodeURIComponent(next)}`, { session })),
    );
    expect(page).toEqual({ status: 303, location: "/organise" });
    app.setNow(
      app.now().replace(/T\d\d/, (hour) => `T${String(Number(hour.slice(1)) + 1).padStart(2, "0")}`),
    );
  }
});

test("the page of a link shows whose it is, uses nothing up, and says when it is over", async () => {
  const app = await testApp("sqlite");
  const account = await createAccount(app, { email: ORGANISER, name: "A" });
  const token = (await linkFromTerminal(app, account)).split("/").at(-1)!;
  const args = () => argsFor(app, `/en/sign-in/link/${token}`, { params: { token } });
  for (let look = 0; look < 3; look++)
    expect((await linkPage(args())).data).toMatchObject({ lead: `You are signing in as ${ORGANISER}.` });
  const form = argsFor(app, `/en/sign-in/link/${token}`, { params: { token }, form: {} });
  expect((await sent(follow, form)).headers.get("location")).toBe("/en/organise");
  const over = await linkPage(args());
  expect([over.init?.status, over.data.heading, over.data.form]).toEqual([
    410,
    "The link works no longer",
    null,
  ]);
});

test("signing out ends the session, and looking at the address does not", async () => {
  const app = await testApp("sqlite");
  const session = await sessionOf(app, await createAccount(app, { email: ORGANISER, name: "A" }));
  const looked = leavePage(argsFor(app, "/sign-out", { session }));
  expect(looked.headers.get("location")).toBe("/organise");
  expect(await accountOfSession(app, session)).toBeDefined();

  const answer = await leave(argsFor(app, "/nn/sign-out", { session, form: {} }));
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/nn"]);
  expect(answer.headers.get("set-cookie")).toMatch(/^__Host-samling=; Path=\/; Max-Age=0;/);
  expect(await accountOfSession(app, session)).toBeUndefined();
});
