import { countOf, listOf } from "../counts.ts";
import { atClock } from "../dates.ts";
import type { ProgrammeEditorWords } from "../programme-editor.ts";

const clock = (time: string) => atClock(time, "nb");
const registered = (count: number) => countOf(count, { one: "påmeldt", other: "påmeldte" }, "nb");
const listed = (names: readonly string[]) => listOf(names, "nb");

/** The editor of a programme, in bokmål. */
export const nb: ProgrammeEditorWords = {
  warnings: {
    "room-overlap": ({ room, one, other }) =>
      `${room} er i bruk to ganger på en gang: «${one}» og «${other}».`,
    "speaker-twice": ({ name, one, other }) => `${name} er to steder på en gang: «${one}» og «${other}».`,
    "outside-hours": ({ title, starts, ends }) =>
      `«${title}» (${clock(starts)}${ends ? ` til ${clock(ends)}` : ""}) er utenfor tiden til arrangementet.`,
    "day-outside": ({ title, days }) =>
      `«${title}» ligger på en dag arrangementet ikke har. Det varer ${countOf(days, { one: "dag", other: "dager" }, "nb")}.`,
    "room-too-small": ({ title, room, capacity, chosen }) =>
      `${chosen} har valgt «${title}», men ${room} har plass til ${capacity}.`,
    "no-break": ({ day, from, to, minutes }) =>
      `Dag ${day} er det ingen pause fra ${clock(from)} til ${clock(to)}: ${minutes} minutter.`,
    "without-time": ({ title }) => `«${title}» har ikke tidspunkt.`,
    "speaker-not-coming": ({ name, title }) => `${name} kommer ikke til «${title}».`,
    "speaker-unconfirmed": ({ name, title }) => `${name} har ikke svart om «${title}».`,
    "speaker-not-there": ({ name, title }) => `${name} kan ikke være der når «${title}» er.`,
    "name-to-come": ({ title }) => `«${title}» mangler navn på en innleder.`,
  },
  changes: {
    added: (title, place) => `Nytt: «${title}», ${place}.`,
    removed: (title, place) => `Utgår: «${title}», ${place}.`,
    moved: (title, place, before) => `Flyttet: «${title}» er ${place}. Før: ${before}.`,
    renamed: (title, before) => `Nytt navn: «${title}». Før: «${before}».`,
    people: (title, joined, left) =>
      `«${title}»: ${[
        joined.length > 0 && `${listed(joined)} er kommet til`,
        left.length > 0 && `${listed(left)} er ikke lenger med`,
      ]
        .filter(Boolean)
        .join(", ")}.`,
    reworded: (title) => `Ny omtale: «${title}».`,
    timeToCome: "tidspunktet kommer",
    day: (day) => `dag ${day}`,
  },
  reach: (people, calendars, speakers) => {
    const who = [
      ...(speakers > 0 ? [countOf(speakers, { one: "innleder", other: "innledere" }, "nb")] : []),
      ...(people > 0 ? [registered(people)] : []),
    ];
    const entries =
      people > 0
        ? `, og ${countOf(calendars, { one: "kalender", other: "kalendere" }, "nb")} får en oppdatering`
        : "";
    return `${listed(who)} får brev${entries}. Brevene går om fem minutter.`;
  },
  nobody: "Ingen påmeldte får brev: ingen har valgt det som er endret i tid eller rom.",
  nothingNew: "Ingenting er nytt siden programmet sist ble publisert. Ingen får beskjed.",
  speakers: (names) => `Si selv fra til ${listed(names)}: de får ikke brev fra oss.`,
  live: {
    placed: (title, place) => `«${title}» er flyttet til ${place}.`,
    unscheduled: (title) => `«${title}» er tatt ut av rutenettet og ligger under «Uten tid».`,
    removed: (title) => `«${title}» er slettet.`,
    undone: (sessions) =>
      sessions === 1
        ? "Det siste du gjorde, er angret."
        : `Det siste du gjorde med ${sessions} programposter, er angret.`,
    stays: (title) => `«${title}» kan ikke flyttes lenger den veien.`,
  },
};
