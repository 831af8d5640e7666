import { expect, test } from "vitest";
import { askQuestion } from "#app/events/ask-question.ts";
import { offerPart } from "#app/events/offer-part.ts";
import { addSession } from "#app/programme/add-session.ts";
import { newFormKey } from "#app/form-key.ts";
import { register } from "#app/registration/register.ts";
import { loader as receipt } from "#app/routes/events.$event.receipt.tsx";
import { action, loader } from "#app/routes/events.$event.register.tsx";
import { letters, namesAndStatus } from "#tests/app/registration/left-behind.ts";
import { aConference, aSeminar, MORNING, person, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { cameBack, sentTo, visiting, type Fields } from "./visiting.ts";

const KARI = { name: "Kari Nordmann", email: "kari@example.no" };

function at(slug: string, prefix = "") {
  return { path: `${prefix}/events/${slug}/register`, params: { event: slug } };
}

function send(app: TestApp, slug: string, form: Fields, prefix = "") {
  const { path, params } = at(slug, prefix);
  return action(visiting(app, path, { params, form }));
}

async function formOf(app: TestApp, slug: string, prefix = "") {
  const { path, params } = at(slug, prefix);
  const view = await loader(visiting(app, path, { params }));
  return view.form!;
}

test("another program sends three fields, and that is enough", async () => {
  const app = await testApp("sqlite");
  const { slug, id } = await aSeminar(app, { hasCatering: true });
  await askQuestion(app, id, { kind: "text", text: "Hva vil du høre?" });
  const answer = await send(app, slug, { ...KARI, email: "kari@gmial.com", organisation: "Difi" });
  expect(sentTo(answer)).toEqual([303, `/events/${slug}/receipt`]);
});

test("the form asks what the event asks, and says when the answers are gone", async () => {
  const app = await testApp("sqlite");
  const { slug, id } = await aSeminar(app, { hasCatering: true });
  await askQuestion(app, id, { kind: "yes-no", text: "Første gang?", isRequired: true });
  const form = await formOf(app, slug, "/nn");
  expect(form.asked).toMatchObject([
    { label: "Første gang?", labelLang: "nb", mark: "Må fyllast ut", kind: "one" },
  ]);
  expect(form.asked[0]).toMatchObject({ options: [{ label: "Ja" }, { label: "Nei" }] });
  expect(form.diet?.description).toContain("3 dagar etter arrangementet");
  expect(form.newsletter).toEqual({ label: "Ja takk, send meg nyheitsbrevet frå Difi", checked: false });
  expect(form.privacy).toBe(
    "Vi bruker opplysningane berre til å gjennomføre arrangementet. Namn og e-postadresse blir sletta seinast " +
      "1. mars 2018, breva vi har sendt deg, seinast 31. desember 2017. Svara dine blir sletta seinast " +
      "31. desember 2017.",
  );
  expect((await formOf(app, (await aConference(app)).slug)).diet).toBeNull();
});

test("faults come back at their fields with all that was typed", async () => {
  const app = await testApp("sqlite");
  const { slug, id } = await aSeminar(app, { hasCatering: true });
  const question = await askQuestion(app, id, { kind: "text", text: "Hva vil du høre?", isRequired: true });
  const { status, page } = cameBack(
    await send(app, slug, [
      ["name", " "],
      ["email", "kari@example.no"],
      ["organisation", "Difi"],
      ["diet", "vegan"],
      ["diet-note", "Litt salt"],
      ["colleague-1-name", "Ola"],
      ["colleague-1-email", "ola"],
      ["newsletter", "yes"],
      ["submission_key", "the key"],
    ]),
  );
  expect(status).toBe(400);
  expect(page.frame.head.title).toMatch(/^Feil: /);
  expect(page.errors).toEqual([
    { name: "name", text: "Skriv navnet ditt." },
    { name: `question-${question.id}`, text: "Svar på «Hva vil du høre?»." },
    { name: "colleague-1-email", text: "Kollega 1: E-postadressen mangler krøllalfa (@)." },
  ]);
  const form = page.form!;
  expect(form.key).toBe("the key");
  expect(form.fields.organisation.defaultValue).toBe("Difi");
  expect(form.diet).toMatchObject({ note: { typed: "Litt salt" } });
  expect(form.diet?.options.filter((one) => one.checked).map((one) => one.value)).toEqual(["vegan"]);
  expect(form.colleagues?.rows).toMatchObject([
    { name: { defaultValue: "Ola" } },
    { name: { defaultValue: "" } },
    { name: { defaultValue: "" } },
  ]);
  expect(form.newsletter.checked).toBe(true);
  expect(await namesAndStatus(app)).toEqual([]);
});

test("one more row for a colleague, with the focus in it, and nothing judged", async () => {
  const app = await testApp("sqlite");
  const { slug } = await aSeminar(app);
  const typed = { email: "kari", "add-colleague": "1", "colleague-1-name": "Ola", "colleague-1-email": "" };
  const { status, page } = cameBack(await send(app, slug, typed));
  expect([status, page.errors]).toEqual([200, []]);
  const { fields, colleagues } = page.form!;
  expect(fields.email.defaultValue).toBe("kari");
  expect(colleagues?.rows.map(({ name }) => [name.defaultValue, name.autoFocus])).toEqual([
    ["Ola", false],
    ["", true],
    ["", false],
  ]);
  expect(colleagues?.isOpen).toBe(true);
  expect((await formOf(app, slug)).colleagues?.isOpen).toBe(false);

  const ten = Object.fromEntries(Array.from({ length: 10 }, (_, row) => [`colleague-${row + 1}-name`, ""]));
  const full = cameBack(await send(app, slug, { ...ten, "add-colleague": "1" })).page.form!.colleagues!;
  expect([full.rows.length, full.add]).toEqual([10, null]);
});

onBothEngines("colleagues get their own, and the receipt says what, by name", async (engine) => {
  const app = await testApp(engine);
  const { slug } = await aSeminar(app, { capacity: 2, hasWaitlist: true });
  const answer = await send(app, slug, {
    ...KARI,
    "colleague-1-name": "Ola",
    "colleague-1-email": "ola@example.no",
    "colleague-2-name": "Å".repeat(200),
    "colleague-2-email": "per@example.no",
  });
  expect(sentTo(answer)[0]).toBe(303);
  expect((await namesAndStatus(app)).map(([, status]) => status)).toEqual([
    "confirmed",
    "confirmed",
    "waitlisted",
  ]);
  expect(await letters(app)).toContain("colleagues-registered → kari@example.no");

  const cookie = (answer as Response).headers.get("set-cookie")!.split(";")[0]!;
  expect(cookie.length).toBeLessThan(4096);
  const view = await receipt(
    visiting(app, `/nn/events/${slug}/receipt`, { params: { event: slug }, cookie }),
  );
  expect(view.colleagues).toEqual({
    heading: "Kollegaene dine",
    facts: [
      { term: "Ola", detail: "påmeld" },
      { term: `${"Å".repeat(39)}…`, detail: "på venteliste" },
    ],
  });
});

test("a slip in the address is asked about once, and either answer is taken", async () => {
  const app = await testApp("sqlite");
  const { slug } = await aSeminar(app);
  const typed = { ...KARI, email: "Kari@gmial.com", hint: "1", organisation: "Difi" };
  const { status, page } = cameBack(await send(app, slug, typed));
  expect(status).toBe(200);
  expect(page.errors).toEqual([]);
  expect(page.probable).toEqual({
    question: "Mente du kari@gmail.com?",
    correct: { value: "kari@gmail.com", text: "Rett til kari@gmail.com" },
    keep: { value: "Kari@gmial.com", text: "Nei, adressen er riktig" },
  });
  expect(page.form).toMatchObject({
    hinted: "Kari@gmial.com",
    fields: { organisation: { defaultValue: "Difi" } },
  });

  expect(sentTo(await send(app, slug, { ...typed, "email-is": "kari@gmail.com" }))[0]).toBe(303);
  expect(sentTo(await send(app, slug, { ...typed, hinted: "Kari@gmial.com" }))[0]).toBe(303);
  expect(await letters(app)).toEqual([
    "registration-confirmed → kari@gmail.com",
    "registration-confirmed → kari@gmial.com",
  ]);
});

test("a form whose hidden field is filled in comes back emptied, with a sentence", async () => {
  const app = await testApp("sqlite");
  const { slug } = await aSeminar(app);
  const { status, page } = cameBack(await send(app, slug, { ...KARI, website: "https://example.org" }));
  expect(status).toBe(400);
  expect(page.errors.map((error) => error.text)).toEqual([
    "Et felt som skulle stå tomt, var fylt ut. Vi har tømt det. Send skjemaet én gang til.",
  ]);
  expect(page.form?.fields.name.defaultValue).toBe("Kari Nordmann");
  expect(await namesAndStatus(app)).toEqual([]);
});

onBothEngines("a session that filled up meanwhile is told of at its place, the rest kept", async (engine) => {
  const app = await testApp(engine);
  const { slug, id } = await aConference(app, {
    registration: { mode: "own", seats: { physical: 200 } },
    attendance: "physical",
  });
  const parts: string[] = [];
  for (const title of ["Mål", "Tillit"]) {
    const session = await addSession(app, id, {
      title,
      day: 1,
      starts: "2017-12-05T10:00",
      ends: "2017-12-05T11:00",
    });
    parts.push((await offerPart(app, id, { sessionId: session.id }, 1)).id);
  }
  await register(app, slug, person(1, { parts: [parts[0]!] }), MORNING);
  const { status, page } = cameBack(
    await send(app, slug, { ...KARI, organisation: "Difi", "part-1": parts[0]! }),
  );
  expect(status).toBe(409);
  expect(page.errors).toEqual([
    { name: "part-1", text: "«Mål» ble fullt mens du fylte ut skjemaet. Velg noe annet." },
  ]);
  expect(page.form?.fields.organisation.defaultValue).toBe("Difi");
  expect(page.form?.asked).toMatchObject([
    {
      label: "Velg sesjon tirsdag 5. desember kl.\u00a010.00–11.00",
      descriptions: [{ text: "Fullt: Mål" }],
      options: [
        { value: parts[1], label: "Tillit", checked: false },
        { value: "", label: "Jeg bestemmer meg senere", checked: true },
      ],
    },
  ]);
  expect(sentTo(await send(app, slug, { ...KARI, "part-1": parts[1]! }))[0]).toBe(303);
});

test("too many forms from one address are turned away, those of our own page never", async () => {
  const app = await testApp("sqlite");
  const { slug } = await aSeminar(app);
  expect(sentTo(await send(app, slug, KARI))[0]).toBe(303);
  await app.db.updateTable("rate").set({ count: 2000 }).where("key", "like", "forms/%").execute();
  const { status, page } = cameBack(await send(app, slug, { ...KARI, email: "ola@example.no" }));
  expect(status).toBe(429);
  expect(page.refusal).toBe("Det har kommet mange påmeldinger herfra på kort tid. Prøv igjen om litt.");
  expect(page.form?.fields.email.defaultValue).toBe("ola@example.no");

  const ours = { ...KARI, email: "ola@example.no", submission_key: newFormKey(app) };
  expect(sentTo(await send(app, slug, ours))[0]).toBe(303);
});
