import { expect, test } from "vitest";
import { readMessage } from "#app/replies/read-message.ts";
import { bounceOf, calendarNames, counterFrom, replyFrom } from "./replies-as-sent.ts";

const UID = "00000000-0000-7000-8000-000000000042@samling";
const bytes = (text: string) => new TextEncoder().encode(text);

test.each(calendarNames)(
  "a no from %s is read with whose it is, of which revision, and when it was said",
  async (calendar) => {
    expect(
      await readMessage(replyFrom(calendar, { uid: UID, sequence: 2, stamp: "20171122T101112Z" })),
    ).toEqual({
      kind: "reply",
      reply: {
        kind: "answer",
        uid: UID,
        sequence: 2,
        stampedAt: "2017-11-22T10:11:12.000Z",
        answer: "declined",
        attendee: "provedeltaker1@example.org",
        proposed: null,
      },
    });
  },
);

test.each([
  ["ACCEPTED", "accepted"],
  ["TENTATIVE", "tentative"],
] as const)("%s is read as %s", async (partstat, answer) => {
  const read = await readMessage(replyFrom("gmail", { uid: UID, partstat }));
  expect(read).toMatchObject({ kind: "reply", reply: { answer } });
});

test("lower case, and a calendar that stands in the text itself, are read too", async () => {
  const calendar = [
    "begin:vcalendar", "version:2.0", "method:reply", "begin:vevent", `uid:${UID}`, "dtstamp:20171121T080000Z",
    "attendee;partstat=declined:MAILTO:Kari@Example.org", "end:vevent", "end:vcalendar",
  ]; // prettier-ignore
  const letter = ["From: kari@example.org", "Subject: Svar", "", "Nei.", "", ...calendar, ""].join("\r\n");
  expect(await readMessage(bytes(letter))).toMatchObject({
    kind: "reply",
    reply: { uid: UID, answer: "declined", attendee: "kari@example.org", sequence: 0 },
  });
});

test("a wish for another time says when", async () => {
  expect(await readMessage(counterFrom({ uid: UID }))).toMatchObject({
    kind: "reply",
    reply: {
      kind: "counter",
      proposed: { startsAt: "2017-12-01T12:00:00.000Z", endsAt: "2017-12-01T13:00:00.000Z" },
    },
  });
});

test("a letter that came back says which, to whom, and what the server said", async () => {
  const message = bounceOf({ messageId: "<17@example.no>", to: "Nobody@example.org" });
  expect(await readMessage(message)).toEqual({
    kind: "bounce",
    bounce: {
      messageId: "<17@example.no>",
      recipient: "nobody@example.org",
      status: "5.1.1",
      said: "550 5.1.1 <nobody@example.org>: Recipient address rejected: User unknown",
    },
  });
});

test("a notice of a delay is none that the letter came back", async () => {
  const delayed = bounceOf({ messageId: "<17@example.no>", to: "a@example.org", action: "delayed" });
  expect(await readMessage(delayed)).toEqual({ kind: "other" });
});

test.each([
  ["nothing", ""],
  ["an absence", "From: a@example.org\r\nAuto-Submitted: auto-replied\r\nSubject: Fravær\r\n\r\nJeg er borte.\r\n"],
  ["our own invitation sent back", "Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"],
  ["half a calendar", "Content-Type: text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\n"],
  ["an answer without whose it is", "Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nDTSTAMP:20171121T080000Z\r\nATTENDEE;PARTSTAT=DECLINED:mailto:a@b.no\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"],
  ["bytes", "\u0000\u0001\uFFFD\r\n\r\n\u0000"],
  ["boxes in boxes", `${'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n'.repeat(200)}\r\n`],
])("%s is no answer, and does no harm", async (_, letter) => {
  expect(await readMessage(bytes(letter))).toEqual({ kind: "other" });
}); // prettier-ignore
