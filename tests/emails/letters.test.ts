import { describe, expect, test } from "vitest";
import { languages, type Language } from "#app/language/language.ts";
import type { LetterFacts, OwnLinksFacts, RegistrationLetterName } from "#emails/facts.ts";
import { renderLetter } from "#emails/letters.ts";
import { hasLink, LINK, linkMark, withLinks, type EmailMessage } from "#emails/message.ts";

const OWN = "https://samling.example.no/registrations/id.secret";
const names: RegistrationLetterName[] = [
  "registration-confirmed",
  "registration-waitlisted",
  "registration-received",
  "registration-promoted",
  "registration-cancelled",
  "already-registered",
];

test("a confirmation in bokmål, word for word", () => {
  const letter = opened("registration-confirmed", confirmed(), "nb");
  expect(letter.subject).toBe(
    "Påmeldt: Nye arbeidsmåter for fremtidens løsninger 1. desember kl.\u00a009.00",
  );
  expect(letter.text).toBe(
    `Du er påmeldt

Nye arbeidsmåter for fremtidens løsninger
Fredag 1. desember 2017 kl.\u00a009.00–10.00
Enkel frokost og registrering fra kl.\u00a008.30
Salen, Difis kurs- og konferansesenter, Grev Wedels plass 9, 2. etasje, inngang Myntgata

Du har plass. Kalenderinvitasjonen ligger i dette brevet.

Kan du ikke komme? Meld deg av innen tirsdag 28. november, så får en annen plassen.

Se påmeldingen eller meld deg av:
https://samling.example.no/registrations/id.secret

Om arrangementet:
https://samling.example.no/events/e07

Spørsmål? Ta kontakt med Arrangementsvakten, arrangement@example.no.
Arrangør: Direktoratet for forvaltning og IKT (Difi)

Brevet går til den som er meldt på med denne adressen. Var det ikke deg, kan du melde av med lenken i brevet.
`,
  );
});

test("the same letter in nynorsk and English", () => {
  const nn = opened("registration-waitlisted", waitlisted(4), "nn");
  expect(nn.subject).toBe("Venteliste: Nye arbeidsmåter for fremtidens løsninger 1. desember kl.\u00a009.00");
  expect(nn.text).toContain("Arrangementet er fullt. Du er nummer 4 i køen.");
  expect(nn.text).toContain("Blir det ein plass til deg, får du han med ein gong");
  const en = opened(
    "registration-cancelled",
    { ...confirmed(), status: "cancelled", invitation: cancelled() },
    "en",
  );
  expect(en.subject).toBe(
    "No longer registered: Nye arbeidsmåter for fremtidens løsninger 1 December at 09:00",
  );
  expect(en.text).toContain("Friday 1 December 2017, 09:00–10:00");
  expect(en.text).toContain(
    "Thank you for letting us know. This letter takes the event out of your calendar.",
  );
});

describe.each(languages)("each letter in %s", (language) => {
  test.each(names)("%s says the same in its text as on its page, and leads somewhere", (name) => {
    const letter = opened(name, factsFor(name), language);
    const page = textOf(letter.html);
    for (const line of letter.text.split("\n").filter((each) => each !== "" && !each.startsWith("https:"))) {
      expect(page, line).toContain(line.replace(/:$/, ""));
    }
    for (const [url] of letter.text.matchAll(/https:\S+/g))
      expect(letter.html, url).toContain(`href="${url}"`);
    expect(letter.html).toContain(`<html lang="${language}"`);
    expect(letter.html.match(/class="button"/g)).toHaveLength(1);
    expect(letter.text + letter.html).not.toMatch(/undefined|\bnull\b|\bNaN\b|\[object|vennligst/i);
    expect(letter.text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    expect(letter.html).not.toMatch(/<img|<script|http:|src=/);
  });
});

test("what a letter says in one language it says in no other", () => {
  for (const name of names) {
    const texts = languages.map((language) => opened(name, factsFor(name), language).text);
    expect(new Set(texts).size, name).toBe(3);
  }
});

test("the inbox shows time and place after the subject", () => {
  const { html } = opened("registration-confirmed", confirmed(), "nb");
  const [, preheader] = /<body[^>]*><div[^>]*>([^<]*)</.exec(html)!;
  expect(preheader).toBe(
    "Fredag 1. desember 2017 kl.\u00a009.00–10.00, Salen, Difis kurs- og konferansesenter, Grev Wedels plass 9, 2. etasje, inngang Myntgata",
  );
});

test("after the deadline nobody is told to keep it", () => {
  const late = opened(
    "registration-promoted",
    { ...confirmed(), writtenAt: "2017-11-28T23:00:00.000Z" },
    "nb",
  );
  expect(late.text).toContain("Kan du ikke komme? Meld deg av, så får en annen plassen.");
});

test("one who takes part on stream is sent to the stream, and not to a door", () => {
  const streamUrl = "https://strom.example.no/lean?a=1&b=2";
  const facts = confirmed();
  const letter = opened(
    "registration-confirmed",
    { ...facts, event: { ...facts.event, streamUrl }, person: { ...facts.person, kind: "stream" } },
    "nb",
  );
  expect(letter.text).toContain(`På strøm\n${streamUrl}`);
  expect(letter.text).not.toMatch(/Myntgata|frokost/);
  expect(letter.html).toContain('href="https://strom.example.no/lean?a=1&amp;b=2"');
  expect(letter.calendar?.text).toContain("LOCATION:https://strom.example.no/lean");
});

test("an already registered address hears what it has", () => {
  const has = (facts: LetterFacts) => opened("already-registered", facts, "nb").subject.split(":")[0];
  expect(has(confirmed())).toBe("Allerede påmeldt");
  expect(has({ ...confirmed(), status: "offered" })).toBe("Du har et tilbud om plass");
  expect(has(waitlisted(2))).toBe("Allerede på venteliste");
  expect(has({ ...confirmed(), status: "received" })).toBe("Allerede mottatt");
});

test("a title in another language says so, a long one is cut in the subject alone, and none of it is markup", () => {
  const title = `«Fra <b>idé</b> & "handling"» ${"æ".repeat(300)}`;
  const facts = confirmed();
  const letter = opened(
    "registration-confirmed",
    { ...facts, event: { ...facts.event, title, lang: "da" } },
    "nb",
  );
  expect([...letter.subject].length).toBeLessThan(180);
  expect(letter.subject).toMatch(/ … 1\. desember kl\.\u00a009\.00$/);
  expect(letter.text).toContain(title);
  expect(letter.html).toContain('lang="da"');
  expect(letter.html).toContain("&lt;b&gt;idé&lt;/b&gt; &amp; &quot;handling&quot;");
});

test("a mark can be made from nothing that anybody typed", () => {
  const facts = JSON.parse(
    JSON.stringify(waitlisted(1)).replaceAll("Nye arbeidsmåter", JSON.stringify(LINK.own).slice(1, -1)),
  ) as LetterFacts;
  const typed = { ...facts.event.organiser, name: LINK.own, acronym: LINK.own };
  const letter = renderLetter(
    "registration-cancelled",
    {
      ...facts,
      event: { ...facts.event, organiser: typed, placeText: LINK.own, venue: null },
      person: { ...facts.person, name: LINK.own },
    },
    "nb",
  );
  expect(hasLink(letter, "own")).toBe(false);
});

test("all one's own links in one letter, word for word", () => {
  const letter = openedOwn(twoOwn(), "nb");
  expect([letter.subject, letter.calendar]).toEqual(["Påmeldingene dine", null]);
  expect(letter.text).toBe(
    `Påmeldingene dine

Her er lenkene til alt denne adressen er påmeldt. De er bare for deg.

Nye arbeidsmåter for fremtidens løsninger
Fredag 1. desember 2017 kl.\u00a009.00–10.00
Du er påmeldt.
Se påmeldingen eller meld deg av:
https://samling.example.no/registrations/id.secretA

Leankonferansen
Tirsdag 5. og onsdag 6. desember 2017
Du er nummer 2 i køen.
Se påmeldingen eller meld deg av:
https://samling.example.no/registrations/id.secretB

Brevet går til den som er meldt på med denne adressen, fordi noen ba om det på nettsiden. Var det ikke deg, trenger du ikke gjøre noe.
`,
  );
});

test("it says the same in its text as on its page, and in each language something else", () => {
  const letters = languages.map((language) => openedOwn(twoOwn(), language));
  for (const [index, { text, html }] of letters.entries()) {
    const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("https:"));
    for (const line of lines) expect(textOf(html), line).toContain(line.replace(/:$/, ""));
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)).toEqual([`${OWN}A`, `${OWN}B`]);
    expect(html).toContain(`<html lang="${languages[index]}"`);
    expect(text + html).not.toMatch(/undefined|\bnull\b|\[object|vennligst|<img|<script|src=|Kari/i);
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  }
  expect(new Set(letters.map((letter) => letter.subject)).size).toBe(3);
});

test("a title makes neither markup, nor a line, nor a link that is another's", () => {
  const facts = twoOwn();
  const [first, second] = facts.registrations;
  const title = `<a href="https://evil.example">Klikk</a>\n${linkMark("own-b")}\r\nDu er påmeldt.`;
  const registrations = [{ ...first!, event: { ...first!.event, title, lang: "da" as const } }, second!];
  const { text, html } = openedOwn({ ...facts, registrations }, "nb");

  expect(text.split("\n")).toContain('<a href="https://evil.example">Klikk</a> own-b Du er påmeldt.');
  expect(text.match(/secretB/g)).toHaveLength(1);
  expect(html).toContain('lang="da"');
  expect(html).toContain("&lt;a href=&quot;https://evil.example&quot;&gt;");
  expect(html.match(/href="/g)).toHaveLength(2);
});

test("a link is filled in as it is, dollar signs and all", () => {
  const message: EmailMessage = {
    subject: "",
    text: `a ${LINK.own}`,
    html: `${LINK.own}${LINK.own}`,
    calendar: null,
  };
  expect(withLinks(message, { own: "https://x/$&$1" })).toMatchObject({
    text: "a https://x/$&$1",
    html: "https://x/$&$1https://x/$&$1",
  });
  expect(hasLink(message, "own")).toBe(true);
});

function factsFor(name: RegistrationLetterName): LetterFacts {
  if (name === "registration-waitlisted") return waitlisted(4);
  if (name === "registration-received") return { ...confirmed(), status: "received", invitation: null };
  if (name === "registration-cancelled")
    return { ...confirmed(), status: "cancelled", invitation: cancelled() };
  return confirmed();
}

function waitlisted(placeInLine: number): LetterFacts {
  return { ...confirmed(), status: "waitlisted", invitation: null, placeInLine };
}

function cancelled() {
  return { ...confirmed().invitation!, method: "CANCEL" as const, sequence: 1 };
}

/** One who has a seat at E07. */
function confirmed(): LetterFacts {
  return {
    event: {
      title: "Nye arbeidsmåter for fremtidens løsninger",
      lang: "nb",
      zone: "Europe/Oslo",
      when: {
        kind: "instant",
        startsAt: "2017-12-01T08:00:00.000Z",
        endsAt: "2017-12-01T09:00:00.000Z",
        zone: "Europe/Oslo",
      },
      doorsAt: "2017-12-01T07:30:00.000Z",
      doorsText: "Enkel frokost og registrering",
      venue: {
        name: "Difis kurs- og konferansesenter",
        street: "Grev Wedels plass 9",
        city: null,
        floor: "2. etasje",
        entrance: "Myntgata",
        accessibility: null,
      },
      room: "Salen",
      placeText: null,
      streamUrl: null,
      deadline: { kind: "date", on: "2017-11-28", zone: "Europe/Oslo" },
      answerOn: "2017-11-29",
      contact: { name: "Arrangementsvakten", email: "arrangement@example.no", phone: null },
      organiser: { name: "Direktoratet for forvaltning og IKT", acronym: "Difi", theme: "difi" },
      isDemonstration: false,
      url: "https://samling.example.no/events/e07",
    },
    person: { name: "Kari Nordmann", email: "kari@example.org", kind: "physical" },
    sender: { name: "Difi", address: "samling@example.no" },
    status: "confirmed",
    invitation: {
      method: "REQUEST",
      uid: "1@samling",
      sequence: 0,
      stampedAt: "2017-11-20T08:00:00.000Z",
      createdAt: "2017-11-20T08:00:00.000Z",
    },
    placeInLine: null,
    by: "person",
    reason: null,
    colleague: null,
    offerUntil: null,
    choices: [],
    lostChoices: [],
    before: null,
    writtenAt: "2017-11-20T08:00:00.000Z",
    linkUntil: "2018-03-01T09:00:00.000Z",
  };
}

function opened(name: RegistrationLetterName, facts: LetterFacts, language: Language): EmailMessage {
  return withLinks(renderLetter(name, facts, language), { own: OWN });
}

/** Two registrations: a seat at E07, and the second place in a line. */
function twoOwn(): OwnLinksFacts {
  const { event, sender, person, linkUntil } = confirmed();
  const { title, lang, when, isDemonstration } = event;
  const seminar = { title, lang, when, isDemonstration };
  const conference = {
    title: "Leankonferansen",
    lang: "nb",
    when: { kind: "date", startsOn: "2017-12-05", endsOn: "2017-12-06" },
    isDemonstration: false,
  } as const;
  return {
    person,
    sender,
    registrations: [
      { id: "a", event: seminar, status: "confirmed", placeInLine: null, linkUntil },
      { id: "b", event: conference, status: "waitlisted", placeInLine: 2, linkUntil },
    ],
  };
}

function openedOwn(facts: OwnLinksFacts, language: Language): EmailMessage {
  return withLinks(renderLetter("own-links", facts, language), { "own-a": `${OWN}A`, "own-b": `${OWN}B` });
}

/** What a reader of the page sees. */
function textOf(html: string): string {
  return html
    .replace(/<style.*?<\/style>/s, "")
    .replace(/<[^>]*>/g, "\n")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}
