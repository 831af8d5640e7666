import { slugOf } from "#app/slug.ts";
import type { AppearanceDraft } from "./draft.ts";

/** The address of whoever stands in the programme, now by this name: another name is another person. */
export function slugAfter(before: AppearanceDraft, { name }: Pick<AppearanceDraft, "name">): string | null {
  if (name === before.name) return before.speaker_slug;
  return name === null ? null : slugOf(name);
}
