import type { AppearanceRole, TalkKind } from "#db/schema.ts";
import type { AppearanceDraft, DraftKind, SessionDraft, TalkDraft } from "./draft.ts";

/** What a session says of itself, as its form shows and sends it. A text that there is none of is "". */
export interface SessionText {
  readonly title: string;
  readonly lang: string;
  readonly kind: DraftKind;
  /** Markdown. */
  readonly abstract: string;
  readonly people: readonly PersonText[];
  readonly talks: readonly TalkText[];
}

export interface TalkText {
  /** "" for one that is not kept yet. */
  readonly id: string;
  readonly number: string;
  readonly kind: TalkKindText;
  readonly title: string;
  readonly lang: string;
  readonly subtitle: string;
  readonly abstract: string;
  readonly people: readonly PersonText[];
}

/** A session panel has the speakers of its session for members. */
export const TALK_KINDS = ["talk", "panel", "session-panel", "questions"] as const;
export type TalkKindText = TalkKind | "session-panel";

export interface PersonText {
  readonly id: string;
  readonly name: string;
  readonly isNameToCome: boolean;
  /** One a line. */
  readonly titles: string;
  readonly organisation: string;
  readonly role: AppearanceRole;
  readonly roleLabel: string;
  readonly bio: string;
}

export const ROLES: readonly AppearanceRole[] = ["speaker", "moderator", "panellist", "host"];

export const NO_PERSON: PersonText = {
  id: "",
  name: "",
  isNameToCome: false,
  titles: "",
  organisation: "",
  role: "speaker",
  roleLabel: "",
  bio: "",
};

/** A draft as its form shows it. */
export function textOf({ title, lang, kind, abstract, appearances, talks }: SessionDraft): SessionText {
  return {
    title,
    lang,
    kind,
    abstract: abstract ?? "",
    people: appearances.map(personText),
    talks: talks.map(talkText),
  };
}

function talkText(talk: TalkDraft): TalkText {
  return {
    id: talk.id,
    number: talk.number === null ? "" : String(talk.number),
    kind: talk.kind === "panel" && talk.is_panel_of_session ? "session-panel" : talk.kind,
    title: talk.title,
    lang: talk.lang,
    subtitle: talk.subtitle ?? "",
    abstract: talk.abstract ?? "",
    people: talk.appearances.map(personText),
  };
}

function personText(one: AppearanceDraft): PersonText {
  return {
    id: one.id,
    name: one.name ?? "",
    isNameToCome: one.is_name_to_come === 1,
    titles: one.titles,
    organisation: one.organisation ?? "",
    role: one.role,
    roleLabel: one.role_label ?? "",
    bio: one.bio ?? "",
  };
}
