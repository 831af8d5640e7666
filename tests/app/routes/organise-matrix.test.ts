import type { ActionFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import { createAccount } from "#app/accounts/create-account.ts";
import { makeAdmin } from "#app/accounts/make-admin.ts";
import { createSeries } from "#app/events/create-series.ts";
import { offerPart } from "#app/events/offer-part.ts";
import { addDate } from "#app/events/edit/important-dates.ts";
import { askQuestion } from "#app/events/ask-question.ts";
import { addPicture } from "#app/articles/add-picture.ts";
import { draftArticle } from "#app/articles/edit/save-article.ts";
import { EMPTY_ARTICLE } from "#app/articles/edit/article-fields.ts";
import { addMaterial } from "#app/materials/add-material.ts";
import { createOrganisation } from "#app/organisations/create-organisation.ts";
import { addAppearance } from "#app/programme/add-appearance.ts";
import { addSession, addTrack } from "#app/programme/add-session.ts";
import { inviteSpeaker } from "#app/speakers/invite-speaker.ts";
import { draftSeriesLetter } from "#app/registration/mass-letters/draft.ts";
import { register } from "#app/registration/register.ts";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { aDraft } from "#tests/app/registration/mass-letters/letters.ts";
import { anOrganiser, aSeminar, MORNING, person, testApp, type TestApp } from "#tests/support/app.ts";
import remixConfig from "../../../remix.config.js";
import { answerOf, argsFor } from "./at-the-desk.ts";

const ROLES = ["anonymous", "stranger", "viewer", "editor", "owner", "owner elsewhere", "admin"] as const;
type Role = (typeof ROLES)[number] | "door";
/** A status for each role, in that order; «in» is 303 to the sign-in page. */
type Row = readonly (number | "in")[];
interface Policy {
  readonly get: Row;
  /** Null: nothing is done here. */
  readonly post: Row | null;
}

const FOR_ALL_WHO_ARE_IN: Row = ["in", 200, 200, 200, 200, 200, 200];
const ALL_WHO_ARE_IN_DO: Row = ["in", 303, 303, 303, 303, 303, 303];
const THEIR_OWN: Row = ["in", 404, 200, 200, 200, 404, 200];
const THEIR_OWN_ELSEWHERE: Row = ["in", 404, 303, 303, 303, 404, 303];
const EDITORS: Row = ["in", 404, 403, 303, 303, 404, 303];
const EDITORS_ONLY: Row = ["in", 404, 403, 200, 200, 404, 200];
/** They may, and what the test sends lacks what the form asks for. */
const EDITORS_TO_CORRECT: Row = ["in", 404, 403, 400, 400, 404, 400];
/** They may, and the house rules say no: the one registration there is has the seat. */
const EDITORS_REFUSED: Row = ["in", 404, 403, 409, 409, 404, 409];

const OWNERS_ONLY: Row = ["in", 404, 403, 403, 200, 404, 200];
const OWNERS_TO_CORRECT: Row = ["in", 404, 403, 403, 400, 404, 400];
/** The one member that is asked of is the last owner. */
const OWNERS_REFUSED: Row = ["in", 404, 403, 403, 409, 404, 409];

/** Sent where a form would change all that comes after it. */
const TOO_LONG = "å".repeat(1001);

/** Those who may arrange for somebody. */
const STARTERS: Row = ["in", 403, 403, 200, 200, 200, 200];
const STARTERS_TO_CORRECT: Row = ["in", 403, 403, 400, 400, 400, 400];

/** Who may what. A new address on the organiser's side has no line here, and fails. */
const policies: Record<string, Policy> = {
  organise: { get: FOR_ALL_WHO_ARE_IN, post: null },
  "organise.events.new": { get: STARTERS, post: STARTERS_TO_CORRECT },
  "organise.events.new.series": { get: STARTERS, post: STARTERS_TO_CORRECT },
  "organise.events.new.copy": { get: STARTERS, post: null },
  "organise.events.new.copy.$event": { get: EDITORS_ONLY, post: EDITORS_TO_CORRECT },
  "organise.events.new.text": { get: STARTERS, post: STARTERS_TO_CORRECT },
  "organise.events.new.text.event": { get: STARTERS, post: STARTERS_TO_CORRECT },
  "organise.events.$event": { get: THEIR_OWN, post: null },
  "organise.events.$event.texts": { get: THEIR_OWN, post: EDITORS_TO_CORRECT },
  "organise.events.$event.contact": { get: THEIR_OWN, post: EDITORS },
  "organise.events.$event.place": { get: THEIR_OWN, post: EDITORS_TO_CORRECT },
  "organise.events.$event.place.venue": { get: EDITORS_ONLY, post: EDITORS },
  "organise.events.$event.place.room": { get: EDITORS_ONLY, post: EDITORS_TO_CORRECT },
  "organise.events.$event.place.access": { get: EDITORS_ONLY, post: EDITORS },
  "organise.events.$event.registration": { get: THEIR_OWN, post: EDITORS_TO_CORRECT },
  "organise.events.$event.registration.questions": { get: THEIR_OWN, post: EDITORS },
  "organise.events.$event.registration.questions.new": { get: EDITORS_ONLY, post: EDITORS_TO_CORRECT },
  "organise.events.$event.registration.questions.$question": {
    get: EDITORS_ONLY,
    post: EDITORS_TO_CORRECT,
  },
  "organise.events.$event.registration.questions.$question.removal": {
    get: EDITORS_ONLY,
    post: EDITORS_REFUSED,
  },
  "organise.events.$event.registration.offer": { get: EDITORS_ONLY, post: EDITORS_TO_CORRECT },
  "organise.events.$event.registration.parts": { get: THEIR_OWN, post: EDITORS_TO_CORRECT },
  "organise.events.$event.registration.parts.$part": { get: EDITORS_ONLY, post: EDITORS },
  "organise.events.$event.registration.parts.$part.removal": { get: EDITORS_ONLY, post: EDITORS_REFUSED },
  "organise.events.$event.announcement.undo": { get: THEIR_OWN_ELSEWHERE, post: EDITORS_REFUSED },
  "organise.events.$event.publication": { get: THEIR_OWN, post: EDITORS },
  "organise.events.$event.publication.listing": { get: THEIR_OWN_ELSEWHERE, post: EDITORS },
  "organise.events.$event.publication.held": { get: THEIR_OWN_ELSEWHERE, post: EDITORS },
  "organise.events.$event.publication.withdrawal": { get: THEIR_OWN, post: EDITORS },
  "organise.events.$event.publication.address": {
    get: THEIR_OWN,
    post: ["in", 404, 403, 400, 400, 404, 400],
  },
  "organise.events.$event.cancellation": { get: THEIR_OWN, post: ["in", 404, 403, 400, 400, 404, 400] },
  "organise.events.$event.restoration": { get: THEIR_OWN_ELSEWHERE, post: EDITORS },
  "organise.events.$event.publication.preview": { get: THEIR_OWN, post: null },
  "organise.events.$event.publication.preview.letter": { get: THEIR_OWN, post: null },
  "organise.events.$event.publication.preview.calendar": { get: THEIR_OWN, post: null },
  "organise.events.$event.publication.rehearsal": { get: THEIR_OWN, post: EDITORS },
  "organise.events.$event.publication.preview.letter[.]html": { get: THEIR_OWN, post: null },
  "organise.events.$event.publication.preview.calendar[.]ics": { get: THEIR_OWN, post: null },
  "organise.events.$event.log": { get: THEIR_OWN, post: null },
  "organise.events.$event.related.removal": { get: THEIR_OWN_ELSEWHERE, post: EDITORS },
  "organise.events.$event.related": { get: THEIR_OWN, post: ["in", 404, 403, 404, 404, 404, 404] },
  "organise.series": { get: FOR_ALL_WHO_ARE_IN, post: null },
  "organise.series.new": { get: STARTERS, post: STARTERS_TO_CORRECT },
  "organise.series.$series": { get: THEIR_OWN, post: ["in", 404, 403, 400, 400, 404, 400] },
  "organise.series.$series.letters": { get: THEIR_OWN, post: EDITORS },
  "organise.series.$series.letters.$news": { get: THEIR_OWN, post: null },
  "organise.series.$series.letters.$news.text": { get: EDITORS_ONLY, post: EDITORS_TO_CORRECT },
  "organise.series.$series.letters.$news.sending": { get: EDITORS_ONLY, post: EDITORS_REFUSED },
  "organise.series.$series.letters.$news.trial": { get: THEIR_OWN_ELSEWHERE, post: EDITORS_REFUSED },
  "organise.series.$series.letters.$news.removal": { get: EDITORS_ONLY, post: EDITORS_REFUSED },
  "organise.series.$series.letters.$news.$step": { get: THEIR_OWN_ELSEWHERE, post: EDITORS },
  "organise.organisations.$organisation.quiet-hours": { get: THEIR_OWN, post: OWNERS_TO_CORRECT },
  "organise.dates": { get: FOR_ALL_WHO_ARE_IN, post: null },
  "organise.dates.new": { get: STARTERS, post: STARTERS_TO_CORRECT },
  "organise.dates.$date": { get: THEIR_OWN, post: ["in", 404, 403, 400, 400, 404, 400] },
  "organise.dates.$date.removal": { get: ["in", 404, 403, 200, 200, 404, 200], post: EDITORS_REFUSED },
  "organise.events.$event.people": { get: THEIR_OWN, post: null },
  "organise.events.$event.people.new": { get: EDITORS_ONLY, post: EDITORS_TO_CORRECT },
  "organise.events.$event.people.paste": { get: EDITORS_ONLY, post: EDITORS_TO_CORRECT },
  "organise.events.$event.people.pasted": {
    get: ["in", 404, 403, 303, 303, 404, 303],
    post: EDITORS_TO_CORRECT,
  },
  "organise.events.$event.people.bulk": { get: EDITORS_ONLY, post: EDITORS_TO_CORRECT },
  "organise.events.$event.people.print": { get: THEIR_OWN, post: null },
  "organise.events.$event.people.addresses": { get: EDITORS_ONLY, post: null },
  "organise.events.$event.people[.]xlsx": { get: EDITORS_ONLY, post: null },
  "organise.events.$event.people.kitchen": { get: THEIR_OWN, post: null },
  "organise.events.$event.people.kitchen.names": {
    get: ["in", 404, 403, 303, 303, 404, 303],
    post: EDITORS_ONLY,
  },
  "organise.events.$event.people.seats": { get: THEIR_OWN, post: EDITORS_TO_CORRECT },
  "organise.events.$event.people.seats.letters": { get: THEIR_OWN, post: null },
  "organise.events.$event.people.rankings": { get: THEIR_OWN, post: EDITORS_REFUSED },
  "organise.events.$event.people.rankings.$ranking.closing": { get: THEIR_OWN, post: EDITORS },
  "organise.events.$event.people.rankings.$ranking.letter": {
    get: THEIR_OWN_ELSEWHERE,
    post: EDITORS_TO_CORRECT,
  },
  "organise.events.$event.speakers": { get: THEIR_OWN, post: null },
  "organise.events.$event.speakers.invitations": { get: EDITORS_ONLY, post: EDITORS_TO_CORRECT },
  "organise.events.$event.speakers.invitations.sending": { get: EDITORS_ONLY, post: EDITORS_REFUSED },
  "organise.events.$event.after.speakers": { get: THEIR_OWN, post: EDITORS_REFUSED },
  "organise.events.$event.after.speakers.trial": { get: THEIR_OWN, post: EDITORS_REFUSED },
  "organise.events.$event.speakers.new": { get: EDITORS_ONLY, post: EDITORS },
  "organise.events.$event.speakers.$person.person": { get: EDITORS_ONLY, post: EDITORS_REFUSED },
  "organise.events.$event.speakers.$person.step": {
    get: ["in", 404, 403, 303, 303, 404, 303],
    post: EDITORS,
  },
  "organise.events.$event.speakers.$person.removal": { get: EDITORS_ONLY, post: EDITORS_REFUSED },
  "organise.events.$event.speakers.nudge": { get: THEIR_OWN, post: EDITORS_REFUSED },
  "organise.events.$event.speakers.$appearance": { get: THEIR_OWN, post: EDITORS_TO_CORRECT },
  "organise.events.$event.speakers.$appearance.slides": {
    get: THEIR_OWN_ELSEWHERE,
    post: EDITORS_TO_CORRECT,
  },
  "organise.events.$event.speakers.$appearance.uploads": {
    get: THEIR_OWN_ELSEWHERE,
    post: EDITORS_TO_CORRECT,
  },
  "organise.events.$event.speakers.$appearance.$invitation.revocation": { get: THEIR_OWN, post: EDITORS },
  "organise.events.$event.people.charts": { get: THEIR_OWN, post: null },
  "organise.events.$event.people.$registration.turn": { get: THEIR_OWN, post: EDITORS_TO_CORRECT },
  "organise.events.$event.people[.]csv": { get: ["in", 404, 403, 200, 200, 404, 200], post: null },
  "organise.events.$event.people.$registration": { get: THEIR_OWN, post: null },
  "organise.events.$event.people.$registration.seat": { get: THEIR_OWN, post: EDITORS },
  "organise.events.$event.people.$registration.place-in-line": { get: THEIR_OWN, post: EDITORS_REFUSED },
  "organise.events.$event.people.$registration.rejection": { get: THEIR_OWN, post: EDITORS_REFUSED },
  "organise.events.$event.people.$registration.cancellation": { get: THEIR_OWN, post: EDITORS },
  "organise.events.$event.people.$registration.restoration": { get: THEIR_OWN, post: EDITORS },
  "organise.events.$event.people.$registration.notes": { get: THEIR_OWN, post: EDITORS },
  "organise.events.$event.programme": { get: THEIR_OWN, post: null },
  "organise.events.$event.programme.new": { get: EDITORS_ONLY, post: EDITORS_TO_CORRECT },
  "organise.events.$event.programme.undo": { get: THEIR_OWN, post: EDITORS_REFUSED },
  "organise.events.$event.programme.rooms": { get: THEIR_OWN, post: EDITORS },
  "organise.events.$event.programme.tracks": { get: THEIR_OWN, post: EDITORS },
  "organise.events.$event.programme.tracks.$track": { get: EDITORS_ONLY, post: EDITORS_REFUSED },
  "organise.events.$event.programme.tracks.$track.removal": { get: EDITORS_ONLY, post: EDITORS_REFUSED },
  "organise.events.$event.programme.sessions.$session": { get: THEIR_OWN, post: EDITORS_TO_CORRECT },
  "organise.events.$event.programme.sessions.$session.removal": { get: EDITORS_ONLY, post: EDITORS_REFUSED },
  "organise.events.$event.programme.sessions.$session.place": { get: EDITORS_ONLY, post: EDITORS_REFUSED },
  "organise.events.$event.programme.sessions.$session.step": {
    get: THEIR_OWN,
    post: EDITORS_REFUSED,
  },
  "organise.events.$event.programme.sessions.$session.unscheduling": {
    get: THEIR_OWN,
    post: EDITORS_REFUSED,
  },
  "organise.events.$event.programme.import": { get: THEIR_OWN, post: EDITORS_TO_CORRECT },
  "organise.events.$event.programme.import.$import": { get: THEIR_OWN_ELSEWHERE, post: EDITORS },
  "organise.events.$event.programme.import.$import.columns": { get: THEIR_OWN_ELSEWHERE, post: EDITORS },
  "organise.events.$event.programme.release": { get: THEIR_OWN, post: EDITORS_REFUSED },
  "organise.events.$event.letters": { get: THEIR_OWN, post: null },
  "organise.events.$event.letters.new": { get: EDITORS_ONLY, post: EDITORS_REFUSED },
  "organise.events.$event.letters.reminders": { get: THEIR_OWN, post: EDITORS_TO_CORRECT },
  "organise.events.$event.letters.templates": { get: THEIR_OWN, post: null },
  "organise.events.$event.letters.templates.$template": { get: THEIR_OWN, post: EDITORS_REFUSED },
  "organise.events.$event.letters.templates.$template.removal": { get: EDITORS_ONLY, post: EDITORS },
  "organise.events.$event.letters.templates.$template.trial": { get: THEIR_OWN, post: EDITORS },
  "organise.events.$event.letters.templates.$template.preview": { get: THEIR_OWN, post: null },
  "organise.events.$event.letters.$mass": { get: THEIR_OWN, post: null },
  "organise.events.$event.letters.$mass.text": { get: EDITORS_ONLY, post: EDITORS_TO_CORRECT },
  "organise.events.$event.letters.$mass.recipients": { get: EDITORS_ONLY, post: EDITORS_REFUSED },
  "organise.events.$event.letters.$mass.sending": { get: EDITORS_ONLY, post: EDITORS_REFUSED },
  "organise.events.$event.letters.$mass.trial": { get: THEIR_OWN, post: EDITORS },
  "organise.events.$event.letters.$mass.pause": { get: THEIR_OWN_ELSEWHERE, post: EDITORS },
  "organise.events.$event.letters.$mass.resumption": { get: THEIR_OWN_ELSEWHERE, post: EDITORS },
  "organise.events.$event.letters.$mass.resending": { get: THEIR_OWN_ELSEWHERE, post: EDITORS },
  "organise.events.$event.letters.$mass.removal": { get: EDITORS_ONLY, post: EDITORS_REFUSED },
  "organise.events.$event.letters.$mass.preview": { get: THEIR_OWN, post: null },
  "organise.events.$event.after": { get: THEIR_OWN, post: null },
  "organise.events.$event.after.items": { get: EDITORS_ONLY, post: EDITORS },
  "organise.events.$event.after.counts": { get: THEIR_OWN, post: EDITORS },
  "organise.events.$event.after.attendance": { get: THEIR_OWN, post: EDITORS },
  "organise.events.$event.after.articles": { get: THEIR_OWN, post: null },
  "organise.events.$event.after.articles.new": { get: EDITORS_ONLY, post: EDITORS_TO_CORRECT },
  "organise.events.$event.after.articles.$article": { get: EDITORS_ONLY, post: EDITORS_TO_CORRECT },
  "organise.events.$event.after.articles.$article.publication": { get: EDITORS_ONLY, post: EDITORS_REFUSED },
  "organise.events.$event.after.articles.$article.withdrawal": { get: EDITORS_ONLY, post: EDITORS },
  "organise.events.$event.after.articles.$article.confirmation": { get: EDITORS, post: EDITORS },
  "organise.events.$event.after.pictures": { get: THEIR_OWN, post: null },
  "organise.events.$event.after.pictures.new": { get: EDITORS_ONLY, post: EDITORS_TO_CORRECT },
  "organise.events.$event.after.pictures.$picture": { get: EDITORS_ONLY, post: EDITORS },
  "organise.events.$event.after.pictures.$picture.removal": { get: EDITORS_ONLY, post: EDITORS_REFUSED },
  "organise.events.$event.after.attendance.paste": { get: EDITORS_ONLY, post: EDITORS_TO_CORRECT },
  "organise.events.$event.after.letter": { get: THEIR_OWN, post: EDITORS_REFUSED },
  "organise.events.$event.after.files": { get: THEIR_OWN, post: EDITORS_TO_CORRECT },
  "organise.events.$event.after.files.uploads": { get: THEIR_OWN_ELSEWHERE, post: EDITORS_TO_CORRECT },
  "organise.events.$event.after.files.$file.removal": {
    get: ["in", 404, 403, 404, 404, 404, 404],
    post: EDITORS,
  },
  "organise.events.$event.after.recordings": { get: THEIR_OWN, post: null },
  "organise.events.$event.after.slides": { get: THEIR_OWN, post: null },
  "organise.events.$event.after.slides.publication": { get: EDITORS_ONLY, post: EDITORS },
  "organise.events.$event.after.slides.$appearance": { get: THEIR_OWN, post: EDITORS_REFUSED },
  "organise.events.$event.after.slides.$appearance.withdrawal": { get: EDITORS_ONLY, post: EDITORS },
  "organise.events.$event.after.materials": { get: THEIR_OWN, post: null },
  "organise.events.$event.after.materials.new": { get: EDITORS_ONLY, post: EDITORS_TO_CORRECT },
  "organise.events.$event.after.materials.$material": { get: EDITORS_ONLY, post: EDITORS_TO_CORRECT },
  "organise.events.$event.after.materials.$material.removal": { get: EDITORS_ONLY, post: EDITORS_REFUSED },
  "organise.events.$event.after.materials.$material.captions": {
    get: EDITORS_ONLY,
    post: EDITORS_TO_CORRECT,
  },
  "organise.events.$event.after.materials.$material.captions.$track.removal": {
    get: ["in", 404, 403, 404, 404, 404, 404],
    post: EDITORS,
  },
  "organise.events.$event.after.materials.$material.step": {
    get: ["in", 404, 403, 303, 303, 404, 303],
    post: EDITORS,
  },
  "organise.account": { get: FOR_ALL_WHO_ARE_IN, post: ALL_WHO_ARE_IN_DO },
  "organise.account.calendar": { get: ALL_WHO_ARE_IN_DO, post: ALL_WHO_ARE_IN_DO },
  "organise.account.calendar.revocation": { get: FOR_ALL_WHO_ARE_IN, post: ALL_WHO_ARE_IN_DO },
  "organise.account.sign-ins.others": { get: ALL_WHO_ARE_IN_DO, post: ALL_WHO_ARE_IN_DO },
  "organise.account.sign-ins.$signIn": { get: ALL_WHO_ARE_IN_DO, post: ALL_WHO_ARE_IN_DO },
  "organise.organisations": { get: FOR_ALL_WHO_ARE_IN, post: ["in", 403, 403, 403, 403, 403, 400] },
  "organise.organisations.$organisation.log": { get: THEIR_OWN, post: null },
  "organise.organisations.$organisation.templates": { get: THEIR_OWN, post: null },
  "organise.organisations.$organisation.templates.$template": { get: THEIR_OWN, post: OWNERS_REFUSED },
  "organise.organisations.$organisation.templates.$template.removal": {
    get: OWNERS_ONLY,
    post: ["in", 404, 403, 403, 303, 404, 303],
  },
  "organise.organisations.$organisation.sender": { get: OWNERS_ONLY, post: null },
  "organise.organisations.$organisation.settings": { get: THEIR_OWN, post: OWNERS_TO_CORRECT },
  "organise.organisations.$organisation.members": { get: THEIR_OWN, post: OWNERS_TO_CORRECT },
  "organise.organisations.$organisation.members.$member.role": { get: OWNERS_ONLY, post: OWNERS_TO_CORRECT },
  "organise.organisations.$organisation.members.$member.removal": { get: OWNERS_ONLY, post: OWNERS_REFUSED },
  "organise.letters": { get: FOR_ALL_WHO_ARE_IN, post: null },
  "organise.letters.$letter": { get: THEIR_OWN, post: null },
  "organise.letters.$letter.html": { get: THEIR_OWN, post: null },
  "organise.letters.$letter.letter[.]eml": { get: THEIR_OWN, post: null },
  "organise.letters.$letter.link": { get: THEIR_OWN_ELSEWHERE, post: EDITORS },
  "organise.letters.$letter.sending": { get: THEIR_OWN_ELSEWHERE, post: EDITORS },
};

type Door = (args: ActionFunctionArgs) => unknown;
const doors = import.meta.glob<{ loader?: Door; action?: Door }>("../../../app/routes/organise*.{ts,tsx}");

test("every address of the organiser's side has its policy", () => {
  expect([...new Set(organiserRoutes().map((route) => route.file))].sort()).toEqual(
    Object.keys(policies).sort(),
  );
});

test("one at the door sees what a stranger sees", { timeout: 60_000 }, async () => {
  const app = await testApp("sqlite", { config: { hasDemo: false } });
  const { sessions, params } = await furnished(app);
  for (const { file, path } of organiserRoutes().filter((route) => !/^\/(?:nn|en)\//.test(route.path))) {
    const { loader, action } = await doorsOf(file);
    const own = path.replace(/:(\w+)/g, (_, name: keyof typeof params) => params[name]);
    for (const [door, form] of [
      [loader, undefined],
      [action, { name: "own" }],
    ] as const) {
      if (!door) continue;
      const answers = [];
      for (const role of ["stranger", "door"] as const) {
        answers.push(
          await answerOf(() => door(argsFor(app, own, { session: sessions[role], params, form }))),
        );
      }
      expect({ path, ...answers[1] }).toEqual({ path, ...answers[0] });
    }
  }
});

test("who may what on the organiser's side", { timeout: 180_000 }, async () => {
  const app = await testApp("sqlite", { config: { hasDemo: false } });
  const { sessions, params } = await furnished(app);
  for (const { file, path } of organiserRoutes()) {
    const { loader, action } = await doorsOf(file);
    const policy = policies[file]!;
    const ask = async (door: Door, form?: Record<string, string>) => {
      const row: (number | "in")[] = [];
      for (const role of ROLES) {
        const session = sessions[role];
        const own = path.replace(/:(\w+)/g, (_, name: keyof typeof params) => params[name]);
        const args = argsFor(app, own, { session, params, form });
        const { status, location } = await answerOf(() => door(args));
        row.push(location && /^\/(?:nn\/|en\/)?sign-in\?next=/.test(location) ? "in" : status);
      }
      return row;
    };
    expect({ path, row: await ask(loader!) }).toEqual({ path, row: policy.get });
    expect({
      path,
      row: action ? await ask(action, { name: "own", note: "Kommer sent.", reason: TOO_LONG }) : null,
    }).toEqual({
      path,
      row: policy.post,
    });
  }
});

function doorsOf(file: string) {
  const path = `../../../app/routes/${file}`;
  return (doors[`${path}.tsx`] ?? doors[`${path}.ts`])!();
}

interface OrganiserRoute {
  readonly path: string;
  readonly file: string;
}

/** From the address map itself, in all languages. */
function organiserRoutes(): OrganiserRoute[] {
  const routes: OrganiserRoute[] = [];
  const note = (path: string, file: string) => {
    if (/^(?:nn\/|en\/)?organise(?:\/|$)/.test(path)) {
      routes.push({ path: `/${path}`, file: file.replace(/^routes\/|\.tsx?$/g, "") });
    }
  };
  void remixConfig.routes!(((define: (route: typeof note) => void) => define(note)) as never);
  return routes;
}

async function furnished(app: TestApp) {
  const home = await anOrganiser(app);
  const elsewhere = await createOrganisation(app, { name: "Etaten", kind: "directorate" });
  const event = await aSeminar(app, { isDemonstration: true });
  const { registrationId } = await register(app, event.slug, person(1), MORNING);
  const { id: track } = await addTrack(app, event.id, "Ledelse", 0);
  const { id: session } = await addSession(app, event.id, { title: "Åpning", trackId: track });
  const { id: appearance } = await addAppearance(
    app,
    { eventId: event.id, sessionId: session },
    { name: "Innleder 1" },
  );
  const { id: eventPerson } = await addAppearance(app, { eventId: event.id }, { name: "Innleder 2" });
  const invited = { appearanceId: appearance, part: "speaker", name: "Innleder 1", language: "nb" } as const;
  const { id: invitation } = await inviteSpeaker(
    app,
    event.id,
    { ...invited, email: "innleder@example.org" },
    "account-1",
  );
  const { id: question } = await askQuestion(app, event.id, { kind: "text", text: "Hva vil du lære?" });
  await app.db
    .insertInto("answer")
    .values({
      id: app.newId(),
      registration_id: registrationId,
      question_id: question,
      option_id: null,
      text: "Alt",
    })
    .execute();
  const { id: part } = await offerPart(app, event.id, { sessionId: session }, null);
  await app.db
    .insertInto("registration_part")
    .values({ registration_id: registrationId, part_id: part })
    .execute();
  const { id: ranking } = await app.db
    .insertInto("ranking")
    .values({
      ...{ id: app.newId(), event_id: event.id, organisation_key: "nav.no", organisation: "NAV" },
      ...{ contact_email: "leder@nav.no", actor: "account-1", asked_at: MORNING },
      ...{ expires_at: "2017-11-28T23:00:00.000Z", given_at: null, closed_at: null },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const { id: letter } = await app.db
    .updateTable("outbox")
    .set({ state: "failed" })
    .where("registration_id", "=", registrationId)
    .returning("id")
    .executeTakeFirstOrThrow();
  const accounts = {
    stranger: await createAccount(app, { email: "ingen@example.org", name: "Ingen" }),
    viewer: await aMember(app, home, "viewer", "viewer@example.org"),
    editor: await aMember(app, home, "editor", "editor@example.org"),
    owner: await aMember(app, home, "owner", "owner@example.org"),
    "owner elsewhere": await aMember(app, elsewhere, "owner", "elsewhere@example.org"),
    admin: await makeAdmin(app, "admin@example.org"),
    door: await aMember(app, home, "door", "door@example.org"),
  };
  const sessions: Partial<Record<Role, string>> = {};
  for (const [role, account] of Object.entries(accounts))
    sessions[role as Role] = await sessionOf(app, account);
  const material = await addMaterial(app, { eventId: event.id, kind: "recording", title: "Opptaket" });
  const article = await draftArticle(
    app,
    { event, accountId: "account-1" },
    { ...EMPTY_ARTICLE, title: "Hva ble sagt" },
  );
  await addPicture(app, { eventId: event.id }, { alt: "Salen" });
  const picture = await app.db.selectFrom("picture").select("id").executeTakeFirstOrThrow();
  const mass = await aDraft(app, event, { segment: { states: ["confirmed", "waitlisted", "cancelled"] } });
  const series = await createSeries(app, { organisationId: home.id, name: "Frokost", about: "Møter." });
  const news = await draftSeriesLetter(app, series.id, "account-kari");
  const by = { accountId: "account-1", organisationId: home.id };
  const date = await addDate(app, by, {
    ...{ label: "Frist", title: "Søknader", lang: "nb", on: "2017-12-15" },
    ...{ about: "", url: "", urlText: "", offerId: "" },
  });
  return {
    sessions,
    params: {
      series: series.slug,
      date: date.id,
      mass: mass.id,
      news: news.id,
      step: "pause",
      template: "registration-confirmed",
      material: material.id,
      article: article.id,
      picture: picture.id,
      file: "nobodys",
      organisation: home.slug,
      member: accounts.owner.id,
      signIn: "nobodys",
      letter,
      event: event.slug,
      registration: registrationId,
      session,
      person: eventPerson,
      question,
      part,
      track,
      ranking,
      appearance,
      invitation,
    },
  };
}
