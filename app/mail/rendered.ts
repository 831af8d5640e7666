import type { App } from "#app/app.ts";
import { inLanguage } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import type { Instant, OutboxRow } from "#db/schema.ts";
import type { FactsOf, LetterName } from "#emails/facts.ts";
import { renderLetter } from "#emails/letters.ts";
import { hasLink, withLinks, type EmailMessage, type LinkName } from "#emails/message.ts";
import { newLink } from "./link.ts";

/** What a letter was written about. */
export function factsOf(letter: OutboxRow): FactsOf[LetterName] {
  return JSON.parse(letter.facts) as FactsOf[LetterName];
}

/** The letter as it was first rendered, or now; with marks where its links will be. */
export function rendered(letter: OutboxRow): EmailMessage {
  if (letter.rendered !== null) return JSON.parse(letter.rendered) as EmailMessage;
  return renderLetter(letter.letter as LetterName, factsOf(letter), letter.language as Language);
}

/** The letter with its links: made at this moment, for this copy, and kept nowhere but as hashes. */
export async function finished(app: App, letter: OutboxRow, message: EmailMessage): Promise<EmailMessage> {
  const links: Partial<Record<LinkName, string>> = {};
  for (const { name, registrationId, expiresAt } of ownLinksOf(letter)) {
    if (!hasLink(message, name)) continue;
    const token = await newLink(app.db, app, { purpose: "registration", registrationId, expiresAt });
    links[name] = app.config.publicUrl + inLanguage(letter.language as Language, `/registrations/${token}`);
  }
  return withLinks(message, links);
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
  return registrationId === null ? [] : [{ name: "own", registrationId, expiresAt: facts.linkUntil }];
}
