import type { Preference, Why } from "#app/registration/prioritise/plan.ts";
import type { Language, SameSentences } from "./language.ts";

/** Why somebody gets a seat, or none, as the organiser reads it before it is done. */
const nb = {
  "room-for-all": "Det er plass til alle.",
  "organiser-order": (order: number) => `Satt som nummer ${order} av dere.`,
  "organisation-order": (place: number, organisation: string) =>
    `Nummer ${place} i rekkefølgen fra ${organisation}.`,
  "new-person": "Har ikke vært med før.",
  "new-organisation": "Virksomheten har ikke vært med før.",
  answer: "Har svart det dere foretrekker.",
  "in-order": (order: number) => `Nummer ${order} i rekkefølgen.`,
  "room-left-over": (organisation: string, ceiling: number) =>
    `Over taket på ${ceiling} fra ${organisation}, men det er plasser igjen.`,
  "beyond-ceiling": (organisation: string, ceiling: number) =>
    `Over taket på ${ceiling} fra ${organisation}.`,
  "no-seat-left": (order: number) => `Nummer ${order} i rekkefølgen. Plassene er fordelt.`,
};

type Words = SameSentences<typeof nb>;

const nn: Words = {
  "room-for-all": "Det er plass til alle.",
  "organiser-order": (order) => `Sett som nummer ${order} av dykk.`,
  "organisation-order": (place, organisation) => `Nummer ${place} i rekkjefølgja frå ${organisation}.`,
  "new-person": "Har ikkje vore med før.",
  "new-organisation": "Verksemda har ikkje vore med før.",
  answer: "Har svart det de føretrekkjer.",
  "in-order": (order) => `Nummer ${order} i rekkjefølgja.`,
  "room-left-over": (organisation, ceiling) =>
    `Over taket på ${ceiling} frå ${organisation}, men det er plassar att.`,
  "beyond-ceiling": (organisation, ceiling) => `Over taket på ${ceiling} frå ${organisation}.`,
  "no-seat-left": (order) => `Nummer ${order} i rekkjefølgja. Plassane er fordelte.`,
};

const en: Words = {
  "room-for-all": "There is room for all.",
  "organiser-order": (order) => `Put as number ${order} by you.`,
  "organisation-order": (place, organisation) => `Number ${place} in the order from ${organisation}.`,
  "new-person": "Has not been before.",
  "new-organisation": "The organisation has not been before.",
  answer: "Gave the answer that you prefer.",
  "in-order": (order) => `Number ${order} in the order.`,
  "room-left-over": (organisation, ceiling) =>
    `Above the ceiling of ${ceiling} from ${organisation}, but there are seats left.`,
  "beyond-ceiling": (organisation, ceiling) => `Above the ceiling of ${ceiling} from ${organisation}.`,
  "no-seat-left": (order) => `Number ${order} in the order. The seats are given out.`,
};

const words: Record<Language, Words> = { nb, nn, en };

/** Why a plan gives somebody a seat or none, in one sentence. */
export function whySentence(why: Why, language: Language): string {
  const said = words[language];
  switch (why.code) {
    case "room-for-all":
      return said["room-for-all"];
    case "preferred":
      return said[why.preference satisfies Preference["kind"]];
    case "organisation-order":
      return said["organisation-order"](why.place, why.organisation);
    case "room-left-over":
    case "beyond-ceiling":
      return said[why.code](why.organisation, why.ceiling);
    case "organiser-order":
    case "in-order":
    case "no-seat-left":
      return said[why.code](why.order);
  }
}
