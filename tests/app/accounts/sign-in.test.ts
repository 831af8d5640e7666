import { expect, test } from "vitest";
import { askToSignIn, type SignInWish } from "#app/accounts/ask-to-sign-in.ts";
import { createAccount } from "#app/accounts/create-account.ts";
import { linkFromTerminal } from "#app/accounts/link-from-terminal.ts";
import { nextPath } from "#app/accounts/next-path.ts";
import { accountOfSession, signOut } from "#app/accounts/session.ts";
import { signInByToken, signInWithCode, signInWithLink } from "#app/accounts/sign-in.ts";
import { Refusal } from "#app/refusal.ts";
import type { Relay } from "#tests/support/relay.ts";
import { MORNING, testApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { deliverAll, houseWithRelay, openAll } from "../mail/letters-home.ts";
import { ORGANISER, sessionOf } from "./people.ts";

const WISH: SignInWish = { language: "nb", nextPath: "/organise/letters" };

/** One has asked, and the letter has come. */
async function asked(engine: Engine) {
  const { app, relay } = await houseWithRelay(engine);
  const account = await createAccount(app, { email: ORGANISER, name: "Prøvearrangør" });
  const id = await askToSignIn(app, ORGANISER, WISH);
  await deliverAll(app);
  return { app, relay, account, id, ...(await secretsIn(relay)) };
}

async function secretsIn(relay: Relay): Promise<{ code: string; token: string; text: string; html: string }> {
  const { text, html } = (await openAll(relay)).at(-1)!.email;
  const code = /^\d{6}$/m.exec(text!)![0];
  const token = /https:\/\/samling\.example\.no\/sign-in\/link\/(\S+)/.exec(text!)![1]!;
  return { code, token, text: text!, html: html! };
}

/** What a refusal says, or "in". */
async function outcome(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => "in",
    (error: unknown) => {
      if (error instanceof Refusal) return error.code;
      throw error;
    },
  );
}

onBothEngines("the code of the letter signs in, and leads where one was going", async (engine) => {
  const { app, account, id, code, token, html } = await asked(engine);
  expect(html).toContain(code);
  expect(html).toContain(`/sign-in/link/${token}"`);

  const admission = await signInWithCode(app, id, code);
  expect(admission.nextPath).toBe("/organise/letters");
  expect(await accountOfSession(app, admission.session)).toMatchObject({ account, memberships: [] });
});

onBothEngines("neither code, link nor session is kept as it is", async (engine) => {
  const { app, id, code, token } = await asked(engine);
  const { session } = await signInWithCode(app, id, code);
  const { rendered } = await app.db.selectFrom("outbox").select("rendered").executeTakeFirstOrThrow();
  expect(rendered).not.toContain(code);
  for (const table of ["outbox", "sign_in", "account_session", "activity", "rate"] as const) {
    const rows = JSON.stringify(await app.db.selectFrom(table).selectAll().execute());
    for (const secret of [`"${code}"`, token.split(".")[1]!, session.split(".")[1]!]) {
      expect(rows).not.toContain(secret);
    }
  }
});

onBothEngines("a code and a link are good once together, also for ten at the same moment", async (engine) => {
  const { app, id, code, token } = await asked(engine);
  const came = await Promise.all(
    Array.from({ length: 10 }, (_, n) =>
      outcome(n % 2 ? signInWithCode(app, id, code) : signInWithLink(app, token)),
    ),
  );
  expect(came.sort()).toEqual(["in", ...Array<string>(9).fill("sign-in-ended")]);
  expect(await app.db.selectFrom("account_session").selectAll().execute()).toHaveLength(1);
});

onBothEngines(
  "five tries, also of ten at the same moment, and then the right code is of no use",
  async (engine) => {
    const { app, id, code, token } = await asked(engine);
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, "0");
    const came = await Promise.all(Array.from({ length: 10 }, () => outcome(signInWithCode(app, id, wrong))));
    expect(came.sort()).toEqual([
      ...Array<string>(6).fill("sign-in-ended"),
      ...Array<string>(4).fill("wrong-code"),
    ]);
    expect(await outcome(signInWithCode(app, id, code))).toBe("sign-in-ended");
    expect(await outcome(signInWithLink(app, token))).toBe("in");
  },
);

onBothEngines("after ten minutes code and link are over", async (engine) => {
  const { app, id, code, token } = await asked(engine);
  app.setNow("2017-11-20T08:10:00.000Z");
  expect(await outcome(signInWithCode(app, id, code))).toBe("sign-in-ended");
  expect(await outcome(signInWithLink(app, token))).toBe("sign-in-ended");
});

onBothEngines("looking at a link uses nothing up", async (engine) => {
  const { app, token } = await asked(engine);
  for (let look = 0; look < 3; look++)
    expect(await signInByToken(app.db, token, app.now())).toMatchObject({ email: ORGANISER });
  expect(await outcome(signInWithLink(app, token))).toBe("in");
  expect(await signInByToken(app.db, token, app.now())).toBeUndefined();
});

onBothEngines("a link of somebody's making opens nothing", async (engine) => {
  const { app, id, token } = await asked(engine);
  const other = token.replace(/.$/, (last) => (last === "A" ? "B" : "A"));
  for (const made of [other, `${id}.`, id, "", "x.y", `${id}.${"A".repeat(43)}`, token.slice(1)]) {
    expect(await outcome(signInWithLink(app, made))).toBe("sign-in-ended");
  }
});

onBothEngines("a letter that goes out twice has a new code, and the earlier one ends", async (engine) => {
  const { app, relay, id, code } = await asked(engine);
  await app.db.updateTable("outbox").set({ state: "waiting" }).execute();
  await deliverAll(app);
  const second = await secretsIn(relay);
  expect(second.code).not.toBe(code);
  expect(await outcome(signInWithCode(app, id, code))).toBe("wrong-code");
  expect(await outcome(signInWithCode(app, id, second.code))).toBe("in");
});

onBothEngines("an address that nobody has gets the same answers and no letter", async (engine) => {
  const { app, relay } = await asked(engine);
  const id = await askToSignIn(app, "ukjent@example.org", WISH);
  await deliverAll(app);
  expect(relay.taken).toHaveLength(1);
  const answers: string[] = [];
  for (let n = 0; n < 6; n++) answers.push(await outcome(signInWithCode(app, id, "000000")));
  expect(answers).toEqual([...Array<string>(4).fill("wrong-code"), "sign-in-ended", "sign-in-ended"]);
});

onBothEngines("an address may ask for five codes an hour, known or not", async (engine) => {
  const app = await testApp(engine);
  await createAccount(app, { email: ORGANISER, name: "Prøvearrangør" });
  for (const email of [ORGANISER, "ukjent@example.org"]) {
    const came = await Promise.all(Array.from({ length: 10 }, () => outcome(askToSignIn(app, email, WISH))));
    expect(came.filter((one) => one === "in")).toHaveLength(5);
    expect(came.filter((one) => one === "too-many-letters")).toHaveLength(5);
  }
  expect(JSON.stringify(await app.db.selectFrom("rate").selectAll().execute())).not.toContain("example");
  app.setNow("2017-11-20T09:00:00.000Z");
  expect(await outcome(askToSignIn(app, ORGANISER, WISH))).toBe("in");
});

onBothEngines("one who is closed out signs in no more, and is signed out", async (engine) => {
  const { app, account, relay } = await asked(engine);
  const session = await sessionOf(app, account);
  await app.db.updateTable("account").set({ closed_at: MORNING }).execute();
  expect(await accountOfSession(app, session)).toBeUndefined();
  await askToSignIn(app, ORGANISER, WISH);
  await deliverAll(app);
  expect(relay.taken).toHaveLength(1);
});

onBothEngines("a session lasts 14 days after the last visit, and 90 days at most", async (engine) => {
  const app = await testApp(engine);
  const session = await sessionOf(app, await createAccount(app, { email: ORGANISER, name: "A" }));
  const isIn = async (at: string) => {
    app.setNow(`${at}T08:00:00.000Z`);
    return (await accountOfSession(app, session)) !== undefined;
  };
  expect(await isIn("2017-12-03")).toBe(true);
  for (const day of ["2017-12-16", "2017-12-29", "2018-01-11", "2018-01-24", "2018-02-06"])
    expect([day, await isIn(day)]).toEqual([day, true]);
  expect(await isIn("2018-02-17")).toBe(true);
  expect(await isIn("2018-02-18")).toBe(false);
});

onBothEngines("a session that is not used for 14 days is over", async (engine) => {
  const app = await testApp(engine);
  const session = await sessionOf(app, await createAccount(app, { email: ORGANISER, name: "A" }));
  app.setNow("2017-12-04T08:00:00.000Z");
  expect(await accountOfSession(app, session)).toBeUndefined();
});

onBothEngines("one signs out of one browser, with its own secret", async (engine) => {
  const app = await testApp(engine);
  const account = await createAccount(app, { email: ORGANISER, name: "A" });
  const [here, there] = [await sessionOf(app, account), await sessionOf(app, account)];
  await signOut(app, `${here.split(".")[0]}.${there.split(".")[1]}`);
  expect(await accountOfSession(app, here)).toBeDefined();
  await signOut(app, here);
  expect(await accountOfSession(app, here)).toBeUndefined();
  expect(await accountOfSession(app, there)).toBeDefined();
});

onBothEngines("a link from the terminal holds a day", async (engine) => {
  const app = await testApp(engine);
  const account = await createAccount(app, { email: ORGANISER, name: "A" });
  const token = (await linkFromTerminal(app, account)).split("/").at(-1)!;
  app.setNow("2017-11-21T07:59:59.999Z");
  expect(await signInByToken(app.db, token, app.now())).toBeDefined();
  app.setNow("2017-11-21T08:00:00.000Z");
  expect(await outcome(signInWithLink(app, token))).toBe("sign-in-ended");
});

test.each([
  ["/organise", "/organise"],
  ["/organise/letters?q=a&page=2", "/organise/letters?q=a&page=2"],
  ["/nn/organise", "/nn/organise"],
  ["/en/organise/letters", "/en/organise/letters"],
  ["/organise/../sign-out", null],
  ["/organise/%2e%2e/x", null],
  ["/organisers/difi", null],
  ["/sign-in", null],
  ["//evil.example/organise", null],
  ["/\\evil.example/organise", null],
  ["https://evil.example/organise", null],
  ["javascript:alert(1)", null],
  ["/organise\r\nSet-Cookie: a=b", null],
  ["/organise\u0000", null],
  ["organise", null],
  [`/organise/${"a".repeat(600)}`, null],
  ["", null],
  [null, null],
])("after signing in, %j leads to %j", (text, path) => {
  expect(nextPath(text)).toBe(path);
});
