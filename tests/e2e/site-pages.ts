import type { Page, Response } from "playwright-core";
import type { House } from "#tests/support/house.ts";
import {
  askForCode,
  firstLetter,
  firstWaiting,
  linkTo,
  pastedPeople,
  refusedSeat,
  signedIn,
  signInWithFault,
  twoToCancel,
  wrongCode,
} from "./desk.ts";
import { readInvitation, readWithFaults, staleTexts } from "./beginning.ts";
import {
  addColleagues,
  askWithFault,
  asRobot,
  changeWithFault,
  faultyColleague,
  handOver,
  handOverWithFaults,
  send,
  tooLate,
  withColleague,
} from "./filling.ts";
import { ownPage } from "./own-pages.ts";
import { programmeSession, sessionWithFault } from "./programme-pages.ts";
import {
  closingPage,
  rankingPage,
  rankingsPage,
  seatsPage,
  wrongQuestion,
  wrongRanking,
} from "./ranking-pages.ts";
import { speakPage, type SpeakStanding } from "./speak-pages.ts";

/** One page in one state. */
export interface SitePage {
  readonly name: string;
  readonly status: number;
  /** Where it stands, for one that everybody can ask for. */
  readonly path?: string;
  /** One of the few that send a script. */
  readonly hasScript?: boolean;
  /** Goes there as a visitor does, and gives what the server answered. */
  readonly open: (page: Page, house: House) => Promise<Response>;
}

/** Every page that a visitor can come to, in every state, where the house is furnished with states. */
export const sitePages: readonly SitePage[] = [
  at("the front page", "/"),
  at("the list", "/events"),
  at("a list with a filter", "/events?type=breakfast-seminar"),
  at("a list of what is open", "/events?open=yes&organiser=eksempeldirektoratet"),
  at("a list that a filter has emptied", "/events?type=award"),
  at("the archive", "/archive"),
  at("the archive with a filter", "/archive?organiser=difi"),
  at("a series", "/series/endring-til-frokost"),
  at("a series with nothing to come", "/series/leankonferansen"),
  at("an organiser", "/organisers/difi"),
  at("an organiser with a theme of its own", "/organisers/lean-forum-norge"),
  at("an organiser without events", "/organisers/uten"),
  at("a speaker", "/speakers/beth-stensen"),
  at("a recap", "/articles/samarbeidet-omkring-nav-drammen"),
  at("a recap with quotes", "/articles/forst-gradvis-og-sa-plutselig"),
  at("news with a reading list", "/articles/involver-brukerne"),
  at("an old article", "/articles/en-gammel-nyhet"),

  at("an open event", "/events/nye-arbeidsmater"),
  at("an event with few seats", "/events/fa-plasser"),
  at("a full event with a waitlist", "/events/fullt-demo"),
  at("a full event without one", "/events/uten-venteliste"),
  at("an event that prioritises", "/events/prioritert-demo"),
  at("an event that approves", "/events/godkjenning"),
  at("an event that is not open yet", "/events/apner-senere-demo"),
  at("an event that has closed", "/events/stengt"),
  at("a cancelled event", "/events/avlyst-demo"),
  at("an event that was moved", "/events/flyttet-demo"),
  at("an event of today", "/events/i-dag"),
  at("an event that was held", "/events/erfaringssamling"),
  at("an event that was held and recorded", "/events/med-opptak"),
  at("an event held nobody knows when", "/events/gode-beslutninger"),
  at("an event with a date and no clock", "/events/dato-demo"),
  at("an event with a vague time", "/events/dato-kommer"),
  at("an event with no time at all", "/events/ikke-bestemt"),
  at("an event with registration elsewhere", "/events/annet-sted"),
  at("an event with registration by e-mail", "/events/pa-epost"),
  at("an event that points to its organiser", "/events/peker"),
  at("an event for those invited", "/events/lukket"),
  at("an event in nynorsk", "/events/nynorsk-demo"),
  at("an event in English", "/events/in-english"),
  at("an event in the room and on stream", "/events/strom-demo"),
  at("an event on stream only", "/events/bare-strom"),
  at("one of two dates of an offer", "/events/veiledning-demo-1"),
  at("a conference of two days", "/events/styringskonferansen-demo"),
  at("a conference of which little is known", "/events/leankonferansen-2015"),
  at("a programme with parallel rooms", "/events/styringskonferansen-demo/programme"),
  at("a programme with numbered talks", "/events/leankonferansen-2015/programme"),
  at("the changes of a programme, of which there are none", "/events/styringskonferansen-demo/changes"),
  at("a session with numbered talks", "/events/leankonferansen-2015/sessions/lean-i-kommuner"),
  at("a session without a time", "/events/leankonferansen-2015/sessions/staten-tar-tak-i-tidstyvene"),
  at("a session in English", "/events/styringskonferansen-demo/sessions/what-users-notice-first"),
  at("the search before a word", "/search"),
  at("a search with hits", "/search?q=ledelse"),
  at("a search without hits", "/search?q=xyzzy"),

  at("the form", "/events/nye-arbeidsmater/register"),
  at("the form of a full event", "/events/fullt-demo/register"),
  at("the form where seats are prioritised", "/events/prioritert-demo/register"),
  at("the form with two ways to take part", "/events/strom-demo/register"),
  at("the form with another date", "/events/veiledning-demo-1/register"),
  at("the form with all that can be asked", "/events/alt-mulig/register"),
  at("no form, since it is full", "/events/uten-venteliste/register"),
  at("no form, since it has closed", "/events/stengt/register"),
  at("no form, since it is not open yet", "/events/apner-senere-demo/register"),
  at("no form, since it is cancelled", "/events/avlyst-demo/register"),
  at("no form, since it stands elsewhere", "/events/annet-sted/register"),
  at("no form, since it goes by e-mail", "/events/pa-epost/register"),
  at("no form, since the organiser knows", "/events/peker/register"),
  { name: "the form with faults", status: 400, open: (page, { url }) => send(page, url, "seats-demo", {}) },
  {
    name: "the form with faults in all that is asked",
    status: 400,
    open: (page, { url }) => send(page, url, "alt-mulig", { "diet-note": "x".repeat(201) }),
  },
  {
    name: "the form with rows for colleagues",
    status: 200,
    open: (page, house) => addColleagues(page, house),
  },
  { name: "the form with a fault of a colleague's", status: 400, open: faultyColleague },
  {
    name: "the form that doubts an address",
    status: 200,
    open: (page, { url }) =>
      send(page, url, "seats-demo", { name: "Prøvedeltaker", email: "provedeltaker@gmial.com" }),
  },
  { name: "the form that a robot filled in", status: 400, open: asRobot },
  { name: "the form when the last seat was taken", status: 409, open: tooLate },
  { name: "the receipt of one with a colleague", status: 200, open: withColleague },
  {
    name: "the receipt of a seat",
    status: 200,
    open: (page, { url }) => send(page, url, "seats-demo", { name: "Prøvedeltaker", email: "a@example.org" }),
  },
  {
    name: "the receipt of a place in the line",
    status: 200,
    open: (page, { url }) => send(page, url, "fullt-demo", { name: "Prøvedeltaker", email: "b@example.org" }),
  },
  at("the receipt when it is gone", "/events/seats-demo/receipt"),
  own("the own page of one with a seat", "confirmed"),
  own("the own page of one who waits", "waitlisted"),
  own("the own page of one who has asked", "received"),
  own("the own page of one who has cancelled", "cancelled"),
  own("the own page of one who is offered a seat", "offered"),
  own("the own page of one who has said much", "talkative"),
  own("the own page after a change", "confirmed", "?changed"),
  own("the question before declining an offer", "offered", "/cancellation"),
  own("the form to change a registration", "talkative", "/change"),
  own("the form to hand a seat over", "confirmed", "/hand-over"),
  { name: "the form to change, with a fault", status: 400, open: changeWithFault },
  { name: "the form to hand over, with faults", status: 400, open: handOverWithFaults },
  { name: "the receipt of a seat handed over", status: 200, open: handOver },
  own("the question before cancelling", "confirmed", "/cancellation"),
  at("a link that opens nothing", "/registrations/nothing", 404),
  at("the form for all one's links", "/registrations"),
  at("the answer that the links were sent", "/registrations?sent"),
  { name: "the form for all one's links with a fault", status: 400, open: askWithFault },

  { name: "an organisation's people, to be put in order", status: 200, open: rankingPage },
  { name: "an organisation's people, with a number that is none", status: 400, open: wrongRanking },
  at("an organisation's question that is over", `/rankings/x.${"A".repeat(43)}`, 410),

  { ...speak("the page of a speaker who was asked", "invited"), hasScript: true },
  { ...speak("the page of a speaker who has answered", "done"), hasScript: true },
  speak("the page of a speaker whose link was taken back", "revoked", 410),
  at("the form to sign in", "/sign-in"),
  { name: "the form to sign in with a fault", status: 400, open: signInWithFault },
  { name: "the page that waits for the code", status: 200, open: askForCode },
  { name: "the page that waits for the code, after a wrong one", status: 400, open: wrongCode },
  {
    name: "the link to sign in",
    status: 200,
    open: async (page, house) => (await page.goto(await linkTo(house)))!,
  },
  at("a link to sign in that works no longer", "/sign-in/link/nothing", 410),
  desk("the organiser's events", "/organise"),
  desk("the organiser's events, sorted", "/en/organise?sort=registered&q=demo"),
  desk("no events of an organiser's by that name", "/organise?q=finnes-ikke"),
  desk("the people of a full event", "/organise/events/fullt-demo/people"),
  desk("those who wait, and are not found", "/nn/organise/events/fullt-demo/people?state=waitlisted&q=ingen"),
  desk("the people of an event to which nobody comes", "/en/organise/events/seats-demo/people"),
  desk(
    "the people with all ticked and other columns",
    "/organise/events/fullt-demo/people?tick=page&column=kind",
  ),
  desk("the form for one who calls", "/organise/events/fullt-demo/people/new"),
  desk("the form to paste people", "/nn/organise/events/prioritert-demo/people/paste"),
  { name: "what was read from a paste", status: 200, open: pastedPeople },
  { name: "what cancelling two would lead to", status: 200, open: twoToCancel },
  desk("nobody to decide of", "/en/organise/events/fullt-demo/people/bulk"),
  desk("the people on paper", "/organise/events/fullt-demo/people/print"),
  desk("their addresses", "/organise/events/fullt-demo/people/addresses"),
  desk("the kitchen's page", "/organise/events/fullt-demo/people/kitchen"),
  desk("the charts", "/organise/events/fullt-demo/people/charts"),
  desk("what is left to do afterwards", "/organise/events/fullt-demo/after"),
  desk("who came", "/organise/events/fullt-demo/after/attendance"),
  desk("how many came", "/nn/organise/events/fullt-demo/after/counts"),
  desk("what is not coming", "/organise/events/fullt-demo/after/items"),
  desk("no recordings yet", "/en/organise/events/fullt-demo/after/recordings"),
  desk("recordings without captions", "/organise/events/gode-beslutninger/after/recordings"),
  desk("slides of which none have come", "/organise/events/gode-beslutninger/after/slides"),
  desk("no slides to publish", "/nn/organise/events/gode-beslutninger/after/slides/publication"),
  desk("a new recording", "/organise/events/fullt-demo/after/materials/new?kind=recording"),
  desk("the charts of an event to which nobody comes", "/en/organise/events/seats-demo/people/charts"),
  { name: "one who waits", status: 200, open: firstWaiting },
  { name: "one who waits, refused a seat", status: 409, open: refusedSeat },
  { name: "who would get a seat, by rules", status: 200, open: seatsPage },
  desk(
    "the rules with a ceiling that is none",
    "/organise/events/prioritert-demo/people/seats?ceiling=x",
    400,
  ),
  desk("no seats to give out", "/nn/organise/events/fullt-demo/people/seats"),
  desk(
    "letters about seats that were not given out",
    "/en/organise/events/prioritert-demo/people/seats/letters",
  ),
  { name: "organisations that are asked for their order", status: 200, open: rankingsPage },
  { name: "organisations to ask, with a fault", status: 400, open: wrongQuestion },
  { name: "the question before one to an organisation is closed", status: 200, open: closingPage },
  {
    ...desk("a programme as a grid", "/organise/events/styringskonferansen-demo/programme"),
    hasScript: true,
  },
  {
    ...desk("a programme as a list", "/en/organise/events/styringskonferansen-demo/programme?day=2&as=list"),
    hasScript: true,
  },
  desk("the form for one more session", "/nn/organise/events/styringskonferansen-demo/programme/new?day=1"),
  desk("the tracks of a programme", "/organise/events/styringskonferansen-demo/programme/tracks"),
  desk("the rooms of a programme", "/organise/events/styringskonferansen-demo/programme/rooms"),
  {
    name: "a session with all its fields",
    status: 200,
    open: (page, house) => programmeSession(page, house),
  },
  { name: "a session that was not saved", status: 400, open: sessionWithFault },
  {
    name: "the form that moves a session",
    status: 200,
    open: (page, house) => programmeSession(page, house, "/place"),
  },
  {
    name: "the question before a session goes",
    status: 200,
    open: (page, house) => programmeSession(page, house, "/removal"),
  },
  desk("the speakers of a conference", "/organise/events/styringskonferansen-demo/speakers"),
  desk("the speakers of an event without a programme", "/nn/organise/events/strom-demo/speakers?done"),
  desk("the form of one more speaker", "/organise/events/strom-demo/speakers/new"),
  desk("the ways to begin an event", "/organise/events/new"),
  desk("what may be copied", "/nn/organise/events/new/copy"),
  desk("a copy to be made", "/organise/events/new/copy/styringskonferansen-demo"),
  desk("where an invitation is pasted", "/en/organise/events/new/text"),
  { name: "what was read of an invitation", status: 200, open: readInvitation },
  { name: "what was read of an invitation, with faults", status: 400, open: readWithFaults },
  desk("the texts of an event", "/organise/events/seats-demo/texts"),
  desk("the contact of an event", "/nn/organise/events/seats-demo/contact"),
  { name: "the texts that two have saved", status: 409, open: staleTexts },
  desk("the form to bring in a programme", "/organise/events/styringskonferansen-demo/programme/import"),
  desk("a release with nothing new", "/nn/organise/events/styringskonferansen-demo/programme/release"),
  desk("what an event lacks, and how it stands", "/organise/events/fullt-demo/publication"),
  desk("the question before a page is withdrawn", "/organise/events/fullt-demo/publication/withdrawal"),
  desk("the form of another address", "/organise/events/fullt-demo/publication/address"),
  desk("a page beforehand", "/en/organise/events/fullt-demo/publication/preview"),
  desk("a letter beforehand", "/organise/events/strom-demo/publication/preview/letter?kind=stream"),
  desk("a calendar entry beforehand", "/organise/events/fullt-demo/publication/preview/calendar"),
  desk("the rehearsal", "/en/organise/events/fullt-demo/publication/rehearsal"),
  desk("when and where an event is", "/organise/events/strom-demo/place"),
  desk("when and where, while nobody knows", "/nn/organise/events/ikke-bestemt/place"),
  desk("the form of a new venue", "/organise/events/fullt-demo/place/venue"),
  desk("the form of a new room", "/en/organise/events/fullt-demo/place/room"),
  desk("how accessible a venue is", "/organise/events/fullt-demo/place/access"),
  desk("how one gets a seat", "/organise/events/prioritert-demo/registration"),
  desk("the offer that an event is a date of", "/organise/events/veiledning-demo-1/registration/offer"),
  desk("an event's own questions", "/organise/events/alt-mulig/registration/questions"),
  desk("the form of a new question", "/nn/organise/events/alt-mulig/registration/questions/new"),
  desk("what people may choose", "/organise/events/alt-mulig/registration/parts"),
  desk(
    "what people may choose, where there is nothing",
    "/en/organise/events/ikke-bestemt/registration/parts",
  ),
  desk("the question before an event is called off", "/organise/events/fullt-demo/cancellation"),
  desk("an event that was called off", "/organise/events/avlyst-demo/cancellation"),
  desk("an event's log", "/organise/events/fullt-demo/log"),
  desk("what an event refers to, and may", "/organise/events/fullt-demo/related?q=frokost"),
  desk("the series", "/organise/series"),
  desk("a new series", "/organise/series/new"),
  desk("the important dates", "/organise/dates"),
  desk("a new important date", "/nn/organise/dates/new"),
  desk("the letters of an event", "/organise/events/fullt-demo/letters"),
  desk("whom a letter is for", "/organise/events/fullt-demo/letters/new?state=waitlisted"),
  desk("a letter for nobody", "/en/organise/events/fullt-demo/letters/new?domain=ingen.example"),
  desk("one's own account", "/organise/account?done"),
  desk("one's organisations", "/organise/organisations"),
  desk("the letters", "/organise/letters"),
  desk("the failed letters, of which there are none", "/nn/organise/letters?state=failed"),
  { name: "a letter", status: 200, open: firstLetter },

  at("the privacy page", "/privacy"),
  at("the accessibility page", "/accessibility"),
  at("an address that no page has", "/nowhere", 404),
  at("an event that nobody knows", "/events/nowhere", 404),
  at("an event that is a draft", "/events/utkast", 404),
  at("an event that was withdrawn", "/events/trukket", 410),
];

/** What stands where nothing has been put in yet. */
export const emptyPages: readonly SitePage[] = [
  at("the front page of an empty house", "/"),
  at("the list of an empty house", "/events"),
  at("the archive of an empty house", "/archive"),
  at("the search of an empty house", "/search?q=ledelse"),
];

function at(name: string, path: string, status = 200): SitePage {
  return { name, status, path, open: async (page, { url }) => (await page.goto(url + path))! };
}

function own(name: string, standing: Parameters<typeof ownPage>[1], path = ""): SitePage {
  return {
    name,
    status: 200,
    open: async (page, { app, url }) => (await page.goto(url + (await ownPage(app, standing)) + path))!,
  };
}

function speak(name: string, standing: SpeakStanding, status = 200): SitePage {
  return {
    name,
    status,
    open: async (page, { app, url }) => (await page.goto(url + (await speakPage(app, standing))))!,
  };
}

/** A page of the organiser's side, as the demo world's organiser sees it. */
function desk(name: string, path: string, status = 200): SitePage {
  return { name, status, open: (page, house) => signedIn(page, house, path) };
}
