import type { App } from "#app/app.ts";
import type { BothVersionsProps } from "#app/components/both-versions.tsx";
import { merged } from "#app/events/edit/both.ts";
import type { Language } from "#app/language/language.ts";
import { programmeWords } from "#app/language/organise/programme.ts";
import { editedSessions, type EditedSession } from "#app/programme/edit/drafts.ts";
import type { SessionAt } from "#app/programme/edit/edit-session.ts";
import {
  textOf,
  type PersonText,
  type SessionText,
  type TalkText,
} from "#app/programme/edit/session-text.ts";
import { textFrom, versionsOf, type SessionSection } from "#app/programme/edit/session-versions.ts";
import type { Refusal } from "#app/refusal.ts";
import { bothVersions, theirsChosen } from "#app/views/organise/both-versions.ts";

/** A session's form that was not saved, since somebody else had saved the session, or taken it away. */
export interface SessionConflict {
  readonly text: SessionText;
  readonly both?: BothVersionsProps;
  /** Nothing is there that it could be compared with. */
  readonly isGone: boolean;
}

/** What was typed and what stands there now, side by side; undefined for a session that the event never had. */
export async function sessionConflict(
  app: App,
  at: SessionAt,
  given: { readonly typed: SessionText; readonly seen: string; readonly refusal: Refusal },
  language: Language,
): Promise<SessionConflict | undefined> {
  const session = await sessionNow(app, at);
  if (!session) return undefined;
  if (session.now === null) return { text: given.typed, isGone: true };
  const { typed, now } = versionsOf(given.typed, textOf(session.now), given.seen);
  const text = textFrom(typed, given.typed);
  if (given.refusal.code !== "stale-version") return { text, isGone: false };
  const both = bothVersions(
    { typed, now, seen: given.seen, refusal: given.refusal },
    {
      label: (field) => labelOf(field, typed, now, language),
      text: (field, section) => wordsOf(field, section[field], language),
    },
    language,
  );
  return { text, both: both.rows.length > 0 ? both : undefined, isGone: false };
}

/** What was typed, but for the fields for which the form chose what stands there. */
export async function withChoices(
  app: App,
  at: SessionAt,
  typed: SessionText,
  form: URLSearchParams,
): Promise<SessionText> {
  const theirs = theirsChosen(form);
  if (theirs.length === 0) return typed;
  const session = await sessionNow(app, at);
  if (!session?.now || session.version !== at.version) return typed;
  const versions = versionsOf(typed, textOf(session.now), form.get("seen") ?? "");
  return textFrom(merged(versions.typed, versions.now, theirs), typed);
}

async function sessionNow(app: App, { eventId, sessionId }: SessionAt): Promise<EditedSession | undefined> {
  return (await editedSessions(app.db, eventId)).find(({ id }) => id === sessionId);
}

function labelOf(field: string, typed: SessionSection, now: SessionSection, language: Language): string {
  const { session: words } = programmeWords[language];
  const talk = (now[field] ?? typed[field]) as TalkText | null;
  if (field.startsWith("talk-")) return `${words.talks}: ${talk?.title ?? ""}`;
  return {
    title: words.title,
    lang: words.lang,
    kind: words.kind,
    abstract: words.abstract,
    people: words.ofSession,
  }[field as "title"];
}

function wordsOf(field: string, value: unknown, language: Language): string {
  const { languages, kinds } = programmeWords[language];
  if (value === null || value === undefined) return "";
  if (field === "lang") return languages[value as string] ?? (value as string);
  if (field === "kind") return kinds[value as "session"];
  if (field === "people") return (value as PersonText[]).map((one) => personWords(one, language)).join("\n");
  if (typeof value === "string") return value;
  return talkWords(value as TalkText, language);
}

function talkWords(talk: TalkText, language: Language): string {
  const { languages, talkKinds, session } = programmeWords[language];
  return [
    [talk.number, talk.title].filter(Boolean).join(" "),
    talk.subtitle,
    talk.kind === "session-panel" ? session.panelOfSession : talkKinds[talk.kind],
    languages[talk.lang] ?? talk.lang,
    ...talk.people.map((one) => personWords(one, language)),
    talk.abstract,
  ]
    .filter(Boolean)
    .join("\n");
}

function personWords(one: PersonText, language: Language): string {
  const { session, roles } = programmeWords[language];
  const name = one.name || (one.isNameToCome ? session.toCome : "");
  return [name, ...one.titles.split("\n"), one.organisation, one.roleLabel || roles[one.role]]
    .filter(Boolean)
    .join(", ");
}
