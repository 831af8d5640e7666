import { isDeepStrictEqual } from "node:util";
import type { ListedAppearance, ProgrammeSession } from "#app/programme/queries.ts";
import type { AppearanceRow, SessionKind, SessionRow, TalkRow } from "#db/schema.ts";

/** A blocker keeps a room and a time free, and is never released. */
export const DRAFT_KINDS = ["session", "opening", "panel", "questions", "break", "blocker"] as const;
export type DraftKind = SessionKind | "blocker";

/** A session as it is to be, with its talks and people in their order. Without a room it is in all of them. */
export type SessionDraft = Pick<
  SessionRow,
  | "slug"
  | "day"
  | "position"
  | "title"
  | "lang"
  | "abstract"
  | "starts_at"
  | "ends_at"
  | "room_id"
  | "track_id"
> & {
  readonly kind: DraftKind;
  /** Who belongs to the session as such: its moderator, or speakers without a talk of their own. */
  readonly appearances: readonly AppearanceDraft[];
  readonly talks: readonly TalkDraft[];
};

export type TalkDraft = Pick<
  TalkRow,
  "id" | "number" | "kind" | "title" | "lang" | "subtitle" | "abstract" | "is_panel_of_session"
> & { readonly appearances: readonly AppearanceDraft[] };

export type AppearanceDraft = Pick<
  AppearanceRow,
  | "id"
  | "role"
  | "name"
  | "titles"
  | "organisation"
  | "role_label"
  | "is_name_to_come"
  | "lang"
  | "bio"
  | "image_id"
> & {
  /** Which person this is; null for a role whose name is unknown or still to come. */
  readonly speaker_slug: string | null;
};

/** What of a draft the public may see: nothing of a blocker. */
export function releasable(draft: SessionDraft | null): SessionDraft | null {
  return draft?.kind === "blocker" ? null : draft;
}

export function isSameDraft(one: SessionDraft | null, other: SessionDraft | null): boolean {
  return isDeepStrictEqual(one, other);
}

/** All who are to be seen in a session, those of its talks after its own. */
export function peopleIn({ appearances, talks }: SessionDraft): AppearanceDraft[] {
  return [...appearances, ...talks.flatMap((talk) => talk.appearances)];
}

/** A session as it stands in the released programme. */
export function draftOf(session: ProgrammeSession): SessionDraft {
  const { slug, day, position, kind, title, lang, abstract, starts_at, ends_at, room_id, track_id } = session;
  return {
    slug,
    day,
    position,
    kind,
    title,
    lang,
    abstract,
    starts_at,
    ends_at,
    room_id,
    track_id,
    appearances: session.appearances.map(appearanceDraft),
    talks: session.talks.map(talkDraft),
  };
}

function talkDraft(talk: ProgrammeSession["talks"][number]): TalkDraft {
  const { id, number, kind, title, lang, subtitle, abstract, is_panel_of_session, appearances } = talk;
  return {
    id,
    number,
    kind,
    title,
    lang,
    subtitle,
    abstract,
    is_panel_of_session,
    appearances: appearances.map(appearanceDraft),
  };
}

export function appearanceDraft(
  one: Omit<ListedAppearance, "image_path" | "image_alt" | "image_credit" | "image_width">,
): AppearanceDraft {
  const { id, role, name, titles, organisation, role_label, is_name_to_come, lang, bio, image_id } = one;
  return {
    id,
    role,
    name,
    titles,
    organisation,
    role_label,
    is_name_to_come,
    lang,
    bio,
    image_id,
    speaker_slug: one.speaker_slug,
  };
}
