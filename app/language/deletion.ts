import { retentionDays } from "#db/retention.ts";
import type { LocalDate } from "#db/schema.ts";
import { addDays } from "#app/time.ts";
import { dateLine } from "./dates.ts";
import type { Language, SameSentences } from "./language.ts";

const nb = {
  use: "Vi bruker opplysningene bare til å gjennomføre arrangementet.",
  on: (people: string, letters: string) =>
    `Navn og e-postadresse slettes senest ${people}, brevene vi har sendt deg, senest ${letters}.`,
  answersOn: (date: string) => `Svarene dine slettes senest ${date}.`,
  after: (people: number, letters: number) =>
    `Navn og e-postadresse slettes ${people} dager etter arrangementet, brevene vi har sendt deg, etter ${letters} dager.`,
  answersAfter: (days: number) => `Svarene dine slettes ${days} dager etter arrangementet.`,
};

const nn: SameSentences<typeof nb> = {
  use: "Vi bruker opplysningane berre til å gjennomføre arrangementet.",
  on: (people, letters) =>
    `Namn og e-postadresse blir sletta seinast ${people}, breva vi har sendt deg, seinast ${letters}.`,
  answersOn: (date) => `Svara dine blir sletta seinast ${date}.`,
  after: (people, letters) =>
    `Namn og e-postadresse blir sletta ${people} dagar etter arrangementet, breva vi har sendt deg, etter ${letters} dagar.`,
  answersAfter: (days) => `Svara dine blir sletta ${days} dagar etter arrangementet.`,
};

const en: SameSentences<typeof nb> = {
  use: "We use what you write only to run the event.",
  on: (people, letters) =>
    `Names and email addresses are deleted by ${people}, the letters we have sent you by ${letters}.`,
  answersOn: (date) => `Your answers are deleted by ${date}.`,
  after: (people, letters) =>
    `Names and email addresses are deleted ${people} days after the event, the letters we have sent you after ${letters} days.`,
  answersAfter: (days) => `Your answers are deleted ${days} days after the event.`,
};

const words = { nb, nn, en };

/**
 * What is done with what one writes, and when it is gone: with dates, where the event has one.
 *
 * @param lastDay of the event; null while nobody knows
 */
export function deletionSentences(
  lastDay: LocalDate | null,
  hasQuestions: boolean,
  language: Language,
): string[] {
  const say = words[language];
  const { contact, letter, answer } = retentionDays;
  if (lastDay === null) {
    return [say.use, say.after(contact, letter), ...(hasQuestions ? [say.answersAfter(answer)] : [])];
  }
  const on = (days: number) => dateLine(addDays(lastDay, days), language, { weekday: false, capital: false });
  return [say.use, say.on(on(contact), on(letter)), ...(hasQuestions ? [say.answersOn(on(answer))] : [])];
}

/** The day on which what people have said of food is gone; null while nobody knows when the event ends. */
export function dietGoneOn(lastDay: LocalDate | null): LocalDate | null {
  return lastDay === null ? null : addDays(lastDay, retentionDays.diet);
}
