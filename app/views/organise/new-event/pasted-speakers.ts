import type { ReadEvent } from "#app/events/pasted/read-invitation.ts";
import type { AppearanceFacts } from "#app/programme/add-appearance.ts";

/** Those of the speakers that were read who are ticked in a form, as the programme takes them. */
export function speakersChosen(form: URLSearchParams, { speakers }: ReadEvent): AppearanceFacts[] {
  return speakers
    .filter((_, index) => form.has(`speaker-${index}`))
    .map(({ value: { name, titles, organisation, isNameToCome, bio } }) => ({
      name: name ?? undefined,
      titles,
      organisation: organisation ?? undefined,
      isNameToCome: isNameToCome || name === null,
      bio: bio ?? undefined,
    }));
}
