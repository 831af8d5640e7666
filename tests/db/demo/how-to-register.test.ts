import { expect } from "vitest";
import { demoHolds, type ReadDemo } from "./demo-world.ts";

const modeOf = (demo: ReadDemo, slug: string) => {
  const { registration_mode, registration_email, registration_url, registration_site } =
    demo.event(slug).event;
  return [registration_mode, registration_email ?? registration_url ?? registration_site];
};
const deadlineOf = (demo: ReadDemo, slug: string) => {
  const { deadline_kind, deadline_on, deadline_at } = demo.event(slug).event;
  return [deadline_kind, deadline_on, deadline_at];
};

demoHolds("registration, audience and counts:", [
  ["C1", (demo) => modeOf(demo, "nye-arbeidsmater"), ["own", null]],
  ["C1 of E08", (demo) => modeOf(demo, "strategisk-ikt-kompetanse"), ["own", null]],
  [
    "C2",
    (demo) => [modeOf(demo, "erfaringssamling"), demo.event("erfaringssamling").event.contact_name],
    [["email", "AnneKristine.Hanevold@difi.no"], "AnneKristine Hanevold"],
  ],
  [
    "C3",
    (demo) => [modeOf(demo, "oecd-fagseminar"), deadlineOf(demo, "oecd-fagseminar")],
    [
      ["email", "Timothy.Szlachetko@kmd.dep.no"],
      ["none", null, null],
    ],
  ],
  ["C4", (demo) => modeOf(demo, "endring-til-frokost-fhi"), ["external", "difi.no"]],
  [
    "C5",
    (demo) => [modeOf(demo, "leankonferansen-2015"), demo.event("leankonferansen-2015").event.pointer_text],
    [["pointer", null], "Mer om Leankonferansen på Lean Forum Norge."],
  ],
  ["C6", (demo) => deadlineOf(demo, "nye-arbeidsmater"), ["date", "2017-11-28", "2017-11-28T23:00:00.000Z"]],
  [
    "C7",
    (demo) => deadlineOf(demo, "strategisk-ikt-kompetanse"),
    ["instant", null, "2017-11-24T11:00:00.000Z"],
  ],
  ["C8", (demo) => deadlineOf(demo, "erfaringssamling"), ["date", "2017-09-05", "2017-09-05T22:00:00.000Z"]],
  [
    "C9, C10",
    (demo) => {
      const { stated_registered, public_count } = demo.event("erfaringssamling").event;
      return [stated_registered, public_count];
    },
    [97, "rounded"],
  ],
  [
    "C11",
    (demo) => demo.event("erfaringssamling").event.audience,
    "Toppledere i departementer og underliggende virksomheter",
  ],
  [
    "C12",
    (demo) => demo.event("strategisk-ikt-kompetanse").event.audience,
    "Offentlige virksomheter, leverandører og akademia",
  ],
  ["C13", (demo) => demo.event("tidstyvjakt-i-kommunene").event.audience, "Alle kommuneansatte"],
  ["C14", (demo) => demo.event("veiledningssamling-6-desember-2017").event.audience, "De som ønsker å søke"],
  [
    "C15, C17",
    (demo) =>
      demo
        .event("dialogmote-kompetansemodell")
        .headcounts.map(({ kind, words, sectors }) => [kind, words, sectors]),
    [
      [
        "attended",
        "Nesten 50 representanter",
        "Akademia, offentlig forvaltning og leverandører av rådgivning og kompetanseutvikling",
      ],
    ],
  ],
  [
    "C16",
    (demo) => {
      const { headcounts, sessions } = demo.event("leankonferansen-2015");
      const talk = sessions
        .flatMap((session) => session.talks)
        .find((one) => one.id === headcounts[0]!.talk_id);
      return [talk?.number, headcounts.map(({ kind, words }) => [kind, words])];
    },
    [2, [["attended", "Nærmere hundre tilhørere"]]],
  ],
  [
    "C18, C19, E40",
    (demo) => demo.importantDates.map(({ title, falls_on, url_text }) => [title, falls_on, url_text]),
    [["Medfinansieringsordningen", "2018-01-17", "Les mer på Difis nettside om medfinansieringsordningen"]],
  ],
  [
    "C20",
    (demo) => demo.event("veiledningssamling-6-desember-2017").event.proviso,
    expect.stringContaining("forbehold om Stortingets samtykke"),
  ],
  [
    "C21",
    (demo) => demo.article("120-millioner-til-digitalisering").body,
    expect.stringContaining("## Viktige datoer"),
  ],
  [
    "C22",
    (demo) => demo.article("to-invitasjoner-i-september").lead,
    expect.stringContaining("Vil du være med?"),
  ],
  [
    "S12: two dates of one offer",
    (demo) => demo.event("veiledningssamling-6-november-2017").siblings.map(({ slug }) => slug),
    ["veiledningssamling-6-desember-2017"],
  ],
  ["E04: closed", (demo) => modeOf(demo, "arbeidsmoter-nav-drammen"), ["closed", null]],
]);
