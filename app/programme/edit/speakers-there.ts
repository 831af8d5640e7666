import type { Instant } from "#db/schema.ts";
import { peopleIn } from "./draft.ts";
import type { Planned, Warning } from "./warnings.ts";

/** What one who was asked to speak has said, as far as a programme must know it. */
export interface SpeakerStanding {
  /** Null: asked, and nobody has said. */
  readonly isComing: boolean | null;
  /** When they can be there; none: whenever it suits. */
  readonly hours: readonly { readonly from: Instant; readonly to: Instant }[];
}

/** By the id of an appearance; one who was not asked through us is not in it. */
export type SpeakerStandings = ReadonlyMap<string, SpeakerStanding>;

/** Who of a session has not said yes, has said no, or cannot be there then. */
export function speakersThere({ id, now }: Planned, standings: SpeakerStandings): Warning[] {
  return peopleIn(now).flatMap(({ id: appearanceId, name, role_label }): Warning[] => {
    const standing = standings.get(appearanceId);
    const called = name ?? role_label;
    if (!standing || called === null) return [];
    const facts = { name: called, title: now.title };
    if (standing.isComing === false) return [{ code: "speaker-not-coming", sessionIds: [id], facts }];
    return [
      ...(standing.isComing === null
        ? [{ code: "speaker-unconfirmed" as const, sessionIds: [id], facts }]
        : []),
      ...(isOutside(now, standing.hours)
        ? [{ code: "speaker-not-there" as const, sessionIds: [id], facts }]
        : []),
    ];
  });
}

function isOutside(
  { starts_at: from, ends_at: to }: Planned["now"],
  hours: SpeakerStanding["hours"],
): boolean {
  if (from === null || hours.length === 0) return false;
  return !hours.some((one) => one.from <= from && (to ?? from) <= one.to);
}
