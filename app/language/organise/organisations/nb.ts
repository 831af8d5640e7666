import type { MemberVerb } from "#app/accounts/member-log.ts";
import type { OrganisationKind, ThemeName } from "#db/schema.ts";

/** What the form of a new organisation says, in bokmål. */
export const nb = {
  heading: "Ny virksomhet",
  about: "Bare du som er administrator, ser dette. Etterpå inviterer du den første eieren.",
  wrong: "For å gå videre må du rette opp følgende feil",
  must: "Må fylles ut",
  optional: "Valgfritt",
  name: "Navn",
  acronym: "Kortnavn",
  acronymAbout: "Det den kalles til daglig, for eksempel Difi. Står også i adressen til siden.",
  kind: "Slags virksomhet",
  theme: "Utseende",
  create: "Opprett virksomheten",
  created: "Virksomheten er opprettet. Inviter den første eieren.",
  missingName: "Skriv hva virksomheten heter.",
  missingKind: "Velg hva slags virksomhet det er.",
  tooLong: (most: number) => `Teksten kan ha høyst ${most} tegn.`,
  kinds: {
    directorate: "Direktorat",
    ministry: "Departement",
    municipality: "Kommune",
    county: "Fylkeskommune",
    university: "Universitet eller høyskole",
    association: "Forening",
    council: "Råd",
    programme: "Program",
    company: "Selskap",
    international: "Internasjonal organisasjon",
  } satisfies Record<OrganisationKind, string> as Record<OrganisationKind, string>,
  themes: { samling: "Samling", difi: "Difi", "lean-forum": "Lean Forum Norge" } satisfies Record<
    ThemeName,
    string
  > as Record<ThemeName, string>,
  log: {
    heading: "Logg for virksomheten",
    lead: "Hvem som har invitert, endret roller, fjernet og endret innstillinger, det siste først.",
    when: "Når",
    what: "Hva",
    who: "Hvem",
    none: "Ingenting er gjort ennå.",
    pages: "Flere linjer",
    older: "Eldre",
    newest: "Nyeste",
    gone: "En tidligere medarbeider",
    toRole: (from: string, role: string) => `${from} → ${role}`,
    verbs: {
      "organisation-created": "Opprettet virksomheten",
      "membership-given": "Ga en rolle til",
      "member-invited": "Inviterte",
      "role-changed": "Endret rollen til",
      "member-removed": "Fjernet",
      "declines-changed": "Endret hva et nei i kalenderen gjør",
    } satisfies Record<MemberVerb, string> as Record<MemberVerb, string>,
  },
};
