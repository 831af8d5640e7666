import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MORNING } from "#tests/support/app.ts";
import { launchBrowser } from "#tests/support/chromium.ts";
import { openHouse, type House } from "#tests/support/house.ts";
import { furnishWithStates } from "./states.ts";

/** What the acceptance list calls it, where it stands, and what a reader finds there. */
type Item = [item: string, path: string, found: (string | RegExp)[]];

const E01 = "/events/leankonferansen-2015";
const E02 = `${E01}/sessions/staten-tar-tak-i-tidstyvene`;
const E03 = `${E01}/sessions/lean-i-kommuner`;
const E05 = "/events/tidstyvjakt-i-kommunene";
const E07 = "/events/nye-arbeidsmater";
const E08 = "/events/strategisk-ikt-kompetanse";
const E09 = "/events/dialogmote-kompetansemodell";
const E10 = "/events/erfaringsrapport-2017";
const E11 = "/events/veiledningssamling-6-november-2017";
const E12 = "/events/veiledningssamling-6-desember-2017";
const E14 = "/events/gode-beslutninger";
const E15 = "/events/oecd-fagseminar";
const E16 = "/events/erfaringssamling";
const E17 = "/events/endring-til-frokost-fhi";
const E18 = "/events/it-i-praksis-2017";
const RECAP = "/articles/samarbeidet-omkring-nav-drammen";
const STATE_NEWS = "/articles/staten-vil-ta-tidstyvene";

const inNovember: Item[] = [
  ["A1", E07, ["Nye arbeidsmåter for fremtidens løsninger"]],
  ["A2", E08, ["Strategisk IKT-kompetanse for ledere – hva nå?"]],
  ["A3", E01, ["Lean Forum Norges årskonferanse 2015 Innovasjon og omstilling"]],
  [
    "A4, A5",
    E17,
    [/endringsledelse Kommunikasjon i vanskelige endringsprosesser – erfaringer fra Folkehelseinst/],
  ],
  ["A6", E07, ["Frokostseminar ·"]],
  ["A7", E08, ["Dialogmøte Strategisk"]],
  ["A8", E15, ["Fagseminar Fagseminar med OECD"]],
  ["A9", E16, ["Erfaringssamling Strategisk"]],
  ["A10", E11, ["Veiledningssamling Veiledningssamling om"]],
  ["A11", E01, ["Konferanse ·", "årskonferanse 2015"]],
  ["A12", E17, ["Frokostmøte ·"]],
  ["A13", E05, ["Lansering", "lansering av verktøykassen"]],
  ["A14", E07, ["Direktoratet for forvaltning og IKT (Difi)"]],
  ["A15", E15, ["Kommunal- og moderniseringsdepartementet (KMD)"]],
  ["A16", E01, ["Arrangør Lean Forum Norge"]],
  ["A17", E10, ["Arrangør Digitaliseringsrådet"]],
  ["A18", E14, ["Arrangør Program for bedre styring og ledelse i staten"]],
  [
    "A19",
    E05,
    ["I samarbeid med Kommunenes Sentralforbund (KS)", "Samarbeidspartner Direktoratet for forvaltning"],
  ],
  ["A20", E05, ["Viktig partner Kommunenes Sentralforbund (KS)"]],
  ["A21", E07, ["Endring til frokost En serie frokostmøter om endringsledelse."]],
  ["A22", "/series/endring-til-frokost", ["Arrangeres av Direktoratet for forvaltning og IKT (Difi)"]],
  ["A23", E07, ["Å gjøre endringsledelse praktisk"]],
  ["A23", E17, ["Å gjøre endringsledelse praktisk"]],
  ["A23", "/events/endring-til-frokost-neste", ["Å gjøre endringsledelse praktisk"]],
  ["A24", E16, ["følger opp «Strategisk IKT-kompetanse for toppledere»"]],
  ["A25", E16, ["ett av tre tiltak i Program for bedre styring og ledelse i staten"]],
  ["A26", E08, ["Difi bygger videre på kompetansetiltaket"]],
  ["A27", E08, ["Forrige gang", "Onsdag 8. november 2017"]],
  ["A28", E08, ["Hensikten med dette møtet Vi går dypere inn"]],
  ["A29", E07, ["Stikkord brukere og effekt · design og pilotering · mennesker og teknologi"]],
  ["A30", STATE_NEWS, ["Leankonferansen: Staten vil ta tidstyvene"]],
  ["A31", "/articles/to-invitasjoner-i-september", ["Fagseminar med OECD", "Frokostmøte om endringsledelse"]],
  ["A32", E16, ["Mål At lederne lærer av hverandre."]],
  ["A33", E16, ["Temaer Hva slags strategisk", "Hvilke utfordringer står små etater overfor?"]],

  ["B1", E07, ["Fredag 1. desember 2017 kl.\u00a009.00–10.00."]],
  ["B2", E16, ["Torsdag 7. september 2017 kl.\u00a010.00–12.30"]],
  ["B3", E07, ["Enkel frokost og registrering fra kl.\u00a008.30."]],
  ["B4, B13", E01, ["Tirsdag 10. og onsdag 11. november 2015. Quality Hotel Expo Fornebu."]],
  ["B5", E03, ["Tirsdag 10. november 2015 Lean i kommuner Kl.\u00a011.30–13.00"]],
  ["B5", E01, ["Dag 1: tirsdag 10. november", "11.30 Lean i kommuner til kl.\u00a013.00"]],
  ["B6", E15, ["Fredag 1. september 2017 kl.\u00a012.30–14.00."]],
  ["B7", E11, ["Mandag 6. november 2017", "Onsdag 6. desember 2017"]],
  ["B8", E03, ["starter for fullt i uke 35"]],
  ["B9", E16, ["Oslo Militære samfund, Myntgata 3"]],
  ["B10", E15, ["Auditoriet, R5, Akersgata 59, Oslo"]],
  ["B11", E07, ["Difis kurs- og konferansesenter, Grev Wedels plass 9, 2. etasje, inngang Myntgata"]],
  ["B12", E17, ["Difis kurs- og konferansesenter, Grev Wedels plass 9, 2. etasje, inngang Myntgata"]],
  ["B14", "/articles/oecds-sluttrapport", ["fagseminar i Oslo 1. september"]],
  ["B14", "/events/dato-demo", ["Sted Bergen"]],
  ["B15", E14, ["Tidspunktet er ikke kjent", "Gjennomført"]],
  ["B16, E5", "/articles/involver-brukerne", ["i Oslo rådhus 10. august 2017. Fra venstre:"]],
  ["B16", E18, ["Torsdag 10. august 2017. Oslo rådhus."]],

  [
    "C6",
    E07,
    [
      /Påmeldingen stenger tirsdag 28\. november · om 8 dager/,
      /Påmeldingsfrist tirsdag 28\. november [A-ZÆØÅ]/,
    ],
  ],
  ["C7", E08, ["Påmeldingen stenger fredag 24. november kl.\u00a012.00"]],
  ["C11", E16, ["Målgruppe Toppledere i departementer og underliggende virksomheter"]],
  ["C12", E08, ["Målgruppe Offentlige virksomheter, leverandører og akademia"]],
  ["C13", E05, ["Målgruppe Alle kommuneansatte"]],
  ["C14", E11, ["Målgruppe De som ønsker å søke"]],
  ["C15", E09, ["Nesten 50 representanter"]],
  ["C16", E03, ["Nærmere hundre tilhørere"]],
  ["C17", E09, ["Akademia, offentlig forvaltning og leverandører"]],
  ["C18, C19, C21", "/", ["Viktige datoer Onsdag 17. januar 2018 Søknadsfrist: Medfinansieringsordningen"]],
  ["C18, C19, C21", E12, ["Viktige datoer Onsdag 17. januar 2018: Søknadsfrist, Medfinansieringsordningen"]],
  ["C20", E12, ["Med forbehold om Stortingets samtykke"]],
  ["C22", "/articles/to-invitasjoner-i-september", ["Vil du være med?"]],

  ["D1", E03, ["Lean i kommuner"]],
  ["D2", E01, ["Staten tar tak i tidstyvene"]],
  ["D3", E03, [/ 1\.? Innovation og nytænkning: Vi prøver os frem i mulighedernes kommune/]],
  ["D4", E03, [/ 2\.? Samarbeid mellom kommuner og statlig virksomhet\. Hvordan kan vi hjelpe hverandre\?/]],
  ["D5", E03, [/ 3\.? «Praktisk Innovativ Læring Og Tjenesteutvikling» PILOTen Hadeland/]],
  ["D6", E03, ["Kommunereform og felles utviklingsprosesser i Lunner og Gran kommune."]],
  ["D7", E03, ["Utviklingsenheten i kommunen viser hvordan."]],
  ["D10", E03, [/ Innleder (?:Pia Berring|Roskilde)/]],
  [
    "D11",
    E03,
    [
      /Karianne Fjeldstad prosjektleder LEAN, Bærum kommune .*Steinar Hansen NAV-leder, NAV Drammen .*Kari Bjørnerud Børthus leder i utviklingsenheten, Vestre Toten kommune/,
    ],
  ],
  ["D12", E03, ["Arbeider med utvikling av ledelse og organisasjon i Roskilde kommune."]],
  [
    "D13, D18",
    E07,
    ["Beth Stensen leder for nye kundetjenester, Ruter# Deler erfaringer med å innføre nye arbeidsmåter"],
  ],
  [
    "D13, D18",
    E07,
    ["Marius Røstad tjenesteutvikler, nye kundetjenester, Ruter# Viser metodikken i praksis"],
  ],
  ["D14", E02, ["Direktør for UDI", "Sjef for PU", "Direktør i UNE"]],
  ["D15", E03, ["Representant for Gran kommune (navn kommer)"]],
  ["D16", E14, ["Silvija Seres investor, styremedlem og rådgiver"]],
  ["D17", RECAP, ["Lean-ansvarlig i Bærum kommune"]],
  ["D19, D20", E03, ["Paneldebatt Panelet er innlederne."]],
  ["D21", E02, ["svarer på spørsmål fra salen"]],
  ["D22", E15, ["Spørsmål og diskusjon"]],
  ["D23", E02, [/Resultatene så langt og veien videre Innleder .* Paul Chaffey statssekretær/]],
  ["D24", E15, ["Presenterer OECD", "OECD presenterer vurderinger og anbefalinger"]],
  ["D25", E16, ["Hele programmet"]],
  ["D26", E17, ["Mer om arrangementet på Difi.no"]],
  ["D27", RECAP, ["slapp til med spørsmål"]],
  ["D28, D29", E02, ["fra seks til to måneder", "tidstyv-pris i 2015"]],

  ["E02 without a time", E02, ["Tidspunkt kommer"]],
  ["E02 without a time", `${E01}/programme`, ["Tidspunkt kommer Staten tar tak i tidstyvene"]],
];

const inSeptember: Item[] = [
  ["C2", E16, ["Meld deg på på e-post til AnneKristine.Hanevold@difi.no", "Kontakt AnneKristine Hanevold"]],
  ["C8", E16, ["Påmeldingen stenger tirsdag 5. september"]],
  ["C9, C10", E16, ["Nærmere 100 påmeldte – fremdeles ledige plasser"]],
  ["C3", E15, ["Meld deg på på e-post til Timothy.Szlachetko@kmd.dep.no", "Ingen påmeldingsfrist"]],
  ["C4", E17, ["Påmelding er hos Difi, på difi.no."]],
];

const beforeTheConference: Item[] = [["C5", E01, ["Mer om Leankonferansen på Lean Forum Norge."]]];

let browser: Browser;
let page: Page;
let november: House;
let september: House;
let conference: House;

beforeAll(async () => {
  [browser, november, september, conference] = await Promise.all([
    launchBrowser(),
    openHouse({ clock: MORNING, furnish: furnishWithStates }),
    openHouse({ clock: "2017-09-01T06:00:00.000Z" }),
    openHouse({ clock: "2015-11-02T08:00:00.000Z" }),
  ]);
  page = await browser.newPage({ javaScriptEnabled: false });
});
afterAll(async () => {
  await browser?.close();
  for (const house of [november, september, conference]) await house?.close();
});

describe("without a script, and with the clock in November 2017, a reader finds", () => {
  test.each(inNovember)("%s on %s", (_item, path, found) => isFound(november, path, found));
});
describe("without a script, and with the clock at 1 September 2017, a reader finds", () => {
  test.each(inSeptember)("%s on %s", (_item, path, found) => isFound(september, path, found));
});
describe("without a script, and a week before the conference of 2015, a reader finds", () => {
  test.each(beforeTheConference)("%s on %s", (_item, path, found) => isFound(conference, path, found));
});

async function isFound({ url }: House, path: string, found: (string | RegExp)[]): Promise<void> {
  await page.goto(url + path);
  // As it is read: a line break is a space, and a space that may not break is kept.
  const text = (await page.innerText("main")).replace(/[ \t\n]+/g, " ");
  for (const one of found) {
    if (typeof one === "string") expect(text).toContain(one);
    else expect(text).toMatch(one);
  }
}

describe("E01 to E03", () => {
  test.each([E01, `${E01}/programme`, E03])(
    "number three talks, one of them in Danish (D3–D5, S5): %s",
    async (path) => {
      await page.goto(november.url + path);
      expect(await page.locator("main [lang=da]").allInnerTexts()).toEqual([
        expect.stringContaining("Innovation og nytænkning: Vi prøver os frem i mulighedernes kommune"),
      ]);
      const text = await page.innerText("main");
      const numbers = ["1", "2", "3"].map((number) => new RegExp(`^${number}(?:\\.|$)`, "m"));
      for (const number of numbers) expect(text).toMatch(number);
    },
  );

  test("keep paragraphs and lists of an abstract as they were (D7–D9)", async () => {
    await page.goto(november.url + E03);
    const items = (list: string) => page.locator(`main ${list} > li`).allInnerTexts();
    expect(await items("ol")).toEqual(
      expect.arrayContaining(["Hva kan Gran/Lunner lære av oss?", "Hva kan vi lære av Gran/Lunner?"]),
    );
    expect(await items("ul")).toEqual(
      expect.arrayContaining(["Å lære og utforske sammen", "Å utvikle og teste"]),
    );
    expect(await page.locator("main p", { hasText: "NAV Drammen får det beste" }).count()).toBe(1);
    expect(await page.locator("main p", { hasText: "starter for fullt i uke 35" }).count()).toBe(1);
  });

  test("print on one sheet for each day, and one for what has no time yet (S18)", async () => {
    expect(await sheets(E03)).toBe(1);
    expect(await sheets(`${E01}/programme`)).toBe(2);
    expect(await sheets("/events/styringskonferansen-demo/programme")).toBe(2);
  });

  async function sheets(path: string): Promise<number> {
    await page.goto(november.url + path);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)!.length;
  }
});

describe("what can be followed leads there:", () => {
  const links: readonly [
    item: string,
    () => House,
    path: string,
    text: string | RegExp,
    href: string | RegExp,
  ][] = [
    ["A21 the series", () => november, E07, "Endring til frokost", "/series/endring-til-frokost"],
    ["A27 the meeting before", () => november, E08, "Dialogmøte om en felles kompetansemodell", E09],
    ["A31 the one", () => november, "/articles/to-invitasjoner-i-september", /^Fagseminar med OECD/, E15],
    [
      "A31 the other",
      () => november,
      "/articles/to-invitasjoner-i-september",
      "Frokostmøte om endringsledelse",
      E17,
    ],
    ["B7 the other date", () => november, E11, "Veiledningssamling om medfinansieringsordningen", E12],
    ["C1 the form", () => november, E07, "Meld meg på", `${E07}/register`],
    [
      "C2 a letter",
      () => september,
      E16,
      /^Meld deg på på e-post/,
      /^mailto:AnneKristine\.Hanevold@difi\.no\?subject=./,
    ],
    [
      "C3 a letter",
      () => september,
      E15,
      /^Meld deg på på e-post/,
      /^mailto:Timothy\.Szlachetko@kmd\.dep\.no\?subject=./,
    ],
    [
      "C4 elsewhere",
      () => november,
      "/events/annet-sted",
      "Meld deg på hos Difi (difi.no)",
      "https://www.difi.no/frokost",
    ],
    [
      "C5 the organiser",
      () => november,
      "/events/peker",
      "Mer om møtet hos Difi.",
      "https://www.difi.no/mote",
    ],
    ["D2 the session", () => november, E01, "Staten tar tak i tidstyvene", E02],
    ["D13 the speaker", () => november, E07, "Beth Stensen", "/speakers/beth-stensen"],
    ["E13 the toolkit", () => november, E05, /^Verktøykassen for tidstyvjakt/, "http://www.ks.no/tidstyv"],
  ];
  test.each(links)("%s", async (_item, house, path, text, href) => {
    await page.goto(house().url + path);
    const link = page.locator("main").getByRole("link", { name: text, exact: true }).first();
    expect(await link.getAttribute("href")).toEqual(
      typeof href === "string" ? href : expect.stringMatching(href),
    );
  });
});

describe("the form speaks the reader's language (S19)", () => {
  test.each([
    [
      "bokmål",
      "",
      "nb",
      "Navn Må fylles ut",
      "E-post Må fylles ut",
      "Virksomhet Valgfritt",
      "Påmeldingen stenger tirsdag",
    ],
    [
      "nynorsk",
      "/nn",
      "nn",
      "Namn Må fyllast ut",
      "E-post Må fyllast ut",
      "Verksemd Valfritt",
      "Påmeldinga stenger tysdag",
    ],
    [
      "English",
      "/en",
      "en",
      "Name Must be filled in",
      "Email Must be filled in",
      "Organisation Optional",
      "Registration closes Tuesday",
    ],
  ])("%s", async (_language, prefix, lang, ...found) => {
    await isFound(november, `${prefix}${E07}/register`, found);
    expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    expect(
      await page.locator("h1").evaluate((heading) => heading.closest("[lang]")!.getAttribute("lang")),
    ).toBe("nb");
  });
});
