import type { App } from "#app/app.ts";
import { addressOf } from "./change-session.ts";
import type { AppearanceDraft, SessionDraft, TalkDraft } from "./draft.ts";
import type { EditedSession } from "./drafts.ts";
import { editSession, type SessionAt } from "./edit-session.ts";
import { newAppearance, newTalk } from "./new-draft.ts";
import { slugAfter } from "./people.ts";
import type { PersonText, SessionText, TalkText } from "./session-text.ts";

/**
 * Writes what a session says of itself as its form has it: talks and people that the form has no longer are gone, those
 * it has keep what it does not show (a picture). One edit, undone as one.
 *
 * @throws Refusal as `editSession`
 */
export function rewriteSession(app: App, at: SessionAt, text: SessionText): Promise<EditedSession> {
  return editSession(app, at, "session-changed", (now, around) => ({
    ...now,
    title: text.title,
    lang: text.lang,
    kind: text.kind,
    abstract: text.abstract || null,
    slug: addressOf(at.sessionId, now, text.title, around),
    ...contentOf(app, now, text),
  }));
}

function contentOf(
  app: App,
  now: SessionDraft,
  text: SessionText,
): Pick<SessionDraft, "appearances" | "talks"> {
  const talks = new Map(now.talks.map((talk) => [talk.id, talk]));
  const people = new Map(
    [now, ...now.talks].flatMap((place) => place.appearances).map((one) => [one.id, one]),
  );
  // Each is there once, however often a form of another making names it.
  const taken = <Row>(rows: Map<string, Row>, id: string): Row | undefined => {
    const row = rows.get(id);
    rows.delete(id);
    return row;
  };
  const person = (one: PersonText) => personOf(app, taken(people, one.id), one, text.lang);
  return {
    appearances: text.people.map(person),
    talks: text.talks.map((talk) => ({
      ...talkOf(app, taken(talks, talk.id), talk, text.lang),
      appearances: talk.people.map(person),
    })),
  };
}

function talkOf(app: App, was: TalkDraft | undefined, talk: TalkText, lang: string): TalkDraft {
  return {
    ...(was ?? newTalk(app, { title: talk.title }, lang)),
    number: talk.number === "" ? null : Number(talk.number),
    kind: talk.kind === "session-panel" ? "panel" : talk.kind,
    title: talk.title,
    lang: talk.lang,
    subtitle: talk.subtitle || null,
    abstract: talk.abstract || null,
    is_panel_of_session: talk.kind === "session-panel" ? 1 : 0,
  };
}

function personOf(
  app: App,
  was: AppearanceDraft | undefined,
  one: PersonText,
  lang: string,
): AppearanceDraft {
  const before = was ?? newAppearance(app, { lang });
  const name = one.name || null;
  return {
    ...before,
    name,
    titles: one.titles,
    organisation: one.organisation || null,
    role: one.role,
    role_label: one.roleLabel || null,
    bio: one.bio || null,
    is_name_to_come: one.isNameToCome ? 1 : 0,
    speaker_slug: slugAfter(before, { name }),
  };
}
