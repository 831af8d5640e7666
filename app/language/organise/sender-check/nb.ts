import type { Check, Verdict } from "#app/mail/sender-check.ts";

/** The check of the sender's domain, in bokmål. */
export const nb = {
  heading: "Kommer brevene frem?",
  lead: (domain: string) =>
    `De som tar imot e-post, slår opp i DNS om ${domain} lar oss sende. Her ser du det de ser, og hva IT-avdelingen må legge inn.`,
  button: "Slå opp nå",
  again: "Slå opp en gang til",
  nothingYet: "Ingenting slås opp før du ber om det. Det tar noen sekunder.",
  checks: {
    spf: "Hvem som får sende (SPF)",
    dkim: "Signaturen i brevene (DKIM)",
    dmarc: "Hva mottakeren skal gjøre (DMARC)",
  } satisfies Record<Check, string> as Record<Check, string>,
  states: {
    right: "I orden",
    missing: "Mangler",
    several: "Flere enn én",
    open: "For åpen",
    weak: "Svak",
    other: "En annen nøkkel",
    off: "Ikke i bruk",
    unanswered: "Fikk ikke svar",
  } satisfies Record<Verdict, string> as Record<Verdict, string>,
  says: {
    spf: {
      right: "Domenet sier hvem som får sende. Se at serveren vår er med.",
      missing: "Domenet sier ikke hvem som får sende. Brevene kan havne i søppelposten.",
      several: "Det er flere SPF-poster. Da gjelder ingen av dem. Slå dem sammen til én.",
      open: "Posten lar alle sende i domenets navn. Den siste delen må si ~all eller -all.",
    },
    dkim: {
      right: "Brevene signeres, og nøkkelen i DNS er vår.",
      missing: "Brevene signeres, men nøkkelen står ikke i DNS. Da kan ingen kontrollere signaturen.",
      several: "Det er flere nøkler under samme navn. Bare denne skal stå der.",
      other: "Nøkkelen i DNS er en annen enn den brevene signeres med. Signaturen blir forkastet.",
      off: "Brevene signeres ikke her. Det er i orden når serveren som sender dem videre, signerer. Ellers må den som drifter Samling, sette DKIM_DOMAIN, DKIM_SELECTOR og DKIM_KEY.",
    },
    dmarc: {
      right: "Domenet sier hva mottakeren skal gjøre med brev som ikke er våre.",
      missing: "Domenet sier ikke hva mottakeren skal gjøre med falske brev. Store mottakere krever det.",
      several: "Det er flere DMARC-poster. Da gjelder ingen av dem. Bare én skal stå der.",
      weak: "Posten ber ikke mottakeren stoppe falske brev. Når SPF og DKIM er i orden, kan dere be om det.",
    },
    unanswered: "DNS svarte ikke i tide, eller uforståelig. Prøv igjen om litt.",
  },
  name: "Navn",
  found: "Står der nå",
  wanted: "Be IT-avdelingen legge inn denne TXT-posten",
};
