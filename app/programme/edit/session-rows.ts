import { NO_PERSON, type PersonText, type SessionText, type TalkText } from "./session-text.ts";

/** A form with a row more, less or elsewhere, and the field to go on in. */
export interface Rearranged {
  readonly text: SessionText;
  readonly focus: string;
}

/** What a button that adds, drops or lifts a row makes of a form; undefined when none of them was pressed. */
export function rearranged(text: SessionText, form: URLSearchParams): Rearranged | undefined {
  if (form.has("add-talk")) {
    const talk: TalkText = {
      ...{ id: "", number: "", kind: "talk", title: "", subtitle: "", abstract: "" },
      lang: text.lang,
      people: [NO_PERSON],
    };
    return { text: { ...text, talks: [...text.talks, talk] }, focus: `talk-${text.talks.length}-title` };
  }
  const added = form.get("add-person");
  if (added !== null) return withPerson(text, /^\d+$/.test(added) ? Number(added) : null);
  const [, lifted] = /^talk-(\d+)$/.exec(form.get("up") ?? "") ?? [];
  if (lifted) return withTalkUp(text, Number(lifted));
  const [, talk, person] = /^(?:talk-(\d+)-?)?(?:person-(\d+))?$/.exec(form.get("drop") ?? "") ?? [];
  if (talk === undefined && person === undefined) return undefined;
  return without(text, numberOf(talk), numberOf(person));
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}

function withPerson(text: SessionText, talk: number | null): Rearranged {
  const people = (there: readonly PersonText[]) => [...there, NO_PERSON];
  if (talk === null) {
    return { text: { ...text, people: people(text.people) }, focus: `person-${text.people.length}-name` };
  }
  const count = text.talks[talk]?.people.length ?? 0;
  return {
    text: changedTalk(text, talk, (one) => ({ ...one, people: people(one.people) })),
    focus: `talk-${talk}-person-${count}-name`,
  };
}

function withTalkUp(text: SessionText, row: number): Rearranged {
  const talks = [...text.talks];
  const [talk] = row > 0 ? talks.splice(row, 1) : [];
  if (talk) talks.splice(row - 1, 0, talk);
  return { text: { ...text, talks }, focus: `talk-${Math.max(row - 1, 0)}-title` };
}

function without(text: SessionText, talk: number | null, person: number | null): Rearranged {
  const but = <Row>(rows: readonly Row[], row: number) => rows.filter((_, index) => index !== row);
  if (talk === null) return { text: { ...text, people: but(text.people, person!) }, focus: "title" };
  if (person === null) return { text: { ...text, talks: but(text.talks, talk) }, focus: "title" };
  return {
    text: changedTalk(text, talk, (one) => ({ ...one, people: but(one.people, person) })),
    focus: `talk-${talk}-title`,
  };
}

function changedTalk(text: SessionText, row: number, changed: (talk: TalkText) => TalkText): SessionText {
  return { ...text, talks: text.talks.map((talk, index) => (index === row ? changed(talk) : talk)) };
}
