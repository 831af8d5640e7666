import { expect, test } from "vitest";
import { loader as list } from "#app/routes/organise.events.$event.speakers.tsx";
import { action as look, loader as form } from "#app/routes/organise.events.$event.speakers.invitations.tsx";
import { action as send } from "#app/routes/organise.events.$event.speakers.invitations.sending.tsx";
import { speakersOf } from "#app/speakers/speakers-of.ts";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { speakersHouse } from "#tests/app/speakers/invited.ts";
import { argsFor } from "./at-the-desk.ts";

async function inTheHouse() {
  const house = await speakersHouse("sqlite");
  const { app, event } = house;
  const session = await sessionOf(app, await aMember(app, { id: event.organisation_id }, "editor"));
  const path = `/organise/events/${event.slug}/speakers`;
  const at = (search = "", sent?: string[][]) => {
    const args = argsFor(app, path + search, { session, params: { event: event.slug } });
    if (!sent) return args;
    const { headers, url } = args.request;
    const request = new Request(url, { method: "POST", headers, body: new URLSearchParams(sent) });
    return { ...args, request };
  };
  const ids = (await speakersOf(app.db, event.id)).map(({ turn }) => turn.one.id);
  return { ...house, at, ids };
}

const bodyOf = <T>(answer: T | { data: T }): T =>
  answer !== null && typeof answer === "object" && "data" in answer ? (answer.data as T) : (answer as T);

test("several are ticked, each gets an address, and what is sent is said before it is", async () => {
  const { at, ids, sent, token } = await inTheHouse();
  const [one, two, three] = ids as [string, string, string];
  const before = bodyOf(await list(at()));
  expect(before.rows.map(({ tick }) => tick)).toEqual([
    "Velg Ordstyrer 1",
    "Velg Innleder 1",
    "Velg Innleder 2",
  ]);
  const asked = await form(at(`?${ids.map((id) => `id=${id}`).join("&")}`));
  expect(asked.form?.fields.map(({ field }) => field.label)).toEqual([
    "Ordstyrer 1",
    "Innleder 1",
    "Innleder 2",
  ]);

  const typed = [
    ...ids.map((id) => ["id", id]),
    [`email-${one}`, "ordstyrer@example.org"],
    [`email-${two}`, " Innleder1@Example.org "],
    [`email-${three}`, ""],
  ];
  const looked = bodyOf(await look(at("", typed)));
  expect([looked.heading, looked.sentences.slice(0, 2), looked.form?.people]).toEqual([
    "Send 2 invitasjoner?",
    ["2 innledere får hvert sitt brev med egen lenke.", "1 innleder uten adresse blir ikke invitert nå."],
    "2",
  ]);
  expect(sent).toEqual([]);
  const answer = (await send(at("", [...typed, ["people", "2"]]))) as Response;
  expect([answer.status, answer.headers.get("location")]).toEqual([
    303,
    expect.stringMatching(/speakers\?invited=2$/),
  ]);
  await token();
  expect(sent.map(({ to }) => to).sort()).toEqual(["innleder1@example.org", "ordstyrer@example.org"]);
  const after = bodyOf(await list(at("?invited=2")));
  expect([after.done, after.sending?.sentence]).toEqual([
    "2 invitasjoner er på vei.",
    "Invitasjoner i alt: 2 sendt, 0 venter.",
  ]);
  expect(after.rows.map(({ tick }) => tick)).toEqual([null, null, "Velg Innleder 2"]);
});

test("a wrong address is told at its field, and another number than was said stops the letters", async () => {
  const { at, ids, sent, token } = await inTheHouse();
  const [one] = ids as [string];
  const typed = (email: string) => [
    ["id", one],
    [`email-${one}`, email],
  ];
  const wrong = bodyOf(await look(at("", typed("uten krøllalfa"))));
  expect(wrong.form?.fields[0]!.field).toMatchObject({
    defaultValue: "uten krøllalfa",
    error: "E-postadressen mangler krøllalfa (@).",
  });
  expect(bodyOf(await look(at("", typed(" ")))).wrong.errors.map(({ text }) => text)).toEqual([
    "Skriv minst én adresse.",
  ]);
  const stopped = await send(at("", [...typed("en@example.org"), ["people", "7"]]));
  expect(bodyOf<unknown>(stopped)).toMatchObject({ heading: "Send 1 invitasjon?", form: { people: "1" } });
  await token();
  expect(sent).toEqual([]);
});

test("the list is sorted by name, by answer and by what is lacking, and keeps what was searched for", async () => {
  const { at, invite } = await inTheHouse();
  await invite();
  const names = async (search: string) => bodyOf(await list(at(search))).rows.map(({ name }) => name.text);
  expect(await names("?sort=who")).toEqual(["Innleder 1", "Innleder 2", "Ordstyrer 1"]);
  expect(await names("?sort=state")).toEqual(["Ordstyrer 1", "Innleder 2", "Innleder 1"]);
  expect(await names("?sort=lacks&q=innleder")).toEqual(["Innleder 1", "Innleder 2"]);
  const { columns } = bodyOf(await list(at("?sort=lacks&q=innleder")));
  expect(columns.map(({ sort }) => [sort.href.split("?")[1], sort.direction])).toEqual([
    ["q=innleder&sort=who", undefined],
    ["q=innleder", undefined],
    ["q=innleder&sort=state", undefined],
    ["q=innleder&sort=lacks", "descending"],
  ]);
});
