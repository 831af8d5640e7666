import { expect } from "vitest";
import { demoHolds, type ReadDemo } from "./demo-world.ts";

const session = (demo: ReadDemo, slug: string) =>
  demo.event("leankonferansen-2015").sessions.find((one) => one.slug === slug)!;
const kommuner = (demo: ReadDemo) => session(demo, "lean-i-kommuner");
const staten = (demo: ReadDemo) => session(demo, "staten-tar-tak-i-tidstyvene");
const talk = (demo: ReadDemo, number: number) => kommuner(demo).talks.find((one) => one.number === number)!;

type Printed = { name: string | null; titles: string; organisation: string | null };
const printed = (appearances: readonly Printed[]) =>
  appearances.map(({ name, titles, organisation }) => [name, titles, organisation]);

demoHolds("programme:", [
  ["D1", (demo) => kommuner(demo).title, "Lean i kommuner"],
  ["D2", (demo) => staten(demo).title, "Staten tar tak i tidstyvene"],
  [
    "D3, E45",
    (demo) => [talk(demo, 1).title, talk(demo, 1).lang],
    ["Innovation og nytænkning: Vi prøver os frem i mulighedernes kommune", "da"],
  ],
  [
    "D4",
    (demo) => talk(demo, 2).title,
    "Samarbeid mellom kommuner og statlig virksomhet. Hvordan kan vi hjelpe hverandre?",
  ],
  ["D5", (demo) => talk(demo, 3).title, "«Praktisk Innovativ Læring Og Tjenesteutvikling» PILOTen Hadeland"],
  [
    "D6",
    (demo) => talk(demo, 3).subtitle,
    "Kommunereform og felles utviklingsprosesser i Lunner og Gran kommune.",
  ],
  ["D7", (demo) => talk(demo, 2).abstract!.split("\n\n").length, 3],
  [
    "D8",
    (demo) => talk(demo, 3).abstract,
    expect.stringContaining("\n1. Hva kan Gran/Lunner lære av oss?\n2. "),
  ],
  ["D9", (demo) => talk(demo, 3).abstract, expect.stringContaining("\n- Å lære og utforske sammen\n- ")],
  ["D10", (demo) => talk(demo, 1).appearances.map((one) => one.role_label), ["Innleder"]],
  [
    "D11",
    (demo) => printed(talk(demo, 2).appearances),
    [
      ["Karianne Fjeldstad", "prosjektleder LEAN", "Bærum kommune"],
      ["Steinar Hansen", "NAV-leder", "NAV Drammen"],
      ["Kari Bjørnerud Børthus", "leder i utviklingsenheten", "Vestre Toten kommune"],
    ],
  ],
  ["D12", (demo) => talk(demo, 1).appearances[0]!.bio, expect.stringContaining("ledelse og organisasjon")],
  [
    "D13",
    (demo) => demo.event("nye-arbeidsmater").appearances.map(({ name, bio }) => [name, bio]),
    [
      ["Beth Stensen", expect.stringContaining("bygge ned siloer")],
      ["Marius Røstad", expect.stringContaining("scenarier")],
    ],
  ],
  [
    "D14",
    (demo) => printed(staten(demo).talks[1]!.appearances),
    [
      [null, "direktør for UDI", "UDI"],
      [null, "sjef for PU", "PU"],
      [null, "direktør i UNE", "UNE"],
    ],
  ],
  [
    "D15",
    (demo) =>
      talk(demo, 3).appearances.map(({ name, titles, is_name_to_come }) => [name, titles, is_name_to_come]),
    [
      ["Tore Molstad Andresen", "rådmann", 0],
      [null, "representant for Gran kommune", 1],
    ],
  ],
  [
    "D16",
    (demo) =>
      demo.event("gode-beslutninger").appearances.map(({ name, titles }) => [name, titles.split("\n")])[2],
    ["Silvija Seres", ["investor", "styremedlem", "rådgiver"]],
  ],
  [
    "D17: the title of that day, whatever the recap says",
    (demo) => [
      talk(demo, 2).appearances[0]!.titles,
      demo
        .article("samarbeidet-omkring-nav-drammen")
        .body.includes("Karianne Fjeldstad, Lean-ansvarlig i Bærum kommune"),
    ],
    ["prosjektleder LEAN", true],
  ],
  [
    "D18",
    (demo) => demo.event("nye-arbeidsmater").partners.map(({ name, slug }) => [name, slug]),
    [["Ruter#", "ruter"]],
  ],
  [
    "D19, D20, D21",
    (demo) =>
      [kommuner(demo), staten(demo)].map(({ talks }) => [
        talks.at(-1)!.kind,
        talks.at(-1)!.title,
        talks.at(-1)!.is_panel_of_session,
      ]),
    [
      ["panel", "Paneldebatt", 1],
      ["panel", "Paneldebatt", 1],
    ],
  ],
  [
    "D22",
    (demo) => demo.event("oecd-fagseminar").sessions.map(({ kind, title }) => [kind, title]),
    [
      ["session", "OECD presenterer vurderinger og anbefalinger"],
      ["questions", "Spørsmål og diskusjon"],
    ],
  ],
  [
    "D23",
    (demo) => printed(staten(demo).talks[0]!.appearances),
    [["Paul Chaffey", "statssekretær", "Kommunal- og moderniseringsdepartementet"]],
  ],
  [
    "D24",
    (demo) => demo.event("oecd-fagseminar").partners.map(({ role, name }) => [role, name]),
    [["presenter", "OECD"]],
  ],
  [
    "D25",
    (demo) => demo.event("erfaringssamling").materials.map(({ kind, title, url }) => [kind, title, url]),
    [["link", "Hele programmet", null]],
  ],
  ["D26", (demo) => demo.event("endring-til-frokost-fhi").event.details_site, "Difi.no"],
  [
    "D27",
    (demo) => demo.article("samarbeidet-omkring-nav-drammen").body,
    expect.stringContaining("## Spørsmål fra salen"),
  ],
  ["D28", (demo) => staten(demo).talks[1]!.abstract, expect.stringContaining("fra seks til to måneder")],
  ["D29", (demo) => staten(demo).talks[1]!.abstract, expect.stringContaining("tidstyv-pris i 2015")],
]);

demoHolds("people:", [
  [
    "E05",
    (demo) => printed(demo.event("tidstyvjakt-i-kommunene").appearances),
    [
      ["Jan Tore Sanner", "kommunal- og moderniseringsminister", "Kommunal- og moderniseringsdepartementet"],
      ["Gunn Marit Helgesen", "styreleder", "KS"],
    ],
  ],
  [
    "E03",
    (demo) => printed(talk(demo, 1).appearances),
    [["Pia Berring", "utviklingskonsulent, By, Kultur og Miljø, Sekretariatet", "Roskilde kommune"]],
  ],
  [
    "E07",
    (demo) => printed(demo.event("nye-arbeidsmater").appearances),
    [
      ["Beth Stensen", "leder for nye kundetjenester", "Ruter#"],
      ["Marius Røstad", "tjenesteutvikler, nye kundetjenester", "Ruter#"],
    ],
  ],
  [
    "E14",
    (demo) => printed(demo.event("gode-beslutninger").appearances),
    [
      ["Hilde Singsaas", "direktør", "Direktoratet for økonomistyring"],
      ["Sigrun Vågeng", "direktør", "NAV"],
      ["Silvija Seres", "investor\nstyremedlem\nrådgiver", null],
      ["Bjørn-Inge Larsen", "departementsråd", "Helse- og omsorgsdepartementet"],
    ],
  ],
  [
    "E18",
    (demo) => printed(demo.event("it-i-praksis-2017").sessions[0]!.appearances),
    [
      ["Jan Tore Sanner", "kommunal- og moderniseringsminister", "Kommunal- og moderniseringsdepartementet"],
      ["Robert Steen", "finansbyråd", null],
      ["Roger Schjerva", "sjeføkonom", "IKT-Norge"],
    ],
  ],
]);
