/** What a line of practical facts is about. */
export type Label =
  | "title"
  | "theme"
  | "time"
  | "time-and-place"
  | "place"
  | "registration"
  | "deadline"
  | "audience"
  | "contact"
  | "organiser"
  | "topics"
  | "speakers"
  | "doors";

/** As people head such lines in bokmål, nynorsk and English. */
const names: Record<Label, string> = {
  title: "tittel|arrangement|title|event",
  theme: "hovedtema|hovudtema|tema|theme",
  time: "tid|tidspunkt|når|dato|dato og tid|dag og tid|dato og klokkeslett|klokkeslett|time|when|date|date and time",
  "time-and-place": "tid og sted|tid og stad|når og hvor|når og kvar|time and place|when and where",
  place: "sted|stad|hvor|kvar|lokale|lokaler|adresse|place|where|venue|location|address",
  registration:
    "påmelding|påmeldingslenke|påmeldingslenkje|lenke til påmelding|registrering|registration|sign up|sign-up",
  deadline:
    "frist|påmeldingsfrist|påmeldingsfristen|frist for påmelding|siste frist|svarfrist|deadline|registration deadline|rsvp",
  audience: "målgruppe|målgrupper|målgruppa|for hvem|for kven|passer for|audience|target group|for whom|who",
  contact:
    "kontakt|kontaktperson|kontaktpersonar|kontaktinformasjon|spørsmål|contact|contact person|questions",
  organiser: "arrangør|arrangører|arrangørar|arrangert av|organiser|organizer|organised by|organized by|host",
  topics: "temaer|tema som blir tatt opp|emner|emne|topics",
  speakers:
    "foredragsholder|foredragsholdere|foredragshaldar|foredragshaldarar|innleder|innledere|innleiar|innleiarar|speaker|speakers",
  doors: "dørene åpner|dørene opnar|doors|doors open",
};
const LABELLED = (Object.entries(names) as [Label, string][]).map(
  ([label, words]) =>
    [
      label,
      new RegExp(`^[*_]{0,3}(?:${words})[*_]{0,3}(?:[ ]?[:\\t][*_]{0,3}[ \\t]?|[ ]?[–-][ ])`, "iu"),
    ] as const,
);
const BARE = (Object.entries(names) as [Label, string][]).map(
  ([label, words]) => [label, new RegExp(`^[*_]{0,3}(?:${words})[*_]{0,3}[:?]?$`, "iu")] as const,
);
/** «Tema for møtet 15. september er:» (acceptance A4). */
const THEME_OF = /^(?:hoved|hovud)?tema(?:et)?[ ](?:for[ ][^:]{1,80}[ ])?er:[ ]?/i;
const WORDED: readonly (readonly [Label, RegExp])[] = [
  ["registration", /^(?:påmelding|meld deg på|registrer deg|sign up|register)(?=[ ])/i],
  ["deadline", /^(?:siste |siste påmeldings|påmeldings|svar)?frist(?:en)?(?= )|^(?:deadline|rsvp)(?= )/i],
];
/** A line of practical facts is no longer than this; a paragraph that begins alike is prose. */
const MAX_FACT = 250;

export interface Labelled {
  readonly label: Label;
  /** Where its value begins in the line; the line's own length when the value is on the lines below. */
  readonly value: number;
}

/** What a line of practical facts is about, or undefined for prose. */
export function labelOf(line: string): Labelled | undefined {
  const head = line.slice(0, 120);
  const theme = THEME_OF.exec(head);
  if (theme) return { label: "theme", value: theme[0].length };
  for (const [label, pattern] of LABELLED) {
    const match = pattern.exec(head);
    if (match) return { label, value: match[0].length };
  }
  if (line.length > MAX_FACT) return undefined;
  const bare = line.length <= 60 ? BARE.find(([, pattern]) => pattern.test(line)) : undefined;
  if (bare) return { label: bare[0], value: line.length };
  const worded = WORDED.find(([, pattern]) => pattern.test(line));
  return worded && { label: worded[0], value: 0 };
}
