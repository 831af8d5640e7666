import { expect, test } from "vitest";
import { readInvitation } from "#app/events/pasted/read-invitation.ts";
import { E07, E08 } from "./invitations.ts";

const read = (text: string) => readInvitation(text, { today: "2017-11-20", zone: "Europe/Oslo" });
const nothing = {
  ...{
    title: null,
    kicker: null,
    theme: null,
    type: null,
    organiser: null,
    when: null,
    dates: null,
    doorsText: null,
  },
  ...{
    place: null,
    registration: null,
    deadline: null,
    audience: null,
    contact: null,
    topics: null,
    speakers: [],
  },
  ...{ details: null, lead: null, body: null, poorLinkText: null },
};

test.each(["", " \r\n\t\u00a0\u00ad", "<p></p>", "<p><!-- [if gte mso 9]><xml>"])(
  "nothing gives nothing: %j",
  (text) => {
    expect(read(text)).toEqual({ text: "", events: [nothing], mentions: [], outside: [], isCut: false });
  },
);

test("an address alone is text and no event", () => {
  const { events } = read("https://www.difi.no/arrangement/1-desember-2017-kl-0900");
  expect({ ...events[0], lead: null, body: null }).toEqual(nothing);
});

test("the same facts come out of Word's HTML, of Windows lines and of hard spaces", () => {
  const plain = read(E07).events[0];
  const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head><body>
    <!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]-->${E07.split("\n\n")
      .map(
        (line) =>
          `<p class=MsoNormal><span lang=NO-BOK>${line.replace("–", "&#8211;").replaceAll("å", "&aring;")}<o:p></o:p></span></p>`,
      )
      .join("\r\n")}</body></html>`;
  const disguised = E07.replaceAll("\n", "\r\n")
    .replaceAll(" ", "\u00a0")
    .replace("desember kl", "desem\u00adber kl")
    .replace("Tid:", "\ufeffTid:\t");
  for (const text of [word, disguised]) {
    const { when, deadline, place, title, doorsText, organiser, speakers } = read(text).events[0];
    expect([
      when?.value,
      deadline?.value,
      place?.value,
      title?.value,
      doorsText?.value,
      organiser?.value,
    ]).toEqual([
      plain.when?.value,
      plain.deadline?.value,
      plain.place?.value,
      plain.title?.value,
      plain.doorsText?.value,
      plain.organiser?.value,
    ]);
    expect(speakers.map((speaker) => speaker.value.name)).toEqual(["Beth Stensen", "Marius Røstad"]);
  }
});

test("two events in one text are two", () => {
  expect(read(`${E07}\n\n${E08}`).events.map((event) => event.title?.value)).toEqual([
    "Nye arbeidsmåter for fremtidens løsninger",
    "Strategisk IKT-kompetanse for ledere – hva nå?",
  ]);
});

test("markup and formulas in a text are words like others", () => {
  const { events } = read(
    'Fagdag <script>alert(1)</script>\n\n=HYPERLINK("x")\nTid: fredag 1. desember kl 9 <img src=x onerror=alert(1)>',
  );
  expect(events[0].title?.value).toBe("Fagdag <script>alert(1)</script>");
  expect(events[0].body?.value).toBe('=HYPERLINK("x")\n\n<img src=x onerror=alert(1)>');
  expect(events[0].when?.value).toEqual({ kind: "instant", starts: "2017-12-01T09:00" });
});

const LENGTH = 200_000;
const filled = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);

test.each([
  ...[
    "1",
    " ",
    ".",
    ". ",
    "1.",
    "1 ",
    "1. ",
    "1., ",
    "<",
    "<a ",
    "<!--",
    '<a href="http://x.no">',
    "&",
    "&nbsp;",
    "\t",
  ],
  ...[
    "(",
    "(Difi) ",
    "A",
    "Aa ",
    "Kari Nordmann, ",
    "\n",
    "a\n",
    "Tittel\n",
    "• a\n",
    "1. januar og ",
    "1. og ",
    "a@",
    "a.",
  ],
  ...[
    "http://",
    "frist ",
    "fredag ",
    "Tid: ",
    "kl 9–",
    "Tid: fredag 1. desember kl 9\n",
    "Difi inviterer til ",
    "«",
    "– ",
  ],
])(
  "two hundred thousand characters of %j take a moment, not minutes",
  (unit) => {
    expect(read(filled(unit)).events.length).toBeGreaterThan(0);
  },
  8_000,
);

test("what is too long is cut, and that is said", () => {
  expect(read(`${filled("a ")}b`).isCut).toBe(true);
  expect(read("a\n".repeat(6_000)).isCut).toBe(true);
  expect(read(E07).isCut).toBe(false);
});
