import type { FormGroup } from "#app/components/form-fields.tsx";
import type { PlaceTyped } from "#app/events/edit/place-form.ts";
import { whereOf } from "#app/events/edit/place-form.ts";
import { ATTENDANCE } from "#app/events/edit/read-place.ts";
import type { VenueWithRooms } from "#app/events/venues.ts";
import type { Language } from "#app/language/language.ts";
import { placeWords } from "#app/language/organise/place.ts";
import { textsWords } from "#app/language/organise/texts.ts";

/** What the form of when and where asks, filled with what was typed. @param sentence the time in words */
export function placeGroups(
  typed: PlaceTyped,
  whenText: string,
  sentence: string | undefined,
  venues: readonly VenueWithRooms[],
  error: (name: string) => string | undefined,
  language: Language,
): FormGroup[] {
  const { label, about, groups, when, attendance } = placeWords[language];
  const { optional, required } = textsWords[language];
  const field = (name: keyof PlaceTyped & keyof typeof label, more: { description?: string } = {}) => ({
    kind: "field" as const,
    name,
    label: label[name],
    mark: optional,
    defaultValue: typed[name],
    error: error(name),
    ...more,
  });
  return [
    {
      heading: groups.time,
      about: sentence,
      fields: [
        {
          kind: "choice",
          pick: "one",
          name: "when",
          label: label.when,
          mark: required,
          error: error("when"),
          options: (["instant", "date", "unknown"] as const).map((value) => ({
            value,
            label: when[value],
            checked: value === typed.when,
          })),
        },
        {
          kind: "field",
          name: "whenText",
          label: label.whenText,
          mark: optional,
          description: about.whenText,
          defaultValue: whenText,
          error: error("whenText"),
        },
        { ...field("startsOn"), type: "date", mark: undefined },
        { ...field("startsAt"), type: "time", mark: undefined },
        { ...field("endsOn", { description: about.endsOn }), type: "date" },
        { ...field("endsAt"), type: "time" },
        { ...field("doorsAt"), type: "time" },
        field("doorsText", { description: about.doorsText }),
        field("timeText", { description: about.timeText }),
      ],
    },
    {
      heading: groups.place,
      fields: [
        {
          kind: "select",
          name: "where",
          label: label.where,
          mark: optional,
          defaultValue: typed.where,
          error: error("where"),
          options: [
            { value: "", label: placeWords[language].noPlace },
            ...venues.flatMap((venue) => optionsOf(venue, language)),
          ],
        },
        field("placeText", { description: about.placeText }),
        {
          kind: "choice",
          pick: "one",
          name: "attendance",
          label: label.attendance,
          options: ATTENDANCE.map((value) => ({
            value,
            label: attendance[value],
            checked: value === typed.attendance,
          })),
        },
        { ...field("streamUrl", { description: about.streamUrl }), type: "url", inputMode: "url" },
      ],
    },
  ];
}

function optionsOf({ id, rooms, ...venue }: VenueWithRooms, language: Language) {
  const name = [venue.name, venue.street, venue.city].filter(Boolean).join(", ");
  return [
    { value: id, label: name },
    ...rooms.map((room) => ({
      value: whereOf(id, room.id),
      label: `${venue.name}: ${placeWords[language].room(room.name, room.capacity)}`,
    })),
  ];
}
