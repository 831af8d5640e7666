import type { App } from "#app/app.ts";
import type { AppearanceFacts } from "#app/programme/add-appearance.ts";
import { freeSlug, type SessionFacts, type TalkFacts } from "#app/programme/add-session.ts";
import { Refusal } from "#app/refusal.ts";
import { slugOf } from "#app/slug.ts";
import { instantOf } from "#app/time.ts";
import type { EventRow } from "#db/schema.ts";
import type { AppearanceDraft, DraftKind, SessionDraft, TalkDraft } from "./draft.ts";
import type { EditedSession } from "./drafts.ts";
import { dayAt } from "./place.ts";

/** A session as an organiser gives it; a blocker is one too. */
export type SessionWish = Omit<SessionFacts, "kind"> & { readonly kind?: DraftKind };

/**
 * A session after those already there, with an address that no other of the event has.
 *
 * @throws Refusal "time-skipped", "time-ambiguous" or "ends-before-start"
 */
export function newDraft(
  app: App,
  event: Pick<EventRow, "zone" | "starts_on">,
  sessions: readonly EditedSession[],
  wish: SessionWish,
): SessionDraft {
  const clock = clockOf(event, wish);
  return {
    slug: addressFor(wish.slug ?? slugOf(wish.title), sessions),
    day: wish.day ?? (clock.starts_at === null ? null : dayAt(event, clock.starts_at)),
    position: Math.max(-1, ...sessions.map(({ now }) => now?.position ?? -1)) + 1,
    kind: wish.kind ?? "session",
    title: wish.title,
    lang: wish.lang ?? "nb",
    abstract: wish.abstract ?? null,
    ...clock,
    room_id: wish.roomId ?? null,
    track_id: wish.trackId ?? null,
    appearances: (wish.appearances ?? []).map((one) => newAppearance(app, one)),
    talks: (wish.talks ?? []).map((talk) => newTalk(app, talk, wish.lang ?? "nb")),
  };
}

/** The address, or one like it that no session has, nor has had while somebody may still take it back. */
export function addressFor(slug: string, sessions: readonly EditedSession[], but?: string): string {
  const others = sessions.filter((session) => session.id !== but);
  return freeSlug(
    slug,
    new Set(others.flatMap(({ now, released }) => [now?.slug ?? "", released?.slug ?? ""])),
  );
}

/** @throws Refusal "time-skipped", "time-ambiguous" or "ends-before-start" */
export function clockOf(
  { zone }: Pick<EventRow, "zone">,
  { starts, ends }: Pick<SessionWish, "starts" | "ends">,
): Pick<SessionDraft, "starts_at" | "ends_at"> {
  const starts_at = starts ? instantOf(starts, zone) : null;
  const ends_at = starts && ends ? instantOf(ends, zone) : null;
  if (starts_at !== null && ends_at !== null && ends_at <= starts_at) {
    throw new Refusal("ends-before-start", { starts, ends });
  }
  return { starts_at, ends_at };
}

export function newTalk(app: App, facts: TalkFacts, lang: string): TalkDraft {
  return {
    id: app.newId(),
    number: facts.number ?? null,
    kind: facts.kind ?? "talk",
    title: facts.title,
    lang: facts.lang ?? lang,
    subtitle: facts.subtitle ?? null,
    abstract: facts.abstract ?? null,
    is_panel_of_session: facts.isPanelOfSession ? 1 : 0,
    appearances: (facts.appearances ?? []).map((one) => newAppearance(app, one)),
  };
}

export function newAppearance(app: App, facts: AppearanceFacts): AppearanceDraft {
  return {
    id: app.newId(),
    role: facts.role ?? "speaker",
    name: facts.name ?? null,
    titles: (facts.titles ?? []).join("\n"),
    organisation: facts.organisation ?? null,
    role_label: facts.roleLabel ?? null,
    is_name_to_come: facts.isNameToCome ? 1 : 0,
    lang: facts.lang ?? "nb",
    bio: facts.bio ?? null,
    image_id: facts.imageId ?? null,
    speaker_slug: facts.name ? (facts.speakerSlug ?? slugOf(facts.name)) : null,
  };
}
