import { expect, test } from "vitest";
import { changeSentence } from "#app/language/programme-editor.ts";
import type { AppearanceDraft, SessionDraft } from "#app/programme/edit/draft.ts";
import { changesSince, concernsThoseWhoChose } from "#app/programme/release/changes.ts";

const ROOMS = new Map([
  ["hall", "Storsalen"],
  ["loft", "Loftet"],
]);
const KARI: AppearanceDraft = {
  id: "1",
  role: "speaker",
  name: "Innleder 1",
  titles: "forsker",
  organisation: null,
  role_label: null,
  is_name_to_come: 0,
  lang: "nb",
  bio: null,
  image_id: null,
  speaker_slug: "innleder-1",
};
const BEFORE: SessionDraft = {
  slug: "tillit",
  day: 1,
  position: 0,
  kind: "session",
  title: "Tillit",
  lang: "nb",
  abstract: null,
  starts_at: "2017-12-05T08:00:00.000Z",
  ends_at: "2017-12-05T09:00:00.000Z",
  room_id: "hall",
  track_id: null,
  appearances: [KARI],
  talks: [],
};

test.each<[string, Partial<SessionDraft>, string[]]>([
  ["nothing", {}, []],
  [
    "another room",
    { room_id: "loft" },
    [
      "Flyttet: «Tillit» er tirsdag 5. desember kl. 09.00–10.00, Loftet. Før: tirsdag 5. desember kl. 09.00–10.00, Storsalen.",
    ],
  ],
  [
    "no time any more",
    { starts_at: null, ends_at: null, room_id: null },
    ["Flyttet: «Tillit» er dag 1, tidspunktet kommer. Før: tirsdag 5. desember kl. 09.00–10.00, Storsalen."],
  ],
  ["another title", { title: "Tillit i praksis" }, ["Nytt navn: «Tillit i praksis». Før: «Tillit»."]],
  [
    "another speaker",
    { appearances: [{ ...KARI, id: "2", name: "Innleder 2", speaker_slug: "innleder-2" }] },
    ["«Tillit»: Innleder 2 er kommet til, Innleder 1 er ikke lenger med."],
  ],
  ["another text", { abstract: "Kort." }, ["Ny omtale: «Tillit»."]],
  ["another title of a person", { appearances: [{ ...KARI, titles: "direktør" }] }, ["Ny omtale: «Tillit»."]],
])("%s", (_, change, sentences) => {
  const changes = changesSince(new Map([["id", BEFORE]]), new Map([["id", { ...BEFORE, ...change }]]), ROOMS);
  expect(changes.map((one) => plain(changeSentence(one, "Europe/Oslo", "nb")))).toEqual(sentences);
});

test("what has come and what is gone", () => {
  const now = { ...BEFORE, title: "Ny økt", starts_at: null, ends_at: null, room_id: null, day: null };
  const changes = changesSince(new Map([["old", BEFORE]]), new Map([["new", now]]), ROOMS);
  expect(changes.map((one) => plain(changeSentence(one, "Europe/Oslo", "nb")))).toEqual([
    "Utgår: «Tillit», tirsdag 5. desember kl. 09.00–10.00, Storsalen.",
    "Nytt: «Ny økt», tidspunktet kommer.",
  ]);
});

test("those who chose it hear of time, room and end of a session, and of nothing else", () => {
  expect(concernsThoseWhoChose(BEFORE, null)).toBe(true);
  expect(concernsThoseWhoChose(BEFORE, { ...BEFORE, room_id: "loft" })).toBe(true);
  expect(concernsThoseWhoChose(BEFORE, { ...BEFORE, ends_at: "2017-12-05T09:15:00.000Z" })).toBe(true);
  expect(concernsThoseWhoChose(BEFORE, { ...BEFORE, title: "Nytt", abstract: "Nytt", appearances: [] })).toBe(
    false,
  );
});

/** With spaces that break, as the test is written. */
function plain(sentence: string): string {
  return sentence.replaceAll("\u00a0", " ");
}
