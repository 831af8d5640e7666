import { expect } from "vitest";
import { demoHolds, type ReadDemo } from "./demo-world.ts";

const organiserOf = (demo: ReadDemo, slug: string) => {
  const { name, acronym, kind } = demo.event(slug).organisation;
  return [name, acronym, kind];
};

demoHolds("identity, series and organiser:", [
  ["A1", (demo) => demo.event("nye-arbeidsmater").event.title, "Nye arbeidsmåter for fremtidens løsninger"],
  [
    "A2",
    (demo) => demo.event("strategisk-ikt-kompetanse").event.title,
    "Strategisk IKT-kompetanse for ledere – hva nå?",
  ],
  ["A3", (demo) => demo.event("leankonferansen-2015").event.theme, "Innovasjon og omstilling"],
  [
    "A4, A5",
    (demo) => demo.event("endring-til-frokost-fhi").event.theme,
    "Kommunikasjon i vanskelige endringsprosesser – erfaringer fra Folkehelseinstituttet.",
  ],
  ["A6", (demo) => demo.event("nye-arbeidsmater").event.type, "breakfast-seminar"],
  ["A7", (demo) => demo.event("strategisk-ikt-kompetanse").event.type, "dialogue-meeting"],
  ["A8", (demo) => demo.event("oecd-fagseminar").event.type, "seminar"],
  ["A9", (demo) => demo.event("erfaringssamling").event.type, "experience-gathering"],
  ["A10", (demo) => demo.event("veiledningssamling-6-november-2017").event.type, "information-meeting"],
  [
    "A11",
    (demo) => [demo.event("leankonferansen-2015").event.type, demo.event("leankonferansen-2015").event.title],
    ["conference", "Lean Forum Norges årskonferanse 2015"],
  ],
  ["A12", (demo) => demo.event("endring-til-frokost-fhi").event.type, "breakfast-meeting"],
  ["A13", (demo) => demo.event("tidstyvjakt-i-kommunene").event.type, "launch"],
  [
    "A14",
    (demo) => organiserOf(demo, "nye-arbeidsmater"),
    ["Direktoratet for forvaltning og IKT", "Difi", "directorate"],
  ],
  [
    "A15",
    (demo) => organiserOf(demo, "oecd-fagseminar"),
    ["Kommunal- og moderniseringsdepartementet", "KMD", "ministry"],
  ],
  ["A16", (demo) => organiserOf(demo, "leankonferansen-2015"), ["Lean Forum Norge", null, "association"]],
  ["A17", (demo) => organiserOf(demo, "erfaringsrapport-2017"), ["Digitaliseringsrådet", null, "council"]],
  [
    "A18",
    (demo) => organiserOf(demo, "gode-beslutninger"),
    ["Program for bedre styring og ledelse i staten", null, "programme"],
  ],
  [
    "A19, A20",
    (demo) => demo.event("tidstyvjakt-i-kommunene").partners.map(({ role, acronym }) => [role, acronym]),
    [
      ["co-organiser", "KS"],
      ["partner", "Difi"],
      ["target", "KS"],
    ],
  ],
  [
    "A21",
    (demo) =>
      [demo.event("nye-arbeidsmater"), demo.event("endring-til-frokost-fhi")].map(
        ({ series }) => series?.slug,
      ),
    ["endring-til-frokost", "endring-til-frokost"],
  ],
  [
    "A22",
    (demo) =>
      demo.event("nye-arbeidsmater").series?.organisation_id ===
      demo.event("nye-arbeidsmater").organisation.id,
    true,
  ],
  [
    "A23",
    (demo) => demo.event("nye-arbeidsmater").series?.goal,
    expect.stringContaining("gjøre endringsledelse praktisk"),
  ],
  [
    "A24, A25",
    (demo) => demo.event("erfaringssamling").event.parent_programme,
    "«Strategisk IKT-kompetanse for toppledere», ett av tre tiltak i Program for bedre styring og ledelse i staten",
  ],
  [
    "A26",
    (demo) => demo.event("strategisk-ikt-kompetanse").event.body,
    expect.stringContaining("bygger videre på kompetansetiltaket"),
  ],
  [
    "A27",
    (demo) => demo.event("strategisk-ikt-kompetanse").previous.map((event) => event.starts_on),
    ["2017-11-08"],
  ],
  [
    "A28",
    (demo) => demo.event("strategisk-ikt-kompetanse").event.purpose,
    expect.stringContaining("lederkompetanser"),
  ],
  [
    "A29",
    (demo) => demo.event("nye-arbeidsmater").keywords,
    ["brukere og effekt", "design og pilotering", "mennesker og teknologi"],
  ],
  ["A30", (demo) => demo.article("staten-vil-ta-tidstyvene").kicker, "Leankonferansen:"],
  [
    "A31",
    (demo) => demo.article("to-invitasjoner-i-september").title,
    "Vil du ha endring til frokost eller være med å diskutere veien videre for digitalisering av offentlig sektor?",
  ],
  ["A32", (demo) => demo.event("erfaringssamling").event.goal, "At lederne lærer av hverandre."],
  [
    "A33",
    (demo) => demo.event("erfaringssamling").topics,
    [
      "Hva slags strategisk IKT-kompetanse trenger ledere?",
      "Hvordan kan departement og etat jobbe sammen for å nå felles mål?",
      "Hvilke utfordringer står små etater overfor?",
      "Hvordan få til et godt samspill mellom stat og kommune?",
    ],
  ],
]);
