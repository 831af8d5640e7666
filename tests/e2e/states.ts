import type { App } from "#app/app.ts";
import { giveMembership } from "#app/accounts/give-membership.ts";
import { accountByEmail } from "#app/accounts/queries.ts";
import { furnish } from "#app/context.ts";
import { publishArticle } from "#app/articles/publish-article.ts";
import { withdrawEvent } from "#app/events/change-event.ts";
import { askQuestion } from "#app/events/ask-question.ts";
import { draftEvent } from "#app/events/draft-event.ts";
import { offerPart } from "#app/events/offer-part.ts";
import { organisedEvent } from "#app/events/organised-events.ts";
import { DEMO_ORGANISER } from "#db/demo/organiser.ts";
import { publishEvent } from "#app/events/publish-event.ts";
import { addMaterial } from "#app/materials/add-material.ts";
import { addSession } from "#app/programme/add-session.ts";
import { createOrganisation } from "#app/organisations/create-organisation.ts";
import { register } from "#app/registration/register.ts";
import { aSeminar, anOrganiser, MORNING, person } from "#tests/support/app.ts";

/** The demo world, and beside it an event in each state that it leaves out. The clock stands at MORNING. */
export async function furnishWithStates(app: App): Promise<void> {
  await furnish(app);
  await createOrganisation(app, { name: "Etaten uten arrangementer", kind: "directorate", slug: "uten" });
  await addHowSeatsStand(app);
  await addHowTimeIsKnown(app);
  await addHowToRegister(app);
  await addAllThatIsAsked(app);
  await addWhatIsOver(app);
  await addWhatIsNotThere(app);
  await letTheOrganiserIn(app);
}

/** The demo world's organiser edits these events too, and those that stand beside them. */
async function letTheOrganiserIn(app: App): Promise<void> {
  const account = (await accountByEmail(app.db, DEMO_ORGANISER))!;
  for (const slug of ["ikke-bestemt", "gode-beslutninger"]) {
    const { organisation_id: organisationId } = (await organisedEvent(app.db, slug))!;
    await giveMembership(app, { accountId: account.id, organisationId, role: "editor" });
  }
}

async function addHowSeatsStand(app: App): Promise<void> {
  await aSeminar(app, { slug: "fa-plasser", title: "Få plasser", capacity: 8 });
  await aSeminar(app, { slug: "uten-venteliste", title: "Fullt", capacity: 1, hasWaitlist: false });
  await register(app, "uten-venteliste", person(1), MORNING);
  await aSeminar(app, { slug: "siste-plass", title: "Siste plass", capacity: 1, hasWaitlist: false });
  await aSeminar(app, { slug: "godkjenning", title: "Etter søknad", allocation: "approval" });
  await aSeminar(app, {
    slug: "stengt",
    title: "Påmeldingen er stengt",
    deadline: { kind: "instant", at: "2017-11-17T12:00" },
  });
}

async function addHowTimeIsKnown(app: App): Promise<void> {
  await aSeminar(app, {
    slug: "i-dag",
    title: "Heldagsmøte i dag",
    when: {
      kind: "instant",
      starts: "2017-11-20T08:30",
      ends: "2017-11-20T16:00",
      doors: "2017-11-20T08:00",
    },
    deadline: undefined,
  });
  await aSeminar(app, {
    slug: "dato-kommer",
    title: "Vårmøtet",
    when: { kind: "unknown", text: "Våren 2018" },
    deadline: undefined,
    doorsText: undefined,
  });
  await aSeminar(app, {
    slug: "ikke-bestemt",
    title: "Et møte uten dag",
    when: { kind: "unknown" },
    deadline: undefined,
    doorsText: undefined,
  });
}

async function addHowToRegister(app: App): Promise<void> {
  await aSeminar(app, {
    slug: "annet-sted",
    title: "Påmelding et annet sted",
    registration: { mode: "external", url: "https://www.difi.no/frokost", site: "difi.no" },
  });
  await aSeminar(app, {
    slug: "pa-epost",
    title: "Påmelding på e-post",
    registration: { mode: "email", address: "arrangement@example.no" },
  });
  await aSeminar(app, {
    slug: "peker",
    title: "Påmelding hos arrangøren",
    registration: { mode: "pointer", text: "Mer om møtet hos Difi.", url: "https://www.difi.no/mote" },
  });
  await aSeminar(app, { slug: "lukket", title: "Bare for inviterte", registration: { mode: "closed" } });
  await aSeminar(app, {
    slug: "bare-strom",
    title: "Bare på strøm",
    attendance: "stream",
    streamUrl: "https://strom.example.no/mote",
    registration: { mode: "own", seats: { stream: null } },
    publicCount: "exact",
  });
  await aSeminar(app, {
    slug: "in-english",
    title: "What users notice first",
    lang: "en",
    lead: "An hour about small changes.",
    spokenLanguages: ["en"],
    doorsText: "Coffee",
  });
}

/** Days, sessions at the same time of which one is full, and a question of each kind, one in another language. */
async function addAllThatIsAsked(app: App): Promise<void> {
  const event = await aSeminar(app, {
    slug: "alt-mulig",
    title: "Alt en kan spørre om",
    when: { kind: "instant", starts: "2017-12-05T09:00", ends: "2017-12-06T15:00" },
    hasCatering: true,
  });
  for (const day of [1, 2]) await offerPart(app, event.id, { day }, 40);
  const times = { day: 1, starts: "2017-12-05T10:00", ends: "2017-12-05T11:00" };
  const full = await addSession(app, event.id, { title: "Liten sal", ...times });
  const free = await addSession(app, event.id, { title: "A large room", lang: "en", ...times });
  const part = await offerPart(app, event.id, { sessionId: full.id }, 1);
  await offerPart(app, event.id, { sessionId: free.id }, null);
  await register(app, event.slug, person(50, { parts: [part.id] }), MORNING);
  const options = ["Stat", "Kommune", "Annet"];
  await askQuestion(app, event.id, { kind: "choice", text: "Hvor arbeider du?", options, isRequired: true });
  await askQuestion(app, event.id, { kind: "several", text: "What interests you?", lang: "en", options });
  await askQuestion(app, event.id, { kind: "yes-no", text: "Har du vært her før?" });
  await askQuestion(app, event.id, { kind: "text", text: "Hva vil du høre?", help: "Skriv kort." });
}

async function addWhatIsOver(app: App): Promise<void> {
  const held = await aSeminar(app, {
    slug: "med-opptak",
    title: "Møte med opptak",
    when: { kind: "instant", starts: "2012-03-01T09:00", ends: "2012-03-01T10:00" },
    deadline: undefined,
    doorsText: undefined,
  });
  await publishEvent(app, held.id, { changedAt: "2012-03-02T09:00:00.000Z" });
  await addMaterial(app, {
    eventId: held.id,
    kind: "recording",
    title: "Opptak av møtet",
    url: "https://nett-tv.example.no/opptak",
    source: "Nett-tv",
    captions: "present",
  });
  await addMaterial(app, {
    eventId: held.id,
    kind: "slides",
    title: "Presentasjonen",
    url: "https://example.no/presentasjon.pdf",
  });
  const organiser = await anOrganiser(app);
  await publishArticle(app, {
    organisationId: organiser.id,
    eventId: held.id,
    kind: "news",
    title: "En gammel nyhet",
    slug: "en-gammel-nyhet",
    lead: "Den er fra 2012.",
    body: "Ingen har sett på den siden.",
    publishedAt: "2012-03-02T09:00:00.000Z",
  });
}

async function addWhatIsNotThere(app: App): Promise<void> {
  const organiser = await anOrganiser(app);
  const withdrawn = await aSeminar(app, { slug: "trukket", title: "Trukket tilbake" });
  await withdrawEvent(app, withdrawn.id);
  await draftEvent(app, {
    organisationId: organiser.id,
    type: "seminar",
    slug: "utkast",
    title: "Et utkast",
    when: { kind: "unknown" },
    registration: { mode: "closed" },
  });
}
