import type { SenderCheckWords } from "../sender-check.ts";

/** The check of the sender's domain, in nynorsk. */
export const nn: SenderCheckWords = {
  heading: "Kjem breva fram?",
  lead: (domain) =>
    `Dei som tek imot e-post, slår opp i DNS om ${domain} lèt oss sende. Her ser du det dei ser, og kva IT-avdelinga må leggje inn.`,
  button: "Slå opp no",
  again: "Slå opp ein gong til",
  nothingYet: "Ingenting blir slått opp før du ber om det. Det tek nokre sekund.",
  checks: {
    spf: "Kven som får sende (SPF)",
    dkim: "Signaturen i breva (DKIM)",
    dmarc: "Kva mottakaren skal gjere (DMARC)",
  },
  states: {
    right: "I orden",
    missing: "Manglar",
    several: "Fleire enn éin",
    open: "For open",
    weak: "Svak",
    other: "Ein annan nøkkel",
    off: "Ikkje i bruk",
    unanswered: "Fekk ikkje svar",
  },
  says: {
    spf: {
      right: "Domenet seier kven som får sende. Sjå at serveren vår er med.",
      missing: "Domenet seier ikkje kven som får sende. Breva kan hamne i søppelposten.",
      several: "Det er fleire SPF-postar. Då gjeld ingen av dei. Slå dei saman til éin.",
      open: "Posten lèt alle sende i namnet til domenet. Den siste delen må seie ~all eller -all.",
    },
    dkim: {
      right: "Breva blir signerte, og nøkkelen i DNS er vår.",
      missing: "Breva blir signerte, men nøkkelen står ikkje i DNS. Då kan ingen kontrollere signaturen.",
      several: "Det er fleire nøklar under same namn. Berre denne skal stå der.",
      other: "Nøkkelen i DNS er ein annan enn den breva blir signerte med. Signaturen blir forkasta.",
      off: "Breva blir ikkje signerte her. Det er i orden når serveren som sender dei vidare, signerer. Elles må den som driftar Samling, setje DKIM_DOMAIN, DKIM_SELECTOR og DKIM_KEY.",
    },
    dmarc: {
      right: "Domenet seier kva mottakaren skal gjere med brev som ikkje er våre.",
      missing: "Domenet seier ikkje kva mottakaren skal gjere med falske brev. Store mottakarar krev det.",
      several: "Det er fleire DMARC-postar. Då gjeld ingen av dei. Berre éin skal stå der.",
      weak: "Posten ber ikkje mottakaren stoppe falske brev. Når SPF og DKIM er i orden, kan de be om det.",
    },
    unanswered: "DNS svara ikkje i tide, eller uforståeleg. Prøv igjen om litt.",
  },
  name: "Namn",
  found: "Står der no",
  wanted: "Be IT-avdelinga leggje inn denne TXT-posten",
};
