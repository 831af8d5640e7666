import { expect, test } from "vitest";
import type { LetterFacts } from "#emails/facts.ts";
import { renderLetter } from "#emails/letters.ts";
import { hasLink, LINK, withLinks, type EmailMessage } from "#emails/message.ts";
import { cancelled, confirmed, opened, waitlisted } from "./facts.ts";

const TITLE = encodeURIComponent("Nye arbeidsmåter for fremtidens løsninger");
const PAGE = encodeURIComponent("https://samling.example.no/events/e07");
const PLACE = encodeURIComponent("Salen, Difis kurs- og konferansesenter, Grev Wedels plass 9");

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

Kom det ikke inn i kalenderen din? Legg det inn selv, eller abonner på alt du er påmeldt. Endringer følger bare med når du abonnerer.
Google Kalender:
https://calendar.google.com/calendar/render?action=TEMPLATE&text=${TITLE}&dates=20171201T080000Z%2F20171201T090000Z&details=${PAGE}&location=${PLACE}
Outlook:
https://outlook.office.com/calendar/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent&subject=${TITLE}&startdt=2017-12-01T08%3A00%3A00Z&enddt=2017-12-01T09%3A00%3A00Z&body=${PAGE}&location=${PLACE}
Abonner på dine påmeldinger:
https://samling.example.no/registrations/id.secret/subscription

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
