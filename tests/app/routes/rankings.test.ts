import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RankingList } from "#app/components/ranking-list.tsx";
import { askToRank } from "#app/registration/prioritise/ask-to-rank.ts";
import { closeRanking } from "#app/registration/prioritise/close-ranking.ts";
import { rankingsFor, rankingsOf } from "#app/registration/prioritise/rankings.ts";
import { placeField } from "#app/registration/prioritise/read-ranking.ts";
import { action, loader } from "#app/routes/rankings.$token.tsx";
import { cancelRegistration } from "#app/registration/cancel.ts";
import type { rankingPageView } from "#app/views/own/ranking-page.ts";
import { askedHouse, rankingToken } from "#tests/app/registration/prioritise/asked-seats.ts";
import { activity } from "#tests/app/registration/left-behind.ts";
import { answerOf } from "./at-the-desk.ts";
import { cameBack, sentTo, visiting, type Fields } from "./visiting.ts";

type View = ReturnType<typeof rankingPageView>;
const PEOPLE = ["a@nav.no NAV", "b@nav.no NAV", "c@nav.no NAV", "d@ssb.no SSB"];

/** NAV has been asked by letter, and has followed the link. */
async function asked(answerBy: string | null = "2017-11-28") {
  const house = await askedHouse("sqlite", PEOPLE);
  const { app, event } = house;
  const question = { organisationKey: "nav.no", contactEmail: "leder@nav.no", language: "nb" } as const;
  const { id } = await askToRank(app, event.id, { ...question, answerBy }, "account-1");
  const token = await rankingToken(house);
  const at = (form?: Fields, query = "") =>
    visiting(app, `/rankings/${token}${query}`, { params: { token }, form });
  const seen = async (query = "") => cameBack(await loader(at(undefined, query))).page as View;
  const rows = async () => (await seen()).form!.rows;
  const order = async () => (await rows()).map((row) => row.name).join("");
  return { ...house, token, id, at, seen, rows, order };
}

test("an organisation sees its own people alone, puts them in order, and may do so again", async () => {
  const { app, event, at, seen, rows, order } = await asked();
  const page = await seen();
  expect([page.heading, page.frame.head.canonical]).toEqual(["Deltakere fra NAV", null]);
  expect(page.sentences).toEqual([
    "3 deltakere fra NAV har bedt om plass, og det kan bli færre plasser. Sett den som skal ha plass først, øverst.",
    "Dere kan endre svaret til og med tirsdag 28. november 2017, så lenge plassene ikke er fordelt.",
    "Dere har ikke svart ennå. Nå står deltakerne slik de meldte seg på.",
  ]);
  expect(JSON.stringify(page)).not.toMatch(/@|ssb|"d"/i);

  const [a, b, c] = await rows();
  const shown = [
    [placeField(a!.id), "1"],
    [placeField(b!.id), "2"],
    [placeField(c!.id), "1"],
  ] as const;
  expect(sentTo(await action(at(shown)))).toEqual([303, expect.stringMatching(/^\/rankings\/[^/]+\?saved$/)]);
  expect(await order()).toBe("cab");
  expect((await seen("?saved")).done).toBe("Rekkefølgen er lagret.");
  expect((await seen()).sentences[2]).toBe("Sist lagret 20.11.2017 09:00.");

  const up = [...shown.map(([name], index) => [name, String(index + 1)] as const), ["up", b!.id] as const];
  expect(sentTo(await action(at(up)))[1]).toMatch(new RegExp(`\\?saved#${b!.id}$`));
  expect(await order()).toBe("bac");
  expect([...(await rankingsFor(app.db, event.id)).values()]).toEqual([[b!.id, a!.id, c!.id]]);
  expect((await activity(app)).slice(-2)).toEqual(["visitor ranking-given", "visitor ranking-given"]);
});

test("what is no place is said at its field, and nothing that was typed is lost", async () => {
  const { app, event, at, rows } = await asked();
  const [a, b] = await rows();
  const form = [
    [placeField(a!.id), "2"],
    [placeField(b!.id), "først"],
  ] as const;
  const { status, page } = cameBack(await action(at(form)));
  const view = page as View;
  expect(status).toBe(400);
  expect(view.wrong.errors).toEqual([{ name: placeField(b!.id), text: "Skriv et tall fra 1 til 3 for b." }]);
  expect(view.form!.rows.map((row) => row.value)).toEqual(["2", "først", "3"]);
  expect(view.frame.head.title).toBe("Feil: Sett deltakerne i rekkefølge – Samling");
  const html = renderToStaticMarkup(createElement(RankingList, view.form!));
  expect(html).toContain(`aria-describedby="${placeField(b!.id)}-error"`);
  expect((await rankingsFor(app.db, event.id)).size).toBe(0);
});

test("who has left is not ranked, and somebody else's people never are", async () => {
  const { app, at, rows, order } = await asked();
  const [a, b, c] = await rows();
  await cancelRegistration(app, b!.id);
  const other = await app.db
    .selectFrom("registration")
    .select("id")
    .where("name", "=", "d")
    .executeTakeFirstOrThrow();
  const form = [other.id, b!.id, c!.id, a!.id].map(
    (id, index) => [placeField(id), String(index + 1)] as const,
  );
  expect(sentTo(await action(at(form)))[0]).toBe(303);
  expect(await order()).toBe("ca");
});

test("when the question is closed or too old, the page says so with 410 and names nobody", async () => {
  const { app, event, id, at } = await asked();
  await closeRanking(app, event.id, id, "account-1");
  for (const answer of [await loader(at()), await action(at({ up: "x" }))]) {
    const { status, page } = cameBack(answer);
    expect([status, JSON.stringify(page).includes("Svarfristen er ute")]).toEqual([410, true]);
    expect(JSON.stringify(page)).not.toMatch(/NAV|"name":"a"/);
  }
  expect((await rankingsOf(app.db, event.id))[0]).toMatchObject({ given_at: null, closed_at: app.now() });

  const later = await asked();
  later.app.setNow("2017-11-28T23:00:00.000Z");
  expect(cameBack(await loader(later.at())).status).toBe(410);
});

test("a link that was made up opens nothing, and says as little", async () => {
  const { app, token } = await asked();
  const answer = async (wrong: string) => {
    const args = visiting(app, `/rankings/${wrong}`, { params: { token: wrong } });
    return (await answerOf(() => loader(args))).status;
  };
  expect(await Promise.all(["", "x", "../x", `${token}x`].map(answer))).toEqual([404, 404, 404, 404]);
  expect(await answer(`${token.slice(0, -2)}AA`)).toBe(410);
});
