import type { RelatedWords } from "../related.ts";

/** What the page says on which an event refers to others, in nynorsk. */
export const nn: RelatedWords = {
  heading: "Andre arrangement",
  lead: "Sida viser til desse, nedst. Utkast og skjulte blir viste først når dei er publiserte.",
  wrong: "For å gå vidare må du rette opp følgjande feil",
  previous: "Tidlegare møte",
  related: "Om det same",
  nonePrevious: "Ingen tidlegare er valde.",
  noneRelated: "Ingen er valde.",
  remove: "Fjern",
  find: "Finn eit arrangement",
  search: "Søk i titlane",
  searchButton: "Søk",
  asPrevious: "Tidlegare møte",
  asRelated: "Om det same",
  when: "Når",
  event: "Arrangement",
  choose: "Vis til som",
  turn: "Fjern",
  done: "Det er lagra.",
  about: "Her finn du eigne arrangement, og andre sine når dei er offentlege.",
  notFound: (search) => `Ingen andre arrangement har «${search}» i tittelen.`,
  wrongTitle: (title) => `Feil: ${title}`,
};
