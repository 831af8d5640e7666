import type { App } from "#app/app.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import type { Instant, OutboxRow } from "#db/schema.ts";
import type { FactsOf, LetterName } from "#emails/facts.ts";
import { renderLetter } from "#emails/letters.ts";
import { hasLink, withLinks, type EmailMessage, type LinkName } from "#emails/message.ts";
import { newLink } from "./link.ts";
import { newRankingLink } from "./ranking-link.ts";
import { newSpeakerLink } from "./speaker-link.ts";
import { newSubscriptionLink } from "./subscription-link.ts";
import { newSignInSecrets, newSignInToken } from "./sign-in-secrets.ts";

/** What a letter was written about. */
export function factsOf(letter: OutboxRow): FactsOf[LetterName] {
  return JSON.parse(letter.facts) as FactsOf[LetterName];
}

/** Who gets the answer to a letter; undefined: nobody but its sender. */
export function replyToOf(letter: OutboxRow): string | undefined {
  const facts = factsOf(letter);
  return "replyTo" in facts ? (facts.replyTo ?? undefined) : undefined;
}

/** The letter as it was first rendered, or now; with marks where its links will be. */
export function rendered(letter: OutboxRow): EmailMessage {
  if (letter.rendered !== null) return JSON.parse(letter.rendered) as EmailMessage;
  return renderLetter(letter.letter as LetterName, factsOf(letter), letter.language as Language);
}

/** A letter with its links, and where one click ends letters like it. */
export type Finished = EmailMessage & { readonly unsubscribe?: string };

/** The letter with its links: made at this moment, for this copy, and kept nowhere but as hashes. */
export async function finished(app: App, letter: OutboxRow, message: EmailMessage): Promise<Finished> {
  const links: Partial<Record<LinkName, string>> = await signInLinks(app, letter, message);
  const ranking = hasLink(message, "ranking") ? await rankingPath(app, letter) : null;
  if (ranking) links.ranking = app.config.publicUrl + ranking;
  const speak = hasLink(message, "speak") ? await speakPath(app, letter) : null;
  if (speak) links.speak = app.config.publicUrl + speak;
  for (const name of ["follow", "leave"] as const) {
    const path = hasLink(message, name) ? await followPath(app, letter, name) : null;
    if (path) links[name] = app.config.publicUrl + path;
  }
  for (const link of ownLinksOf(letter)) {
    if (hasLink(message, link.name))
      links[link.name] = app.config.publicUrl + (await pathTo(app, letter, link));
  }
  return { ...withLinks(message, links), ...(links.leave && { unsubscribe: links.leave }) };
}

async function signInLinks(
  app: App,
  letter: OutboxRow,
  message: EmailMessage,
): Promise<Partial<Record<LinkName, string>>> {
  const facts = factsOf(letter);
  if (!("signInId" in facts)) return {};
  if (!hasLink(message, "sign-in-code")) {
    return { "sign-in": app.config.publicUrl + (await newPathFor(app, letter, "sign-in")) };
  }
  const { code, token } = await newSignInSecrets(app.db, app, facts.signInId);
  const path = inLanguage(letter.language as Language, `/sign-in/link/${token}`);
  return { "sign-in": app.config.publicUrl + path, "sign-in-code": code };
}

async function rankingPath(app: App, letter: OutboxRow): Promise<string | null> {
  const facts = factsOf(letter);
  if (!("rankingId" in facts)) return null;
  const token = await newRankingLink(app.db, app, {
    rankingId: facts.rankingId,
    contactEmail: letter.to_address,
    expiresAt: facts.rankingUntil,
  });
  return inLanguage(letter.language as Language, `/rankings/${token}`);
}

async function speakPath(app: App, letter: OutboxRow): Promise<string | null> {
  const facts = factsOf(letter);
  if (!("invitationId" in facts)) return null;
  const { invitationId, linkUntil: expiresAt } = facts;
  const token = await newSpeakerLink(app.db, app, { invitationId, email: letter.to_address, expiresAt });
  return inLanguage(letter.language as Language, `/speak/${token}`);
}

async function followPath(app: App, letter: OutboxRow, name: "follow" | "leave"): Promise<string | null> {
  const facts = factsOf(letter);
  if (!("subscriptionId" in facts) || facts.subscriptionId === null) return null;
  const { subscriptionId, linkUntil: expiresAt } = facts;
  const purpose = name === "follow" ? "confirm" : "leave";
  const token = await newSubscriptionLink(app.db, app, { subscriptionId, purpose, expiresAt });
  return inLanguage(letter.language as Language, `/subscriptions/${token}${name === "leave" ? "/end" : ""}`);
}

async function pathTo(app: App, letter: OutboxRow, { registrationId, expiresAt }: OwnLink): Promise<string> {
  const token = await newLink(app.db, app, { purpose: "registration", registrationId, expiresAt });
  return inLanguage(letter.language as Language, `/registrations/${token}`);
}

/** A new link for a mark of a letter, as a path; null for a mark that this letter does not have. */
export async function newPathFor(app: App, letter: OutboxRow, name: string): Promise<string | null> {
  const facts = factsOf(letter);
  if ("signInId" in facts && name === "sign-in") {
    const token = await newSignInToken(app.db, app, facts.signInId);
    return inLanguage(letter.language as Language, `/sign-in/link/${token}`);
  }
  if (name === "ranking") return rankingPath(app, letter);
  if (name === "speak") return speakPath(app, letter);
  if (name === "follow" || name === "leave") return followPath(app, letter, name);
  const link = ownLinksOf(letter).find((one) => one.name === name);
  return link ? pathTo(app, letter, link) : null;
}

interface OwnLink {
  readonly name: LinkName;
  readonly registrationId: string;
  readonly expiresAt: Instant;
}

/** The personal links that a letter may have: by its facts, never by what stands in it. */
function ownLinksOf(letter: OutboxRow): OwnLink[] {
  const facts = factsOf(letter);
  if ("registrations" in facts) {
    return facts.registrations.map(({ id, linkUntil }) => ({
      name: `own-${id}`,
      registrationId: id,
      expiresAt: linkUntil,
    }));
  }
  const { registration_id: registrationId } = letter;
  return registrationId === null || !("linkUntil" in facts)
    ? []
    : [{ name: "own", registrationId, expiresAt: facts.linkUntil }];
}
