import type { AppearanceFacts } from "#app/programme/add-appearance.ts";
import type { SessionFacts, TalkFacts } from "#app/programme/add-session.ts";

export type Slot = {
  readonly day: 1 | 2;
  readonly starts: string;
  readonly ends: string;
  readonly isInGreatHall?: boolean;
} & (
  | { readonly session: SessionFacts }
  | { readonly parallel: readonly [SessionFacts, SessionFacts, SessionFacts] }
);

export const person = (name: string, title: string, organisation: string): AppearanceFacts => ({
  name,
  titles: [title],
  organisation,
});
export const talk = (title: string, ...appearances: AppearanceFacts[]): TalkFacts => ({ title, appearances });

export const tracks = [
  { name: "Styring og mål", moderator: person("Ordstyrer 1", "rådgiver", "Eksempelforeningen") },
  { name: "Ledelse i hverdagen", moderator: person("Ordstyrer 2", "seksjonssjef", "Prøveetaten") },
  { name: "Verktøy og metode", moderator: person("Ordstyrer 3", "tjenestedesigner", "Eksempelfylket") },
] as const;

export const leader = person("Styreleder", "styreleder", "Eksempelforeningen");
