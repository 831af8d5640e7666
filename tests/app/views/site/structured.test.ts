import { describe, expect, test } from "vitest";
import { callOff, moveEvent } from "#app/events/change-event.ts";
import { createSeries } from "#app/events/create-series.ts";
import { eventPage } from "#app/events/event-page.ts";
import { createOrganisation } from "#app/organisations/create-organisation.ts";
import { addAppearance } from "#app/programme/add-appearance.ts";
import { addSession } from "#app/programme/add-session.ts";
import { programmeOf } from "#app/programme/queries.ts";
import { register } from "#app/registration/register.ts";
import { escapeJsonLd, eventJsonLd } from "#app/views/site/structured.ts";
import type { Language } from "#app/language/language.ts";
import type { EventRow } from "#db/schema.ts";
import { aConference, anOrganiser, aSeminar, person, testApp, type TestApp } from "#tests/support/app.ts";

type Json = Record<string, unknown>;

/** As it stands in the page, read again. */
async function structured(
  app: TestApp,
  { id }: Pick<EventRow, "id">,
  language: Language = "nb",
): Promise<Json> {
  const event = await app.db.selectFrom("event").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  const page = await eventPage(app.db, event);
  const data = eventJsonLd(page, await programmeOf(app.db, id), "https://samling.example.no", language);
  return JSON.parse(escapeJsonLd(data)) as Json;
}

test("a seminar with everything that is known of it", async () => {
  const app = await testApp("sqlite");
  const organiser = await anOrganiser(app);
  const series = await createSeries(app, {
    organisationId: organiser.id,
    name: "Endring til frokost",
    about: "Om endring.",
  });
  const partner = await createOrganisation(app, {
    name: "Kommunenes Sentralforbund",
    acronym: "KS",
    kind: "association",
  });
  const event = await aSeminar(app, {
    slug: "nye-arbeidsmater",
    seriesId: series.id,
    lead: "Om å snu en stor virksomhet.",
    partners: [{ organisationId: partner.id, role: "co-organiser" }],
  });
  const beth = { name: "Beth Stensen", titles: ["leder", "rådgiver"], organisation: "Ruter#" };
  await addAppearance(app, { eventId: event.id }, beth);
  await addAppearance(app, { eventId: event.id }, { titles: ["direktør"], organisation: "UDI" });
  await addAppearance(app, { eventId: event.id }, { ...beth, role: "panellist" });

  expect(await structured(app, event)).toEqual({
    "@context": "https://schema.org",
    "@type": "EducationEvent",
    "@id": "https://samling.example.no/events/nye-arbeidsmater",
    url: "https://samling.example.no/events/nye-arbeidsmater",
    name: "Nye arbeidsmåter for fremtidens løsninger",
    description: "Om å snu en stor virksomhet.",
    inLanguage: "nb",
    startDate: "2017-12-01T09:00+01:00",
    endDate: "2017-12-01T10:00+01:00",
    doorTime: "2017-12-01T08:30+01:00",
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    location: {
      "@type": "Place",
      name: "Salen, Difis kurs- og konferansesenter",
      address: { "@type": "PostalAddress", streetAddress: "Grev Wedels plass 9", addressLocality: "Oslo" },
    },
    organizer: [
      {
        "@type": "GovernmentOrganization",
        name: "Direktoratet for forvaltning og IKT",
        alternateName: "Difi",
        url: "https://samling.example.no/organisers/difi",
      },
      {
        "@type": "Organization",
        name: "Kommunenes Sentralforbund",
        alternateName: "KS",
        url: "https://samling.example.no/organisers/ks",
      },
    ],
    performer: [
      {
        "@type": "Person",
        name: "Beth Stensen",
        jobTitle: "leder, rådgiver",
        affiliation: { "@type": "Organization", name: "Ruter#" },
        url: "https://samling.example.no/speakers/beth-stensen",
      },
    ],
    isAccessibleForFree: true,
    offers: {
      "@type": "Offer",
      url: "https://samling.example.no/events/nye-arbeidsmater/register",
      availability: "https://schema.org/InStock",
      validFrom: "2017-11-20T09:00+01:00",
      validThrough: "2017-11-28",
      price: 0,
      priceCurrency: "NOK",
    },
    superEvent: {
      "@type": "EventSeries",
      name: "Endring til frokost",
      url: "https://samling.example.no/series/endring-til-frokost",
    },
  });
});

test("its addresses are those of the page's language", async () => {
  const app = await testApp("sqlite");
  const { url, "@id": id } = await structured(app, await aSeminar(app, { slug: "x" }), "nn");
  expect([url, id]).toEqual([
    "https://samling.example.no/nn/events/x",
    "https://samling.example.no/events/x",
  ]);
});

describe("time", () => {
  test.each([
    [
      "a date stays a date",
      { kind: "date", from: "2015-11-10", to: "2015-11-11" },
      ["2015-11-10", "2015-11-11"],
    ],
    ["an unknown time is left out", { kind: "unknown", text: "uke 35" }, [undefined, undefined]],
    [
      "an unknown end is left out",
      { kind: "instant", starts: "2018-06-01T09:00" },
      ["2018-06-01T09:00+02:00", undefined],
    ],
  ] as const)("%s", async (_, when, [start, end]) => {
    const app = await testApp("sqlite");
    const { startDate, endDate } = await structured(app, await aSeminar(app, { when }));
    expect([startDate, endDate]).toEqual([start, end]);
  });

  test("what was moved tells when it was to be, what was called off that it is", async () => {
    const app = await testApp("sqlite");
    const event = await aSeminar(app);
    await moveEvent(app, event.id, { when: { kind: "instant", starts: "2017-12-08T09:00" } });
    expect(await structured(app, event)).toMatchObject({
      eventStatus: "https://schema.org/EventRescheduled",
      startDate: "2017-12-08T09:00+01:00",
      previousStartDate: "2017-12-01T09:00+01:00",
    });
    await callOff(app, event.id, null);
    const { eventStatus, offers } = await structured(app, event);
    expect([eventStatus, offers]).toEqual(["https://schema.org/EventCancelled", undefined]);
  });
});

describe("place", () => {
  test("a conference in the room and on stream is in both, and the stream's own address is not told", async () => {
    const app = await testApp("sqlite");
    const told = await structured(app, await aConference(app, { slug: "lean" }));
    expect(told.eventAttendanceMode).toBe("https://schema.org/MixedEventAttendanceMode");
    expect(told.location).toEqual([
      expect.objectContaining({ "@type": "Place" }),
      { "@type": "VirtualLocation", url: "https://samling.example.no/events/lean" },
    ]);
    expect(JSON.stringify(told)).not.toContain("strom.example.no");
  });

  test("a town is a place by its name", async () => {
    const app = await testApp("sqlite");
    const { location } = await structured(
      app,
      await aSeminar(app, { venueId: undefined, roomId: undefined, placeText: "Bergen" }),
    );
    expect(location).toEqual({ "@type": "Place", name: "Bergen" });
  });
});

describe("registration", () => {
  test("numbers are told only where the event shows them", async () => {
    const app = await testApp("sqlite");
    const hidden = await structured(app, await aSeminar(app, { slug: "hidden", capacity: 2 }));
    expect(Object.keys(hidden)).not.toContain("maximumAttendeeCapacity");
    const event = await aSeminar(app, { slug: "shown", capacity: 2, publicCount: "exact" });
    await register(app, "shown", person(1), app.now());
    expect(await structured(app, event)).toMatchObject({
      maximumAttendeeCapacity: 2,
      remainingAttendeeCapacity: 1,
    });
    await register(app, "shown", person(2), app.now());
    expect(await structured(app, event)).toMatchObject({
      remainingAttendeeCapacity: 0,
      offers: { availability: "https://schema.org/SoldOut" },
    });
  });

  test("elsewhere its address is told where it is known, and no price", async () => {
    const app = await testApp("sqlite");
    const external = (url: string | null) =>
      ({ registration: { mode: "external", url, site: "difi.no" } }) as const;
    const known = await structured(
      app,
      await aSeminar(app, { title: "Kjent", ...external("https://example.no/x") }),
    );
    expect(known.offers).toEqual({
      "@type": "Offer",
      validFrom: "2017-11-20T09:00+01:00",
      validThrough: "2017-11-28",
      url: "https://example.no/x",
    });
    const unknown = await structured(app, await aSeminar(app, { title: "Ukjent", ...external(null) }));
    expect([unknown.offers, unknown.isAccessibleForFree]).toEqual([undefined, undefined]);
  });

  test("a deadline with a clock is an instant, without any it is the start", async () => {
    const app = await testApp("sqlite");
    const through = async (event: EventRow) => ((await structured(app, event)).offers as Json).validThrough;
    const noon = await aSeminar(app, {
      title: "Klokken",
      deadline: { kind: "instant", at: "2017-11-24T12:00" },
    });
    const none = await aSeminar(app, { title: "Ingen", deadline: { kind: "none" } });
    expect([await through(noon), await through(none)]).toEqual([
      "2017-11-24T12:00+01:00",
      "2017-12-01T09:00+01:00",
    ]);
  });
});

test("sessions with a time are parts of it, with their rooms and people; breaks are not", async () => {
  const app = await testApp("sqlite");
  const event = await aSeminar(app, { slug: "x" });
  const talks = [{ title: "Først", appearances: [{ name: "Pia Berring", titles: ["konsulent"] }] }];
  await addSession(app, event.id, {
    title: "Lean i kommuner",
    day: 1,
    starts: "2017-12-01T09:10",
    ends: "2017-12-01T09:50",
    talks,
  });
  await addSession(app, event.id, { title: "Pause", kind: "break", day: 1, starts: "2017-12-01T09:50" });
  await addSession(app, event.id, { title: "Senere" });
  const told = await structured(app, event);
  expect(told.subEvent).toEqual([
    {
      "@type": "Event",
      name: "Lean i kommuner",
      url: "https://samling.example.no/events/x/sessions/lean-i-kommuner",
      startDate: "2017-12-01T09:10+01:00",
      endDate: "2017-12-01T09:50+01:00",
      location: expect.objectContaining({ name: "Difis kurs- og konferansesenter" }),
      performer: [
        {
          "@type": "Person",
          name: "Pia Berring",
          jobTitle: "konsulent",
          url: "https://samling.example.no/speakers/pia-berring",
        },
      ],
    },
  ]);
  expect(told.performer).toHaveLength(1);
});

test("nothing that somebody typed ends the script it stands in", () => {
  const data = { name: '</script><script>alert(1)</script><!-- & \u2028\u2029 "«æ»"' };
  const text = escapeJsonLd(data);
  expect(text).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(text)).toEqual(data);
});
