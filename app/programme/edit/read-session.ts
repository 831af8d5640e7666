import { DRAFT_KINDS } from "./draft.ts";
import { MAX_TITLE, type Faults } from "./read-place.ts";
import {
  NO_PERSON,
  ROLES,
  TALK_KINDS,
  type PersonText,
  type SessionText,
  type TalkText,
} from "./session-text.ts";

export type SessionFault = "noTitle" | "noTalkTitle" | "wrongNumber" | "wrongChoice" | "tooLong";

/** BCP 47. */
export const LANGUAGES = ["nb", "nn", "en", "da", "sv", "se"] as const;

/** Characters. */
export const MOST = { title: MAX_TITLE, name: 200, titles: 600, bio: 2000, abstract: 8000 };

/** What a session's form says, and what is wrong with it. Rows in which nothing stands are left out. */
export function readSession(form: URLSearchParams): { text: SessionText; faults: Faults<SessionFault> } {
  const text = sessionIn(form);
  return { text, faults: faultsOf(text) };
}

/** The rows as they are in the form, empty ones too: a form that only gets another row comes back with all of them. */
export function sessionIn(form: URLSearchParams, keepsEmpty = false): SessionText {
  const isKept = (row: object) => keepsEmpty || Object.entries(row).some(isFilled);
  return {
    title: line(form, "title"),
    lang: form.get("lang") ?? "nb",
    kind: DRAFT_KINDS.find((one) => one === form.get("kind")) ?? "session",
    abstract: prose(form, "abstract"),
    people: peopleIn(form, "").filter(isKept),
    talks: rows(form, /^talk-(\d+)-title$/)
      .map((row): TalkText => {
        const name = `talk-${row}-`;
        return {
          id: form.get(`${name}id`) ?? "",
          number: line(form, `${name}number`),
          kind: TALK_KINDS.find((one) => one === form.get(`${name}kind`)) ?? "talk",
          title: line(form, `${name}title`),
          lang: form.get(`${name}lang`) ?? "nb",
          subtitle: line(form, `${name}subtitle`),
          abstract: prose(form, `${name}abstract`),
          people: peopleIn(form, name).filter(isKept),
        };
      })
      .filter((talk) => talk.id !== "" || isKept(talk)),
  };
}

function peopleIn(form: URLSearchParams, prefix: string): PersonText[] {
  return rows(form, new RegExp(`^${prefix}person-(\\d+)-name$`)).map((row) => {
    const name = `${prefix}person-${row}-`;
    return {
      id: form.get(`${name}id`) ?? "",
      name: line(form, `${name}name`),
      isNameToCome: form.has(`${name}to-come`),
      titles: prose(form, `${name}titles`),
      organisation: line(form, `${name}organisation`),
      role: ROLES.find((one) => one === form.get(`${name}role`)) ?? NO_PERSON.role,
      roleLabel: line(form, `${name}role-label`),
      bio: prose(form, `${name}bio`),
    };
  });
}

/** The numbers of the rows that a form has, in order. */
function rows(form: URLSearchParams, name: RegExp): number[] {
  const found = [...form.keys()].flatMap((key) => name.exec(key)?.[1] ?? []);
  return [...new Set(found.map(Number))].sort((a, b) => a - b);
}

function line(form: URLSearchParams, name: string): string {
  return (form.get(name) ?? "").replace(/\s+/g, " ").trim();
}

function prose(form: URLSearchParams, name: string): string {
  return (form.get(name) ?? "").trim();
}

/** Of a row: what somebody has written, be it that a name is to come. What is chosen from a list says nothing. */
function isFilled([name, value]: [string, unknown]): boolean {
  if (["id", "kind", "lang", "role"].includes(name)) return false;
  return Array.isArray(value) ? value.length > 0 : value !== "" && value !== false;
}

function faultsOf(text: SessionText): Faults<SessionFault> {
  return Object.fromEntries([
    ...(text.title === "" ? [["title", "noTitle"]] : tooLong("title", text.title, MOST.title)),
    ...(LANGUAGES.includes(text.lang as "nb") ? [] : [["lang", "wrongChoice"]]),
    ...tooLong("abstract", text.abstract, MOST.abstract),
    ...text.people.flatMap((one, row) => personFaults(one, `person-${row}-`)),
    ...text.talks.flatMap((talk, row) => talkFaults(talk, `talk-${row}-`)),
  ]) as Faults<SessionFault>;
}

function talkFaults(talk: TalkText, name: string): [string, SessionFault][] {
  return [
    ...(talk.title === ""
      ? ([[`${name}title`, "noTalkTitle"]] as [string, SessionFault][])
      : tooLong(`${name}title`, talk.title, MOST.title)),
    ...(/^\d{0,3}$/.test(talk.number)
      ? []
      : ([[`${name}number`, "wrongNumber"]] as [string, SessionFault][])),
    ...(LANGUAGES.includes(talk.lang as "nb")
      ? []
      : ([[`${name}lang`, "wrongChoice"]] as [string, SessionFault][])),
    ...tooLong(`${name}subtitle`, talk.subtitle, MOST.title),
    ...tooLong(`${name}abstract`, talk.abstract, MOST.abstract),
    ...talk.people.flatMap((one, row) => personFaults(one, `${name}person-${row}-`)),
  ];
}

function personFaults(one: PersonText, name: string): [string, SessionFault][] {
  return [
    ...tooLong(`${name}name`, one.name, MOST.name),
    ...tooLong(`${name}titles`, one.titles, MOST.titles),
    ...tooLong(`${name}organisation`, one.organisation, MOST.name),
    ...tooLong(`${name}role-label`, one.roleLabel, MOST.name),
    ...tooLong(`${name}bio`, one.bio, MOST.bio),
  ];
}

function tooLong(name: string, text: string, most: number): [string, SessionFault][] {
  return text.length > most ? [[name, "tooLong"]] : [];
}
