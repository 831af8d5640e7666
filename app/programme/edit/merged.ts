import type { App } from "#app/app.ts";
import type { AppearanceFacts } from "#app/programme/add-appearance.ts";
import type { TalkFacts } from "#app/programme/add-session.ts";
import { slugOf } from "#app/slug.ts";
import type { AppearanceDraft, TalkDraft } from "./draft.ts";
import { newAppearance, newTalk } from "./new-draft.ts";

/**
 * A session's talks after a text that lists them, in the order of the text. A talk of the same title is the same; one
 * of another title in the place of one that the text no longer has is that with a new title. The others stay, after.
 */
export function mergedTalks(
  app: App,
  before: readonly TalkDraft[],
  facts: readonly TalkFacts[],
  lang: string,
): TalkDraft[] {
  const pairs = paired(before, facts, (talk, fact) => talk.title === fact.title);
  const said = facts.map((fact) => {
    const was = pairs.get(fact);
    return was ? mergedTalk(app, was, fact) : newTalk(app, fact, lang);
  });
  return [...said, ...unmentioned(before, pairs)];
}

/**
 * The people of a session or a talk after a text that lists them. Whom the text names and we know keeps what it does
 * not say of them; another in the place of one that it no longer names has come instead. The others stay, after.
 */
export function mergedPeople(
  app: App,
  before: readonly AppearanceDraft[],
  facts: readonly AppearanceFacts[],
): AppearanceDraft[] {
  const pairs = paired(before, facts, isSamePerson);
  const said = facts.map((fact) => {
    const was = pairs.get(fact);
    if (!was) return newAppearance(app, fact);
    return isSamePerson(was, fact) ? mergedPerson(was, fact) : { ...newAppearance(app, fact), id: was.id };
  });
  return [...said, ...unmentioned(before, pairs)];
}

/** Which of before each fact speaks of: the same, else the one in its place where both lists are equally long. */
function paired<B, F>(
  before: readonly B[],
  facts: readonly F[],
  isSame: (one: B, fact: F) => boolean,
): Map<F, B> {
  const pairs = new Map<F, B>();
  const isFree = (one: B) => ![...pairs.values()].includes(one);
  for (const fact of facts) {
    const same = before.find((one) => isFree(one) && isSame(one, fact));
    if (same) pairs.set(fact, same);
  }
  if (before.length !== facts.length) return pairs;
  for (const [index, fact] of facts.entries()) {
    const there = before[index]!;
    if (!pairs.has(fact) && isFree(there)) pairs.set(fact, there);
  }
  return pairs;
}

function unmentioned<B, F>(before: readonly B[], pairs: ReadonlyMap<F, B>): B[] {
  const mentioned = new Set(pairs.values());
  return before.filter((one) => !mentioned.has(one));
}

function mergedTalk(app: App, was: TalkDraft, fact: TalkFacts): TalkDraft {
  return {
    ...was,
    title: fact.title,
    kind: fact.kind ?? was.kind,
    number: fact.number ?? was.number,
    lang: fact.lang ?? was.lang,
    subtitle: fact.subtitle ?? was.subtitle,
    abstract: fact.abstract ?? was.abstract,
    appearances: fact.appearances ? mergedPeople(app, was.appearances, fact.appearances) : was.appearances,
  };
}

function mergedPerson(was: AppearanceDraft, fact: AppearanceFacts): AppearanceDraft {
  return {
    ...was,
    name: fact.name ?? was.name,
    titles: fact.titles?.join("\n") ?? was.titles,
    organisation: fact.organisation ?? was.organisation,
    role: fact.role ?? was.role,
    role_label: fact.roleLabel ?? was.role_label,
    bio: fact.bio ?? was.bio,
  };
}

function isSamePerson(one: AppearanceDraft, fact: AppearanceFacts): boolean {
  if (!fact.name) return one.name === null && (fact.roleLabel ?? null) === one.role_label;
  return one.speaker_slug === (fact.speakerSlug ?? slugOf(fact.name));
}
