import type { App } from "#app/app.ts";
import { addPicture } from "#app/articles/add-picture.ts";
import { publishArticle } from "#app/articles/publish-article.ts";
import { askQuestion } from "#app/events/ask-question.ts";
import { callOff, moveEvent, recordHeadcount, relateEvents } from "#app/events/change-event.ts";
import { addImportantDate, createOffer } from "#app/events/create-offer.ts";
import { createSeries } from "#app/events/create-series.ts";
import { createVenue } from "#app/events/create-venue.ts";
import { draftEvent } from "#app/events/draft-event.ts";
import type { EventFacts } from "#app/events/event-facts.ts";
import { offerPart } from "#app/events/offer-part.ts";
import { publishEvent } from "#app/events/publish-event.ts";
import { newLink } from "#app/mail/link.ts";
import { addMaterial } from "#app/materials/add-material.ts";
import { createOrganisation } from "#app/organisations/create-organisation.ts";
import { addAppearance, type AppearanceFacts } from "#app/programme/add-appearance.ts";
import { addSession, addTrack } from "#app/programme/add-session.ts";
import { giveSeat, putOnWaitlist } from "#app/registration/decide.ts";
import { changeCapacity } from "#app/registration/edit/change-capacity.ts";
import { registrationById } from "#app/registration/queries.ts";
import { register } from "#app/registration/register.ts";
import type { EventRow } from "#db/schema.ts";
import { person } from "#tests/support/app.ts";

/** Where the pages of the house stand that are made of one person's texts. */
export const textPaths = [
  "/",
  "/events",
  "/archive",
  "/events/alt",
  "/events/alt/programme",
  "/events/alt/sessions/sesjon",
  "/events/alt/register",
  "/events/alt/receipt",
  "/events/avlyst",
  "/events/avlyst/register",
  "/events/holdt",
  "/events/uten-tid",
  "/events/uten-tid/register",
  "/events/annet-sted",
  "/events/annet-sted/register",
  "/events/pa-epost",
  "/events/andre-dato",
  "/series/serie",
  "/organisers/arrangor",
  "/speakers/innleder",
  "/articles/artikkel",
];

interface Writing {
  /** What stands in a column: "event.title". */
  readonly text: (column: string) => string;
  /** What stands in one that holds an address to lead to. */
  readonly url: string;
  readonly lang: string;
}

/** A house in which every text that an organiser can write is in place, on an upcoming and on a held event. */
export async function furnishWithTexts(app: App, writing: Writing): Promise<void> {
  const { text, url, lang } = writing;
  const organisation = await createOrganisation(app, {
    slug: "arrangor",
    name: text("organisation.name"),
    acronym: text("organisation.acronym"),
    kind: "directorate",
    lang,
    about: text("organisation.about"),
    homeUrl: url,
    accessibilityUrl: url,
  });
  const series = await createSeries(app, {
    slug: "serie",
    organisationId: organisation.id,
    name: text("series.name"),
    lang,
    about: text("series.about"),
    goal: text("series.goal"),
    parentProgramme: text("series.parent_programme"),
  });
  const venue = await createVenue(app, {
    name: text("venue.name"),
    lang,
    street: text("venue.street"),
    city: text("venue.city"),
    floor: text("venue.floor"),
    entrance: text("venue.entrance"),
    isStepFree: true,
    hasHearingLoop: true,
    accessibilityNote: text("venue.accessibility_note"),
    rooms: [{ name: text("room.name"), capacity: 20 }, { name: text("room.name") }],
  });
  const offer = await createOffer(app, {
    organisationId: organisation.id,
    title: text("offer.title"),
    lang,
    about: text("offer.about"),
  });
  await addImportantDate(app, {
    organisationId: organisation.id,
    offerId: offer.id,
    label: text("important_date.label"),
    title: text("important_date.title"),
    lang,
    on: "2018-01-17",
    about: text("important_date.about"),
    url,
    urlText: text("important_date.url_text"),
  });

  const facts: Omit<EventFacts, "when" | "registration"> = {
    organisationId: organisation.id,
    seriesId: series.id,
    offerId: offer.id,
    type: "conference",
    lang,
    title: text("event.title"),
    kicker: text("event.kicker"),
    theme: text("event.theme"),
    lead: text("event.lead"),
    body: text("event.body"),
    goal: text("event.goal"),
    purpose: text("event.purpose"),
    parentProgramme: text("event.parent_programme"),
    audience: text("event.audience"),
    proviso: text("event.proviso"),
    doorsText: text("event.doors_text"),
    topics: [text("event_topic.text"), "?"],
    keywords: [text("event_topic.text"), "?"],
    venueId: venue.id,
    roomId: venue.rooms[0]!.id,
    attendance: "both",
    streamUrl: url,
    contact: {
      name: text("event.contact_name"),
      email: "kontakt@example.no",
      phone: text("event.contact_phone"),
    },
    programmeUrl: url,
    details: { url, site: text("event.details_site") },
    partners: [{ organisationId: organisation.id, role: "partner" }],
  };
  const own = { mode: "own", seats: { physical: 20, stream: null } } as const;
  const published = async (wish: Partial<EventFacts> & Pick<EventFacts, "slug" | "when" | "registration">) =>
    publishEvent(app, (await draftEvent(app, { ...facts, ...wish })).id);
  const december = { starts: "2017-12-05T09:00", ends: "2017-12-06T16:00", doors: "2017-12-05T08:30" };

  const whole = await published({ slug: "alt", when: { kind: "instant", ...december }, registration: own });
  await moveEvent(app, whole.id, {
    when: { kind: "instant", ...december, starts: "2017-12-05T10:00" },
    roomId: venue.rooms[1]!.id,
    previousPlace: text("event.previous_place"),
  });
  const held = await published({
    slug: "holdt",
    when: { kind: "instant", starts: "2017-11-01T09:00", ends: "2017-11-01T16:00" },
    registration: { mode: "closed" },
  });
  await relateEvents(app, whole.id, held.id, "previous");
  for (const event of [whole, held]) await addWhatStandsAround(app, event, writing);
  await askMore(app, whole.id, writing);

  const called = await published({
    slug: "avlyst",
    when: { kind: "instant", ...december },
    registration: own,
  });
  await callOff(app, called.id, text("event.cancel_reason"));
  await published({
    slug: "uten-tid",
    when: { kind: "unknown", text: text("event.time_text") },
    venueId: undefined,
    roomId: undefined,
    placeText: text("event.place_text"),
    registration: { mode: "pointer", text: text("event.pointer_text"), url },
  });
  await published({
    slug: "annet-sted",
    when: { kind: "instant", ...december },
    registration: { mode: "external", url, site: text("event.registration_site") },
  });
  await published({
    slug: "pa-epost",
    when: { kind: "instant", ...december },
    registration: { mode: "email", address: "kontakt@example.no" },
  });
  await published({ slug: "andre-dato", when: { kind: "date", from: "2017-12-19" }, registration: own });
}

/** Each kind of question, and a session to choose. */
async function askMore(app: App, eventId: string, { text, lang }: Writing): Promise<void> {
  const options = [text("question_option.text"), "?"];
  for (const kind of ["text", "choice", "several", "yes-no"] as const) {
    const question = { kind, text: text("question.text"), help: text("question.help"), lang };
    await askQuestion(app, eventId, {
      ...question,
      ...(kind !== "text" && kind !== "yes-no" && { options }),
    });
  }
  const session = await app.db
    .selectFrom("session")
    .select("id")
    .where("event_id", "=", eventId)
    .executeTakeFirstOrThrow();
  await offerPart(app, eventId, { sessionId: session.id }, null);
}

async function addWhatStandsAround(app: App, { id: eventId, starts_on }: EventRow, writing: Writing) {
  const { text, url, lang } = writing;
  const speaker: AppearanceFacts = {
    name: text("appearance.name"),
    speakerSlug: "innleder",
    titles: [text("appearance.titles"), "?"],
    organisation: text("appearance.organisation"),
    roleLabel: text("appearance.role_label"),
    bio: text("appearance.bio"),
    lang,
  };
  await addAppearance(app, { eventId }, speaker);
  const track = await addTrack(app, eventId, text("track.name"), 0, lang);
  const session = await addSession(app, eventId, {
    slug: "sesjon",
    title: text("session.title"),
    lang,
    abstract: text("session.abstract"),
    day: 1,
    starts: `${starts_on}T11:00`,
    ends: `${starts_on}T12:00`,
    trackId: track.id,
    appearances: [{ ...speaker, role: "moderator" }],
    talks: [
      {
        number: 1,
        title: text("talk.title"),
        lang,
        subtitle: text("talk.subtitle"),
        abstract: text("talk.abstract"),
        appearances: [speaker, { titles: [text("appearance.titles")], lang, isNameToCome: true }],
      },
      { kind: "panel", title: text("talk.title"), lang, isPanelOfSession: true },
    ],
  });
  const article = await publishArticle(app, {
    slug: starts_on! < "2017-11-20" ? "artikkel" : "artikkel-2",
    organisationId: await organiserOf(app, eventId),
    eventId,
    kind: "recap",
    kicker: text("article.kicker"),
    title: text("article.title"),
    lang,
    lead: text("article.lead"),
    body: text("article.body"),
  });
  for (const on of [{ eventId }, { articleId: article.id }]) {
    const material = { ...on, lang, title: text("material.title"), source: text("material.source") };
    await addMaterial(app, { ...material, kind: "recording", url, captions: "present" });
    await addMaterial(app, { ...material, kind: "slides" });
    const words = { alt: text("image.alt"), caption: text("image.caption"), credit: text("image.credit") };
    await addPicture(app, on, { ...words, lang });
  }
  const count = {
    kind: "attended",
    words: text("headcount.words"),
    sectors: text("headcount.sectors"),
  } as const;
  await recordHeadcount(app, { eventId, ...count });
  await recordHeadcount(app, { eventId, sessionId: session.id, ...count });
  await recordHeadcount(app, { eventId, sessionId: session.id, talkId: session.talks[0]!.id, ...count });
}

async function organiserOf(app: App, eventId: string): Promise<string> {
  const { organisation_id } = await app.db
    .selectFrom("event")
    .select("organisation_id")
    .where("id", "=", eventId)
    .executeTakeFirstOrThrow();
  return organisation_id;
}

/** What organisers have written of people: why one was put first in a full room, beyond the limit. */
export async function decideWith(app: App, { text }: Writing): Promise<void> {
  const [first, second] = [
    await register(app, "andre-dato", person(11, { kind: "physical" }), app.now()),
    await register(app, "andre-dato", person(12, { kind: "physical" }), app.now()),
  ];
  const { event_id } = (await registrationById(app.db, first.registrationId))!;
  const full = { capacity: 1, accountId: "account", keepRegistered: true };
  await changeCapacity(app, event_id, "physical", full);
  const because = { accountId: "account", reason: text("registration.status_reason") };
  await putOnWaitlist(app, second.registrationId, because);
  await giveSeat(app, second.registrationId, because, text("registration.override_reason"));
}

/** The own page of one who has written such texts too, in answer to each question. */
export async function ownPageOf(app: App, wish: { name: string; organisation: string }): Promise<string> {
  const questions = await app.db.selectFrom("question").select("id").where("kind", "=", "text").execute();
  const answers = questions.map(({ id }) => ({ questionId: id, optionId: null, text: wish.name }));
  const diet = { choices: [], note: wish.name };
  const { registrationId } = await register(
    app,
    "alt",
    person(1, { ...wish, kind: "physical", answers, diet, assistance: wish.name }),
    app.now(),
  );
  const expiresAt = "2018-06-01T00:00:00.000Z";
  return `/registrations/${await newLink(app.db, app, { purpose: "registration", registrationId, expiresAt })}`;
}
