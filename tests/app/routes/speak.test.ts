import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { revokeSpeaker } from "#app/speakers/revoke-speaker.ts";
import { action } from "#app/routes/speak.$token.$section.tsx";
import { loader as calendar } from "#app/routes/speak.$token.calendar[.]ics.tsx";
import { loader } from "#app/routes/speak.$token.tsx";
import type { speakView } from "#app/views/speak/speak-page.ts";
import { speakersHouse } from "#tests/app/speakers/invited.ts";
import { FormFields } from "#app/components/form-fields.tsx";
import { answerOf } from "./at-the-desk.ts";
import { cameBack, sentTo, visiting, type Fields } from "./visiting.ts";

type View = Awaited<ReturnType<typeof speakView>>;

/** One has been invited, and has followed the link. */
async function invited() {
  const house = await speakersHouse("sqlite");
  const { app } = house;
  const { id } = await house.invite();
  const token = await house.token();
  const at = (section = "", form?: Fields, prefix = "") =>
    visiting(app, `${prefix}/speak/${token}${section && `/${section}`}`, {
      params: { token, section },
      hasScript: true,
      form,
    });
  const seen = async () => cameBack(await loader(at())).page as View;
  const section = async (name: string) => (await seen()).sections.find((one) => one.id === name)!;
  const send = (name: string, form: Fields, prefix = "") => action(at(name, form, prefix));
  return { ...house, id, token, at, seen, section, send };
}

test("the page says when and where, who else is there, and asks for each thing by itself", async () => {
  const { seen } = await invited();
  const page = await seen();
  expect([page.head.kicker, page.head.series?.text, page.head.title, page.head.sentence]).toEqual([
    "Ditt innlegg",
    "Leankonferansen",
    "Først",
    "Tirsdag 5. desember 2017 kl.\u00a009.00–10.00.",
  ]);
  expect(page.frame.head.canonical).toBeNull();
  expect(page.facts.rows.map(({ term, lines }) => `${term}: ${lines.join("; ")}`)).toEqual([
    "Hvor: Storsalen, Eksempelhuset",
    "Ordstyrer: Ordstyrer 1",
    "Andre i samme sesjon: Innleder 2",
    "Kontakt: Arrangementsvakten, arrangement@example.no",
  ]);
  expect(page.sections.map((one) => one.id)).toEqual([
    "answer",
    "text",
    "person",
    "consents",
    "practical",
    "hours",
    "sharing",
  ]);
});

test("what is lacking is a short list with the way to each, and the first of it has the filled button", async () => {
  const { seen, send } = await invited();
  const lacks = async () => {
    const { lacking, sections } = await seen();
    return [lacking?.rows.map((one) => one.href), sections.find((one) => one.isFirst)?.id];
  };
  expect(await lacks()).toEqual([
    ["#answer", "#text", "#person", "#portrait", "#slides", "#consents"],
    "answer",
  ]);
  await send("answer", { coming: "yes" });
  await send("consents", {});
  expect(await lacks()).toEqual([["#text", "#person", "#portrait", "#slides"], "text"]);
  await send("answer", { coming: "no" });
  const { lacking } = await seen();
  expect([lacking?.rows, lacking?.none]).toEqual([
    [],
    "Du har svart at du ikke kommer. Da trenger vi ikke noe mer.",
  ]);
});

test("one's own time is a file for the calendar, and does not give the link away", async () => {
  const { app, at, token } = await invited();
  const answer = await calendar(at("calendar.ics"));
  const text = (await answer.text()).replace(/\r\n /g, "");
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(text).toMatch(/SUMMARY[^\r]*:Først\r\n[^]*DTSTART:20171205T080000Z\r\n/);
  expect(text).toContain("LOCATION:Storsalen\\, Eksempelhuset");
  expect(text).not.toContain(token);
  app.setNow("2018-12-07T08:00:00.000Z");
  expect((await answerOf(() => calendar(at("calendar.ics")))).status).toBe(410);
});

test("each section is saved by itself, and comes back as it was saved", async () => {
  const { send, section, token, speaker } = await invited();
  expect(sentTo(await send("answer", { coming: "yes" }))).toEqual([
    303,
    `/speak/${token}?done=answer#answer`,
  ]);
  expect((await speaker()).state).toBe("yes");
  await send("person", {
    name: "Kari Prøve",
    titles: "direktør\n\n professor ",
    bio: "Kort.",
    organisation: "",
  });
  const person = renderToStaticMarkup(createElement(FormFields, await section("person")));
  expect(person).toContain('value="Kari Prøve"');
  expect(person).toContain("direktør\nprofessor");
  await send("practical", [
    ["needs", "sound"],
    ["needs", "nonsense"],
    ["needs", "video"],
    ["needs_note", "Fjernkontroll"],
  ]);
  const practical = renderToStaticMarkup(createElement(FormFields, await section("practical")));
  expect(practical.match(/checked=""/g)).toHaveLength(2);
  await send("hours", { "hours-0-date": "2017-12-05", "hours-0-from": "09:00", "hours-0-to": "11:00" });
  const hours = renderToStaticMarkup(createElement(FormFields, await section("hours")));
  expect(hours).toContain('value="11:00"');
});

test("what is wrong is said at its field, in the reader's language, and what was typed stays", async () => {
  const { send } = await invited();
  const wrongs = [
    ["answer", { coming: "maybe" }, "Vel ja eller nei."],
    ["text", { title: "", abstract: "Mitt" }, "Fyll ut tittel."],
    ["person", { name: "x".repeat(201) }, "Teksten er for lang. Skriv høgst 200 teikn."],
    [
      "hours",
      { "hours-1-from": "11:00", "hours-1-to": "9" },
      "Skriv både frå og til, og la til vere seinare enn frå.",
    ],
    ["sharing", { "helper-name": "S", "helper-email": "nei" }, "E-postadressa manglar krøllalfa (@)."],
  ] as const;
  for (const [name, form, sentence] of wrongs) {
    const { status, page } = cameBack(await send(name, form, "/nn"));
    expect([status, (page as View).wrong.errors.map((one) => one.text)], name).toEqual([400, [sentence]]);
    const typed = Object.values(form).at(-1)!;
    expect(JSON.stringify((page as View).sections)).toContain(typed === "maybe" ? "coming" : typed);
  }
});

test("a secretary who is let in writes too, and one address is not written to without end", async () => {
  const { send, token, opened } = await invited();
  const helper = { "helper-name": "Sekretær 1", "helper-email": "s@example.org", "helper-part": "secretary" };
  expect(sentTo(await send("sharing", helper))[0]).toBe(303);
  const theirs = await opened(token);
  expect(theirs.helpers.map((one) => [one.name, one.part])).toEqual([["Sekretær 1", "secretary"]]);
  for (let again = 0; again < 5; again++) await send("sharing", helper);
  expect(cameBack(await send("sharing", helper)).status).toBe(429);
});

test("a link that is taken back is gone, one that was made up is not found, and neither names anybody", async () => {
  const { app, event, id, at, token, send } = await invited();
  await revokeSpeaker(app, event.id, id, "account-1");
  for (const answer of [await loader(at()), await send("answer", { coming: "yes" })]) {
    const { status, page } = cameBack(answer);
    expect([status, JSON.stringify(page).includes("Lenken virker ikke lenger")]).toEqual([410, true]);
    expect(JSON.stringify(page)).not.toMatch(/Innleder|Leankonferansen/);
  }
  for (const wrong of ["", "x", `${token}x`]) {
    const args = visiting(app, `/speak/${wrong}`, { params: { token: wrong } });
    expect((await answerOf(() => loader(args))).status).toBe(404);
  }
  expect((await answerOf(() => send("nothing", {}))).status).toBe(404);
});

test("after the event only the consents are left to change", async () => {
  const { app, seen, send, opened, token } = await invited();
  app.setNow("2017-12-07T08:00:00.000Z");
  const page = await seen();
  expect([page.sections.map((one) => one.id), page.notices, page.lacking]).toEqual([
    ["consents"],
    [{ tone: "info", sentences: ["Arrangementet er gjennomført. Samtykkene kan du fremdeles endre."] }],
    null,
  ]);
  for (const name of ["answer", "food", "hours", "text"]) {
    expect(cameBack(await send(name, { coming: "yes", title: "Ny" })).status, name).toBe(409);
  }
  await send("consents", { "consent-recording": "yes" });
  expect((await opened(token)).consents.map((one) => one.purpose)).toEqual(["recording"]);
});
