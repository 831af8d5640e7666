import type { FeedEntry, FeedFacts } from "#app/calendar/feed.ts";
import type { InvitationFacts } from "#app/calendar/invitation.ts";

/** Kari's seat at «Nye arbeidsmåter for fremtidens løsninger», as her first letter says it. */
export const first: InvitationFacts = {
  method: "REQUEST",
  uid: "01930d2e-7b1c-7c3a-9f5e-2a4d6c8e0f12@samling.example.no",
  sequence: 0,
  stampedAt: "2017-11-10T09:15:27.481Z",
  lastModifiedAt: "2017-11-08T13:02:00.000Z",
  createdAt: "2017-11-10T09:15:27.481Z",
  when: {
    kind: "instant",
    startsAt: "2017-12-01T08:00:00.000Z",
    endsAt: "2017-12-01T09:00:00.000Z",
    zone: "Europe/Oslo",
  },
  title: "Nye arbeidsmåter for fremtidens løsninger",
  language: "nb",
  location: "Difis kurs- og konferansesenter, Grev Wedels plass 9, 2. etasje, inngang Myntgata, Oslo",
  description: [
    "Enkel frokost og registrering fra kl. 08.30.",
    "Inngang fra Myntgata; ta heisen til 2. etasje.",
    "https://samling.example.no/arrangementer/nye-arbeidsmater",
  ].join("\n"),
  url: "https://samling.example.no/arrangementer/nye-arbeidsmater",
  organizer: { name: "Direktoratet for forvaltning og IKT (Difi)", email: "arrangement@difi.example.no" },
  attendee: { name: "Kari Bjørnerud Børthus", email: "kari.borthus@toten.example.no" },
  expectsReply: true,
  isFree: false,
};

/** The same seat, given back. */
export const withdrawn: InvitationFacts = {
  ...first,
  method: "CANCEL",
  sequence: 1,
  stampedAt: "2017-11-20T07:30:00.000Z",
};

/** «Nye arbeidsmåter for fremtidens løsninger» as the public sees it. */
export const breakfast: FeedEntry = {
  uid: "nye-arbeidsmater@samling.example.no",
  sequence: 2,
  changedAt: "2017-11-08T13:02:00.000Z",
  when: first.when,
  status: "CONFIRMED",
  isFree: false,
  title: first.title,
  language: "nb",
  location: first.location,
  description: first.description,
  url: first.url,
  categories: ["Frokostseminar", "Endring til frokost", "Mennesker, teknologi og ledelse"],
  geo: { latitude: 59.9084213, longitude: 10.7449 },
};

/** Before the clocks went back: summer time. Its external page tells where to register. */
export const september: FeedEntry = {
  uid: "kommunikasjon-i-endring@samling.example.no",
  sequence: 0,
  changedAt: "2017-08-21T06:00:00.000Z",
  when: {
    kind: "instant",
    startsAt: "2017-09-15T07:00:00.000Z",
    endsAt: "2017-09-15T08:00:00.000Z",
    zone: "Europe/Oslo",
  },
  status: "CANCELLED",
  isFree: false,
  title: "Avlyst: Kommunikasjon i vanskelige endringsprosesser – erfaringer fra Folkehelseinstituttet",
  language: "nb",
  location: "Difis kurs- og konferansesenter, Grev Wedels plass 9",
  url: "https://samling.example.no/arrangementer/kommunikasjon-i-endring",
};

/** Two days, no clock. */
export const conference: FeedEntry = {
  uid: "leankonferansen-2015@samling.example.no",
  sequence: 1,
  changedAt: "2015-10-02T10:00:00.000Z",
  when: { kind: "date", startsOn: "2015-11-10", endsOn: "2015-11-11" },
  status: "CONFIRMED",
  isFree: true,
  title: "Lean Forum Norges årskonferanse 2015: «Innovasjon og omstilling»",
  language: "nb",
  location: "Quality Hotel Expo Fornebu",
  organizer: { name: "Lean Forum Norge", email: "post@leanforum.example.no" },
};

/** A date that matters and is no event. */
export const applicationDeadline: FeedEntry = {
  uid: "medfinansiering-2018@samling.example.no",
  sequence: 0,
  changedAt: "2017-11-05T12:00:00.000Z",
  when: { kind: "date", startsOn: "2018-01-17", endsOn: null },
  status: "CONFIRMED",
  isFree: true,
  title: "Søknadsfrist: medfinansieringsordningen",
  language: "nb",
};

export const everything: FeedFacts = {
  name: "Alle arrangementer, frister; og mer",
  sourceUrl: "https://samling.example.no/kalender/alle.ics",
  entries: [breakfast, september, applicationDeadline, conference],
};
