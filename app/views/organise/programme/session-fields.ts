import type { Language } from "#app/language/language.ts";
import { programmeWords } from "#app/language/organise/programme.ts";
import { DRAFT_KINDS } from "#app/programme/edit/draft.ts";
import { LANGUAGES, MOST } from "#app/programme/edit/read-session.ts";
import {
  ROLES,
  TALK_KINDS,
  type PersonText,
  type SessionText,
  type TalkText,
} from "#app/programme/edit/session-text.ts";

interface Maker {
  readonly language: Language;
  readonly field: (name: string, value: string, label: string) => FieldView;
}

interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly defaultValue: string;
  readonly error?: string;
  readonly autoFocus?: boolean;
}

/** The fields of a session's form: its own, its people, its talks and theirs. */
export function sessionFields(
  text: SessionText,
  errors: readonly { readonly name?: string; readonly text: string }[],
  focus: string | null,
  language: Language,
) {
  const { session: words, kinds, mustBeFilled, optional } = programmeWords[language];
  const field = (name: string, value: string, label: string): FieldView => ({
    name,
    label,
    defaultValue: value,
    error: errors.find((one) => one.name === name)?.text,
    autoFocus: name === focus,
  });
  const maker: Maker = { language, field };
  return {
    title: { ...field("title", text.title, words.title), mark: mustBeFilled, maxLength: MOST.title },
    lang: langSelect(maker, "lang", text.lang),
    kind: {
      ...field("kind", text.kind, words.kind),
      options: DRAFT_KINDS.map((kind) => ({ value: kind, label: kinds[kind] })),
    },
    abstract: {
      ...field("abstract", text.abstract, words.abstract),
      mark: optional,
      description: words.abstractAbout,
      maxLength: MOST.abstract,
      lang: text.lang,
    },
    people: {
      legend: words.ofSession,
      about: words.ofSessionAbout,
      rows: text.people.map((one, row) => personFields(maker, one, `person-${row}`, row)),
      add: { name: "add-person", value: "session", text: words.addPerson },
    },
    talks: {
      heading: words.talks,
      nothing: text.talks.length === 0 ? words.noTalks : null,
      rows: text.talks.map((talk, row) => talkFields(maker, talk, row)),
      add: { name: "add-talk", value: "yes", text: words.addTalk },
    },
  };
}
export type SessionFieldsView = ReturnType<typeof sessionFields>;

function langSelect({ field, language }: Maker, name: string, value: string) {
  const { session: words, languages } = programmeWords[language];
  return {
    ...field(name, value, words.lang),
    options: LANGUAGES.map((one) => ({ value: one, label: languages[one] ?? one })),
  };
}

function talkFields(maker: Maker, talk: TalkText, row: number) {
  const { field, language } = maker;
  const { session: words, talkKinds, mustBeFilled, optional } = programmeWords[language];
  const name = `talk-${row}`;
  return {
    key: talk.id || name,
    legend: words.talk(row + 1),
    id: { name: `${name}-id`, value: talk.id },
    number: { ...field(`${name}-number`, talk.number, words.number), mark: optional, size: 4 },
    kind: {
      ...field(`${name}-kind`, talk.kind, words.talkKind),
      options: TALK_KINDS.map((kind) => ({
        value: kind,
        label: kind === "session-panel" ? words.panelOfSession : talkKinds[kind],
      })),
    },
    title: { ...field(`${name}-title`, talk.title, words.title), mark: mustBeFilled, maxLength: MOST.title },
    subtitle: {
      ...field(`${name}-subtitle`, talk.subtitle, words.subtitle),
      mark: optional,
      maxLength: MOST.title,
    },
    lang: langSelect(maker, `${name}-lang`, talk.lang),
    abstract: {
      ...field(`${name}-abstract`, talk.abstract, words.abstract),
      mark: optional,
      maxLength: MOST.abstract,
      lang: talk.lang,
    },
    people: {
      legend: words.ofTalk,
      about: null,
      rows: talk.people.map((one, index) => personFields(maker, one, `${name}-person-${index}`, index)),
      add: { name: "add-person", value: String(row), text: words.addPerson },
    },
    up: row === 0 ? null : { name: "up", value: name, text: words.up, of: words.talk(row + 1) },
    drop: { name: "drop", value: name, text: words.drop, of: words.talk(row + 1) },
  };
}

function personFields({ field, language }: Maker, one: PersonText, name: string, row: number) {
  const { session: words, roles, optional } = programmeWords[language];
  return {
    key: one.id || name,
    legend: words.person(row + 1),
    id: { name: `${name}-id`, value: one.id },
    name: { ...field(`${name}-name`, one.name, words.name), maxLength: MOST.name },
    toCome: { name: `${name}-to-come`, label: words.toCome, checked: one.isNameToCome },
    titles: {
      ...field(`${name}-titles`, one.titles, words.titles),
      mark: optional,
      description: words.titlesAbout,
      maxLength: MOST.titles,
    },
    organisation: {
      ...field(`${name}-organisation`, one.organisation, words.organisation),
      mark: optional,
      maxLength: MOST.name,
    },
    role: {
      ...field(`${name}-role`, one.role, words.role),
      options: ROLES.map((role) => ({ value: role, label: roles[role] })),
    },
    roleLabel: {
      ...field(`${name}-role-label`, one.roleLabel, words.roleLabel),
      mark: optional,
      maxLength: MOST.name,
    },
    bio: { ...field(`${name}-bio`, one.bio, words.bio), mark: optional, maxLength: MOST.bio },
    drop: { name: "drop", value: name, text: words.drop, of: one.name || words.person(row + 1) },
  };
}
