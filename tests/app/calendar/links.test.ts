import { describe, expect, test } from "vitest";
import { calendarLinks, type LinkFacts } from "#app/calendar/links.ts";
import { conference, first } from "./facts.ts";

const facts: LinkFacts = {
  title: first.title,
  when: first.when,
  location: first.location,
  description: first.description,
  icsUrl: "https://samling.example.no/arrangementer/nye-arbeidsmater.ics",
};
const query = (address: string) => Object.fromEntries(new URL(address).searchParams);

describe("the calendar buttons", () => {
  test("lead to Google with the whole entry", () => {
    const { google } = calendarLinks(facts);
    expect(google).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?/);
    expect(query(google)).toEqual({
      action: "TEMPLATE",
      text: first.title,
      dates: "20171201T080000Z/20171201T090000Z",
      details: first.description,
      location: first.location,
    });
  });

  test("lead to Outlook with the whole entry, its text as HTML", () => {
    const { outlook } = calendarLinks({ ...facts, description: "<b>Frokost</b> & mer\nTa heisen" });
    expect(outlook).toMatch(/^https:\/\/outlook\.office\.com\/calendar\/deeplink\/compose\?/);
    expect(query(outlook)).toEqual({
      path: "/calendar/action/compose",
      rru: "addevent",
      subject: first.title,
      startdt: "2017-12-01T08:00:00Z",
      enddt: "2017-12-01T09:00:00Z",
      body: "&lt;b&gt;Frokost&lt;/b&gt; &amp; mer<br>Ta heisen",
      location: first.location,
    });
  });

  test("write a space as %20, which Outlook understands", () => {
    const links = calendarLinks({ ...facts, title: "1 + 1" });
    expect(links.outlook).toContain("subject=1%20%2B%201&");
    expect(links.google).not.toMatch(/\?.*\+/);
  });

  test("end nowhere before their end, whatever stands in a title", () => {
    const { google, outlook } = calendarLinks({ ...facts, title: "Hva nå? (del *2*) 'Ja!'" });
    expect(google + outlook).not.toMatch(/[!'()*]/);
    expect(query(google).text).toBe("Hva nå? (del *2*) 'Ja!'");
  });

  test("lead to the file, and to a subscription on it", () => {
    expect(calendarLinks(facts)).toMatchObject({
      download: "https://samling.example.no/arrangementer/nye-arbeidsmater.ics",
      webcal: "webcal://samling.example.no/arrangementer/nye-arbeidsmater.ics",
    });
    expect(calendarLinks({ ...facts, icsUrl: "http://localhost:3000/x.ics" }).webcal).toBe(
      "webcal://localhost:3000/x.ics",
    );
  });

  test("give whole days an end on the day after", () => {
    const links = calendarLinks({ ...facts, when: conference.when });
    expect(query(links.google).dates).toBe("20151110/20151112");
    expect(query(links.outlook)).toMatchObject({
      startdt: "2015-11-10",
      enddt: "2015-11-12",
      allday: "true",
    });
  });

  test("leave out an unknown place, and end an unknown end at the start", () => {
    const when = {
      kind: "instant",
      startsAt: "2017-12-01T08:00:00.000Z",
      endsAt: null,
      zone: "Europe/Oslo",
    } as const;
    const links = calendarLinks({ ...facts, when, location: null });
    expect(query(links.google).dates).toBe("20171201T080000Z/20171201T080000Z");
    expect(query(links.google)).not.toHaveProperty("location");
    expect(query(links.outlook)).not.toHaveProperty("location");
  });

  test("cut a long text between characters, and survive a hostile one", () => {
    const links = calendarLinks({ ...facts, title: "a\uD83D&text=b\r\n#", description: "😀".repeat(5_000) });
    expect(query(links.google).text).toBe("a\uFFFD&text=b #");
    expect([...query(links.google).details!]).toHaveLength(601);
    expect(links.google.length).toBeLessThan(8_000);
  });
});
