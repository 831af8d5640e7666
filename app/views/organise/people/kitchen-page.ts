import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { dateLine } from "#app/language/dates.ts";
import { dietGoneOn } from "#app/language/deletion.ts";
import type { Language } from "#app/language/language.ts";
import { kitchenWords } from "#app/language/organise/kitchen.ts";
import { dietChoices } from "#app/registration/form/read-choices.ts";
import { dietCounts, type DietCounts } from "#app/registration/people/diet-counts.ts";
import type { NamedDiet } from "#app/registration/people/see-diets.ts";
import { invitingEvent } from "#app/registration/queries.ts";
import { speakerDiets, type SpeakerDiet } from "#app/speakers/speaker-diets.ts";
import { dateOf } from "#app/time.ts";
import type { EventRow, Instant } from "#db/schema.ts";
import { eventDesk } from "#app/views/organise/event/event-desk.ts";
import { peoplePath } from "./people-list.ts";

/**
 * What is to be served, to those who come and to those who speak, and how many need assistance. Who they are only where
 * somebody has asked to see it.
 *
 * @param named null: nobody has asked
 */
export async function kitchenView(
  app: App,
  organiser: Organiser,
  address: string,
  now: Instant,
  named: readonly NamedDiet[] | null = null,
) {
  const language = languageOf(address);
  const words = kitchenWords[language];
  const event = await invitingEvent(app.db, organiser.event.id);
  const speakers = await speakerDiets(app.db, event.id);
  const counts = withSpeakers(await dietCounts(app.db, event.id), speakers);
  const path = peoplePath(event, language);
  const said = dietChoices.filter((choice) => counts.choices[choice] > 0);
  const isServed = event.has_catering === 1;
  const hasFood = said.length > 0 || counts.notes > 0;
  const hasSome = hasFood || counts.assistance > 0;
  const isTheirs = mayEdit(organiser, event.organisation_id);
  return {
    ...eventDesk(app, organiser, address, words.heading, "people"),
    heading: words.heading,
    lead: named ? words.leadNamed : words.lead,
    noCatering: isServed ? null : words.noCatering,
    hasFood: isServed || hasFood,
    people: isServed ? words.people(counts.people) : words.said,
    speakers: isServed && speakers.length > 0 ? words.speakers(speakers.length) : null,
    counts: {
      columns: [
        { label: words.what, isSubject: true },
        { label: words.count, isNumber: true },
      ],
      rows: said.map((choice) => ({
        key: choice,
        what: words.choices[choice],
        count: String(counts.choices[choice]),
      })),
      nothing: said.length > 0 ? null : words.none,
    },
    notes: counts.notes > 0 ? words.notes(counts.notes) : null,
    assistance: {
      heading: words.assistance,
      sentence: words.needing(counts.assistance),
    },
    gone: goneSentence(event, now, language),
    names: isTheirs && hasSome && named === null ? asking() : null,
    named: named && {
      heading: words.names,
      back: { href: `${path}/kitchen`, text: words.back },
      columns: [
        { label: words.name, isSubject: true },
        { label: words.organisation },
        { label: words.food },
        { label: words.note },
        { label: words.assistance },
      ],
      rows: [
        ...named.map((one) => rowOf(one, one.organisation, one.assistance)),
        ...speakers.filter(hasSaid).map((one) => rowOf(one, words.speaks(one.organisation), null)),
      ],
      nothing: named.length === 0 && !speakers.some(hasSaid) ? words.nobody : null,
    },
  };

  function rowOf(
    { id, name, choices, note }: Pick<NamedDiet, "id" | "name" | "choices" | "note">,
    organisation: string | null,
    assistance: string | null,
  ) {
    const food = choices.map((one) => words.choices[one]).join(", ");
    return { key: id, cells: [name, organisation, food, note, assistance] };
  }

  function asking() {
    return {
      heading: words.names,
      about: words.namesAbout,
      action: `${path}/kitchen/names`,
      button: words.show,
    };
  }
}

function hasSaid({ choices, note }: SpeakerDiet): boolean {
  return choices.length > 0 || note !== null;
}

/** Speakers eat here too. */
function withSpeakers(counts: DietCounts, speakers: readonly SpeakerDiet[]): DietCounts {
  const choices = { ...counts.choices };
  for (const choice of speakers.flatMap((one) => one.choices)) choices[choice] += 1;
  return {
    ...counts,
    people: counts.people + speakers.length,
    choices,
    notes: counts.notes + speakers.filter(({ note }) => note !== null).length,
  };
}

function goneSentence({ ends_on, zone }: EventRow, now: Instant, language: Language): string {
  const words = kitchenWords[language];
  const on = dietGoneOn(ends_on);
  if (on === null) return words.goneAfter;
  if (dateOf(now, zone) > on) return words.gone;
  return `${words.goneOn}${dateLine(on, language, { weekday: false, capital: false })}.`;
}
