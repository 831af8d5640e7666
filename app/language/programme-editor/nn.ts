import { countOf, listOf } from "../counts.ts";
import { atClock } from "../dates.ts";
import type { ProgrammeEditorWords } from "../programme-editor.ts";

const clock = (time: string) => atClock(time, "nn");
const registered = (count: number) => countOf(count, { one: "påmeld", other: "påmelde" }, "nn");
const listed = (names: readonly string[]) => listOf(names, "nn");

/** The editor of a programme, in nynorsk. */
export const nn: ProgrammeEditorWords = {
  warnings: {
    "room-overlap": ({ room, one, other }) =>
      `${room} er i bruk to gonger på ein gong: «${one}» og «${other}».`,
    "speaker-twice": ({ name, one, other }) => `${name} er to stader på ein gong: «${one}» og «${other}».`,
    "outside-hours": ({ title, starts, ends }) =>
      `«${title}» (${clock(starts)}${ends ? ` til ${clock(ends)}` : ""}) er utanfor tida til arrangementet.`,
    "day-outside": ({ title, days }) =>
      `«${title}» ligg på ein dag arrangementet ikkje har. Det varer ${countOf(days, { one: "dag", other: "dagar" }, "nn")}.`,
    "room-too-small": ({ title, room, capacity, chosen }) =>
      `${chosen} har valt «${title}», men ${room} har plass til ${capacity}.`,
    "no-break": ({ day, from, to, minutes }) =>
      `Dag ${day} er det ingen pause frå ${clock(from)} til ${clock(to)}: ${minutes} minutt.`,
    "without-time": ({ title }) => `«${title}» har ikkje tidspunkt.`,
    "speaker-not-coming": ({ name, title }) => `${name} kjem ikkje til «${title}».`,
    "speaker-unconfirmed": ({ name, title }) => `${name} har ikkje svart om «${title}».`,
    "speaker-not-there": ({ name, title }) => `${name} kan ikkje vere der når «${title}» er.`,
    "name-to-come": ({ title }) => `«${title}» manglar namn på ein innleiar.`,
  },
  changes: {
    added: (title, place) => `Nytt: «${title}», ${place}.`,
    removed: (title, place) => `Går ut: «${title}», ${place}.`,
    moved: (title, place, before) => `Flytta: «${title}» er ${place}. Før: ${before}.`,
    renamed: (title, before) => `Nytt namn: «${title}». Før: «${before}».`,
    people: (title, joined, left) =>
      `«${title}»: ${[
        joined.length > 0 && `${listed(joined)} er komne til`,
        left.length > 0 && `${listed(left)} er ikkje lenger med`,
      ]
        .filter(Boolean)
        .join(", ")}.`,
    reworded: (title) => `Ny omtale: «${title}».`,
    timeToCome: "tidspunktet kjem",
    day: (day) => `dag ${day}`,
  },
  reach: (people, calendars, speakers) => {
    const who = [
      ...(speakers > 0 ? [countOf(speakers, { one: "innleiar", other: "innleiarar" }, "nn")] : []),
      ...(people > 0 ? [registered(people)] : []),
    ];
    const entries =
      people > 0
        ? `, og ${countOf(calendars, { one: "kalender", other: "kalendrar" }, "nn")} får ei oppdatering`
        : "";
    return `${listed(who)} får brev${entries}. Breva går om fem minutt.`;
  },
  nobody: "Ingen påmelde får brev: ingen har valt det som er endra i tid eller rom.",
  nothingNew: "Ingenting er nytt sidan programmet sist vart publisert. Ingen får melding.",
  speakers: (names) => `Sei sjølv frå til ${listed(names)}: dei får ikkje brev frå oss.`,
  live: {
    placed: (title, place) => `«${title}» er flytta til ${place}.`,
    unscheduled: (title) => `«${title}» er teken ut av rutenettet og ligg under «Utan tid».`,
    removed: (title) => `«${title}» er sletta.`,
    undone: (sessions) =>
      sessions === 1
        ? "Det siste du gjorde, er angra."
        : `Det siste du gjorde med ${sessions} programpostar, er angra.`,
    stays: (title) => `«${title}» kan ikkje flyttast lenger den vegen.`,
  },
};
