import { expect, test } from "vitest";
import {
  finishList,
  isDone,
  type Came,
  type FinishFacts,
  type Spoke,
} from "#app/materials/finish/finish-list.ts";

const NOTHING: FinishFacts = {
  ticked: 0,
  isCounted: false,
  spoke: [],
  materials: [],
  hasRecap: false,
  thanks: null,
  speakers: null,
  said: [],
};
const TODAY = "2017-12-06";

const speaker = (id: string, more: Partial<Spoke> = {}): Spoke => ({
  id,
  sessionId: "session-1",
  talkId: null,
  isComing: null,
  file: null,
  ...more,
});
const came = (more: Partial<Came>): Came => ({
  kind: "slides",
  url: "https://difi.example/lysark.pdf",
  file_id: null,
  captions: null,
  online_since: null,
  appearance_id: null,
  session_id: null,
  talk_id: null,
  ...more,
});
const states = (facts: Partial<FinishFacts>, kind?: string) =>
  finishList({ ...NOTHING, ...facts }, TODAY)
    .filter((item) => kind === undefined || item.kind === kind)
    .map((item) => (kind === undefined ? `${item.kind} ${item.state}` : item.state));

test("all is wanted while nothing has come", () => {
  expect(states({})).toEqual([
    "attendance wanted",
    "slides wanted",
    "recording wanted",
    "captions wanted",
    "recap wanted",
    "thanks wanted",
  ]);
});

test("ticking is for the organisers and enough, a number is for all", () => {
  const [attendance] = finishList({ ...NOTHING, ticked: 3 }, TODAY);
  expect([attendance!.state, isDone(attendance!)]).toEqual(["received", true]);
  expect(states({ isCounted: true }, "attendance")).toEqual(["published"]);
});

test("each who spoke has slides of their own, of their talk, of their session or of all", () => {
  const spoke = [
    speaker("own"),
    speaker("talk", { talkId: "talk-1" }),
    speaker("sent", { file: "received" }),
    speaker("away", { isComing: false }),
    speaker("lacks"),
  ];
  const materials = [
    came({ appearance_id: "own" }),
    came({ talk_id: "talk-1", url: null, file_id: "file-1" }),
    came({ session_id: "session-2" }),
  ];
  expect(states({ spoke, materials }, "slides")).toEqual([
    "published",
    "published",
    "received",
    "not-coming",
    "wanted",
  ]);
  expect(states({ spoke, materials: [came({})] }, "slides")).toEqual(Array(5).fill("published"));
});

test("a recording without captions has fourteen days from when it was out", () => {
  const recording = (since: string | null, captions: Came["captions"] = "missing") =>
    finishList(
      { ...NOTHING, materials: [came({ kind: "recording", captions, online_since: since })] },
      TODAY,
    ).find((item) => item.kind === "captions")!;
  expect(recording("2017-12-01")).toMatchObject({ state: "wanted", daysLeft: 9 });
  expect(recording("2017-11-22")).toMatchObject({ daysLeft: 0 });
  expect(recording("2017-11-20")).toMatchObject({ daysLeft: -2 });
  expect(recording(null, "unknown")).toMatchObject({ state: "wanted", daysLeft: null });
  expect(recording("2017-11-20", "present")).toMatchObject({ state: "published", daysLeft: null });
});

test("what an organiser has said goes before what is worked out, and no recording wants no captions", () => {
  const said = [
    { kind: "recording", subject: "", state: "not-coming" },
    { kind: "slides", subject: "late", state: "received" },
  ] as const;
  const list = finishList({ ...NOTHING, spoke: [speaker("late"), speaker("other")], said }, TODAY);
  expect(list.filter((item) => ["slides", "recording", "captions"].includes(item.kind))).toEqual([
    { kind: "slides", subject: "late", state: "received", isSaid: true, daysLeft: null },
    { kind: "slides", subject: "other", state: "wanted", isSaid: false, daysLeft: null },
    { kind: "recording", subject: "", state: "not-coming", isSaid: true, daysLeft: null },
    { kind: "captions", subject: "", state: "not-coming", isSaid: false, daysLeft: null },
  ]);
});
