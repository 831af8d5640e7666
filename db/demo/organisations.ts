import type { App } from "#app/app.ts";
import { createOrganisation, type OrganisationFacts } from "#app/organisations/create-organisation.ts";
import type { OrganisationRow } from "#db/schema.ts";

const facts = {
  difi: {
    name: "Direktoratet for forvaltning og IKT",
    acronym: "Difi",
    kind: "directorate",
    theme: "difi",
    about:
      "Inviterte i 2017 til frokostmøter, dialogmøter og erfaringssamlinger om endringsledelse og strategisk IKT-kompetanse i offentlig sektor.",
  },
  kmd: {
    name: "Kommunal- og moderniseringsdepartementet",
    acronym: "KMD",
    kind: "ministry",
    about:
      "Satte i gang tidstyvprosjektet i staten og inviterte OECD til å vurdere den norske digitaliseringspolitikken.",
  },
  leanForum: {
    name: "Lean Forum Norge",
    kind: "association",
    theme: "lean-forum",
    about: "Arrangerer den årlige Leankonferansen.",
  },
  digitalisationCouncil: {
    name: "Digitaliseringsrådet",
    kind: "council",
    about:
      "Startet i januar 2016 og hadde høsten 2017 gitt nesten 200 anbefalinger til digitaliseringsprosjekter i staten.",
  },
  programme: {
    name: "Program for bedre styring og ledelse i staten",
    slug: "program-for-bedre-styring-og-ledelse",
    kind: "programme",
    about:
      "Samlet tre tiltak for å øke digitaliseringstempoet i staten: Digitaliseringsrådet, medfinansieringsordningen og strategisk IKT-kompetanse for toppledere.",
  },
  ks: {
    name: "Kommunenes Sentralforbund",
    acronym: "KS",
    kind: "association",
    about: "Laget verktøykassen for tidstyvjakt i kommunene sammen med KMD og Difi.",
  },
  oecd: {
    name: "OECD",
    kind: "international",
    about:
      "Gikk i ett år gjennom digitaliseringen av offentlig sektor i Norge, og la fram sluttrapporten i 2017.",
  },
  ruter: { name: "Ruter#", kind: "company" },
  vestreToten: { name: "Vestre Toten kommune", kind: "municipality" },
  baerum: { name: "Bærum kommune", kind: "municipality" },
  // A NAV office is run by state and municipality together; what it did here, social assistance, is the latter's.
  navDrammen: { name: "NAV Drammen", kind: "municipality" },
  example: {
    name: "Eksempeldirektoratet",
    kind: "directorate",
    about: "Finnes bare her, som arrangør av demonstrasjonene.",
    homeUrl: "https://example.org/eksempeldirektoratet",
  },
  exampleAssociation: {
    name: "Eksempelforeningen for god styring",
    slug: "eksempelforeningen",
    kind: "association",
    about: "Finnes bare her, som arrangør av demonstrasjonskonferansen.",
    homeUrl: "https://example.org/eksempelforeningen",
  },
} as const satisfies Record<string, OrganisationFacts>;

export type Organisations = Record<keyof typeof facts, OrganisationRow>;

export async function addOrganisations(app: App): Promise<Organisations> {
  const rows: Record<string, OrganisationRow> = {};
  for (const [name, organisation] of Object.entries(facts))
    rows[name] = await createOrganisation(app, organisation);
  return rows as Organisations;
}
