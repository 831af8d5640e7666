import { leader, person, talk, type Slot } from "./conference-slots.ts";

export const secondDay: readonly Slot[] = [
  {
    day: 2,
    starts: "09:00",
    ends: "09:45",
    isInGreatHall: true,
    session: {
      title: "Tillit er også et styringsvalg",
      appearances: [{ ...person("Innleder 18", "forsker", "Eksempeluniversitetet"), roleLabel: "Innleder" }],
    },
  },
  { day: 2, starts: "09:45", ends: "10:00", session: { kind: "break", title: "Pause" } },
  {
    day: 2,
    starts: "10:00",
    ends: "11:00",
    parallel: [
      {
        title: "Styringsdialog på ordentlig",
        talks: [talk("Tre møter i året", person("Innleder 19", "ekspedisjonssjef", "Eksempeldepartementet"))],
      },
      {
        title: "Leiing på avstand",
        lang: "nn",
        talks: [
          talk("Kontor i fire fylke", { ...person("Innleiar 20", "regionleiar", "Prøveetaten"), lang: "nn" }),
        ],
      },
      {
        title: "Prøv det i det små",
        talks: [talk("Seks piloter, to som varte", person("Innleder 21", "prosjektleder", "Eksempelfylket"))],
      },
    ],
  },
  { day: 2, starts: "11:00", ends: "12:00", session: { kind: "break", title: "Lunsj" } },
  {
    day: 2,
    starts: "12:00",
    ends: "13:00",
    parallel: [
      {
        title: "Budsjett og handlingsrom",
        talks: [talk("Når pengene følger oppgaven", person("Innleder 22", "økonomidirektør", "Prøveetaten"))],
      },
      {
        title: "Gode møter, færre møter",
        talks: [
          talk("Et halvt år uten mandagsmøte", person("Innleder 23", "enhetsleder", "Prøvevik kommune")),
        ],
      },
      {
        title: "Brukerne i rommet",
        talks: [talk("Vi ringte hundre", person("Innleder 24", "rådgiver", "Eksempeldirektoratet"))],
      },
    ],
  },
  {
    day: 2,
    starts: "13:05",
    ends: "13:40",
    isInGreatHall: true,
    session: { kind: "questions", title: "Spør oss om hva som helst" },
  },
  {
    day: 2,
    starts: "13:40",
    ends: "14:00",
    isInGreatHall: true,
    session: { title: "Takk for nå", appearances: [{ ...leader, role: "host", roleLabel: "Vert" }] },
  },
];
