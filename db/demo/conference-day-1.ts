import { leader, person, talk, type Slot } from "./conference-slots.ts";

export const firstDay: readonly Slot[] = [
  {
    day: 1,
    starts: "09:00",
    ends: "09:15",
    isInGreatHall: true,
    session: {
      kind: "opening",
      title: "Velkommen",
      appearances: [{ ...leader, role: "host", roleLabel: "Vert" }],
    },
  },
  {
    day: 1,
    starts: "09:15",
    ends: "10:00",
    isInGreatHall: true,
    session: {
      title: "Hva er nok styring?",
      abstract: "Om å skille det vi må vite fra det vi bare er vant til å spørre om.",
      appearances: [{ ...person("Innleder 4", "direktør", "Prøveetaten"), roleLabel: "Innleder" }],
    },
  },
  { day: 1, starts: "10:00", ends: "10:20", session: { kind: "break", title: "Pause" } },
  {
    day: 1,
    starts: "10:20",
    ends: "11:20",
    parallel: [
      {
        title: "Mål som noen husker",
        talks: [
          talk("Fra førti mål til fire", person("Innleder 5", "avdelingsdirektør", "Eksempeldirektoratet")),
          talk("Tildelingsbrevet på én side", person("Innleder 6", "fagdirektør", "Eksempeldepartementet")),
        ],
      },
      {
        title: "Den første uken",
        talks: [
          talk("Å lytte i tretti dager", person("Innleder 7", "rektor", "Prøvevik kommune")),
          talk("Hva jeg skulle ha spurt om", person("Innleder 8", "seksjonsleder", "Prøveetaten")),
        ],
      },
      {
        title: "Tavlemøter som virker",
        talks: [
          talk("Ti minutter, stående", person("Innleder 9", "driftsleder", "Eksempelfylket")),
          talk("Tavla på skjermen", person("Innleder 10", "teamleder", "Prøveetaten")),
        ],
      },
    ],
  },
  { day: 1, starts: "11:20", ends: "12:20", session: { kind: "break", title: "Lunsj" } },
  {
    day: 1,
    starts: "12:20",
    ends: "13:20",
    parallel: [
      {
        title: "Gevinster som kommer hos andre",
        talks: [
          talk("Hvem skal ta ut gevinsten?", person("Innleder 11", "økonomisjef", "Prøvevik kommune")),
          talk("Et felles regnestykke", person("Innleder 12", "controller", "Eksempeldirektoratet")),
        ],
      },
      {
        title: "Å si nei",
        talks: [talk("Det vi sluttet med", person("Innleder 13", "enhetsleder", "Eksempelfylket"))],
      },
      {
        title: "What users notice first",
        lang: "en",
        talks: [
          {
            ...talk("Three small changes and what they led to", {
              ...person("Speaker 14", "service designer", "Example Agency"),
              lang: "en",
            }),
          },
        ],
      },
    ],
  },
  { day: 1, starts: "13:20", ends: "13:40", session: { kind: "break", title: "Kaffe" } },
  {
    day: 1,
    starts: "13:40",
    ends: "14:40",
    parallel: [
      {
        title: "Måltall uten frykt",
        talks: [talk("Røde tall er gode nyheter", person("Innleder 15", "analytiker", "Prøveetaten"))],
      },
      {
        title: "Når endringen er vanskelig",
        talks: [
          talk("Det vi sa for sent", person("Innleder 16", "kommunikasjonssjef", "Eksempeldirektoratet")),
          { kind: "questions", title: "Spørsmål og samtale" },
        ],
      },
      {
        title: "Kart over tidstyver",
        talks: [talk("En dag med stoppeklokke", person("Innleder 17", "saksbehandler", "Prøvevik kommune"))],
      },
    ],
  },
  {
    day: 1,
    starts: "14:45",
    ends: "15:30",
    isInGreatHall: true,
    session: {
      kind: "panel",
      title: "Tør vi å måle mindre?",
      abstract: "Panelet svarer på spørsmål fra salen.",
      appearances: [
        { ...person("Ordstyrer 4", "redaktør", "Eksempelbladet"), role: "moderator", roleLabel: "Ordstyrer" },
        { ...person("Paneldeltaker 1", "departementsråd", "Eksempeldepartementet"), role: "panellist" },
        { ...person("Paneldeltaker 2", "kommunedirektør", "Prøvevik kommune"), role: "panellist" },
        { ...person("Paneldeltaker 3", "hovedtillitsvalgt", "Prøveetaten"), role: "panellist" },
        { titles: ["representant for brukerne"], role: "panellist", isNameToCome: true },
      ],
    },
  },
];
