import { expect } from "vitest";
import { isOutdated } from "#app/events/rules.ts";
import { demoHolds, NOVEMBER_2026, type ReadDemo } from "./demo-world.ts";

type Pictured = { pictures: readonly { alt: string; caption: string | null; credit: string | null }[] };
const pictureOf = ({ pictures: [picture] }: Pictured) => [picture!.alt, picture!.caption, picture!.credit];
const materialsIn = ({
  materials,
}: {
  materials: readonly { kind: string; title: string; source: string | null }[];
}) => materials.map(({ kind, title, source }) => [kind, title, source]);
const recap = (demo: ReadDemo) => demo.article("samarbeidet-omkring-nav-drammen");

demoHolds("pictures:", [
  [
    "E1, E2",
    (demo) => pictureOf(demo.article("staten-vil-ta-tidstyvene")),
    ["Bilde av statssekretær Paul Chaffey", "Statssekretær i KMD, Paul Chaffey.", "Torbjørn Tandberg/KRD"],
  ],
  [
    "E3, E4",
    (demo) => pictureOf(recap(demo)),
    [
      "Tre foredragsholdere sammen på en scene",
      "Karianne Fjeldstad (t.v.), Kari Bjørnerud Børthus og Steinar Hansen presenterte sammen på scenen på Lean Forum Norges årskonferanse.",
      null,
    ],
  ],
  [
    "E5, E9",
    (demo) => pictureOf(demo.article("involver-brukerne")),
    [
      "Bilde fra debatt med Jan Tore Sanner, Robert Steen og Roger Schjerva på lansering av IT i praksis på rådhuset i Oslo",
      expect.stringContaining("Fra venstre: Kommunal- og moderniseringsminister Jan Tore Sanner"),
      null,
    ],
  ],
  [
    "E6",
    (demo) => pictureOf(demo.article("120-millioner-til-digitalisering"))[0],
    "Illustrasjonsbilde av pengesekk",
  ],
  [
    "E7",
    (demo) => pictureOf(demo.article("gode-rad-for-digitale-knuter"))[0],
    "Faksimile av forsiden av Digitaliseringsrådets Erfaringsrapport 2017",
  ],
  [
    "E8",
    (demo) => pictureOf(demo.event("erfaringssamling"))[0],
    "Ordsky med sammensatte substantiver som muligheterogsamspill og ledelseinytid",
  ],
]);

demoHolds("materials and articles:", [
  [
    "E10, E11, E12, E13",
    (demo) => materialsIn(demo.event("gode-beslutninger")),
    [
      ["recording", "Hvordan ta gode beslutninger i en omskiftelig tid? – første sending", "Nett-tv"],
      ["recording", "Hvordan ta gode beslutninger i en omskiftelig tid? – andre sending", "Nett-tv"],
      // Ours, that there may be something to fetch; the sources do not say what was shown.
      ["slides", "Velkommen og program", null],
      ["slides", "Spørsmål til samtalen", null],
    ],
  ],
  [
    "E14",
    (demo) => demo.article("forst-gradvis-og-sa-plutselig").lead,
    expect.stringContaining("opptak og presentasjoner"),
  ],
  [
    "E15, E19, E20, E21",
    (demo) => materialsIn(demo.event("oecd-fagseminar")),
    [
      ["reading", "OECDs midtveisrapport: Key Findings", "OECD"],
      [
        "report",
        "Digital Government Review of Norway – Boosting the Digital Transformation of the Public Sector",
        "OECD",
      ],
      ["video", "OECDs oppsummering av funnene", "OECD"],
    ],
  ],
  [
    "E16, E17",
    (demo) => materialsIn(demo.event("nye-arbeidsmater")),
    [
      ["podcast", "Endringspodden: effektivisering, felles statlige innkjøp og endringsledelse", "Difi"],
      ["link", "Nye og tidligere podkaster", "Difi"],
    ],
  ],
  [
    "E18",
    (demo) => materialsIn(demo.event("erfaringsrapport-2017")),
    [["report", "Digitaliseringsrådets erfaringsrapport 2017", "Digitaliseringsrådet"]],
  ],
  ["E20: the report's title is English", (demo) => demo.event("oecd-fagseminar").materials[1]!.lang, "en"],
  [
    "E22",
    (demo) => [recap(demo).kind, recap(demo).title],
    ["recap", "Samarbeidet omkring NAV Drammen begeistret mange under Lean Forum Norges årskonferanse"],
  ],
  ["E23", (demo) => demo.article("forst-gradvis-og-sa-plutselig").body.match(/^## /gm)?.length, 4],
  [
    "E24",
    (demo) => demo.article("120-millioner-til-digitalisering").body,
    expect.stringContaining("sier Difis direktør Steffen Sutorius"),
  ],
  [
    "E25",
    (demo) => [demo.article("ny-dfo-direktor").kind, demo.article("ny-dfo-direktor").body],
    ["interview", expect.stringContaining("## Hvilke ambisjoner har du på vegne av DFØ?")],
  ],
  [
    "E27, E28, E29, E30",
    (demo) =>
      demo.event("tidstyvjakt-i-kommunene").materials.map(({ kind, title, url }) => [kind, title, url]),
    [["toolkit", expect.stringContaining("syv kommuner og to fylkeskommuner"), "http://www.ks.no/tidstyv"]],
  ],
  [
    "E31, E32",
    (demo) => [...demo.articles.values()].filter((article) => !isOutdated(article, NOVEMBER_2026)),
    [],
  ],
  [
    "E33, E34",
    (demo) => [recap(demo).published_at, recap(demo).changed_at],
    ["2017-01-25T09:38:00.000Z", "2017-01-25T09:38:00.000Z"],
  ],
  [
    "E37, E38",
    (demo) => materialsIn(demo.article("involver-brukerne")),
    [
      ["reading", "Slik er Norges digitale status", "ramboll.no"],
      [
        "reading",
        "Ny undersøkelse: Stort etterslep på mellomlederes IT-kompetanse i offentlig sektor",
        "digi.no",
      ],
      ["reading", "Flere digitaliseres, men folk er mindre fornøyd", "E 24"],
      ["reading", "Kommunene får somle-refs", "Dagsavisen"],
    ],
  ],
  ["E41", (demo) => recap(demo).body, expect.stringContaining("andre steder på nettstedet sitt")],
  [
    "E42",
    (demo) => demo.article("gode-rad-for-digitale-knuter").body,
    expect.stringContaining("26 prosjekter og programmer i 23 virksomheter under tolv departementer"),
  ],
  [
    "E43",
    (demo) => demo.article("oecds-sluttrapport").body,
    expect.stringContaining("## Noen få av OECDs anbefalinger\n\n- "),
  ],
  [
    "E44",
    (demo) => demo.article("gode-rad-for-digitale-knuter").body,
    expect.stringContaining("- **La felles brukere være utgangspunktet for samarbeidet:** "),
  ],
  [
    "E46",
    (demo) => demo.article("forst-gradvis-og-sa-plutselig").body,
    expect.stringContaining("«På to måter,» sa Mike. «Først gradvis og så plutselig.»"),
  ],
]);
