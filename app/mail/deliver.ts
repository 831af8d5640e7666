import { MailFault, type App, type Mailer } from "#app/app.ts";
import type { OutboxRow } from "#db/schema.ts";
import type { FactsOf, LetterName } from "#emails/facts.ts";
import { claimNext, withLease } from "./claim.ts";
import { noteDataStarted, noteFault, noteNotSent, noteSent, noteStarted, release } from "./notes.ts";
import { isWithinRate, MAIL, pauseRate } from "./rate.ts";
import { factsOf, finished, rendered, replyToOf } from "./rendered.ts";
import { isExample, PAUSE_MINUTES } from "./rules.ts";
import type { LetterInHand } from "./smtp.ts";

/** So that a house which is stopping need not wait for a thousand letters. */
const LETTERS_A_ROUND = 20;

/**
 * Hands letters that are due to the relay, one after the other, until none is due, the minute's share is used up, or
 * the round is over. Without a relay nothing is done, and letters wait.
 *
 * Never lost; at most one extra copy, with the same Message-ID, and only after a crash or a silence in the last
 * second of an SMTP dialogue.
 */
export async function deliver(app: App): Promise<void> {
  const { mailer } = app;
  if (!mailer) return;
  for (let count = 0; count < LETTERS_A_ROUND; count++) {
    const letter = await claimNext(app);
    if (!letter || !(await handOver(app, mailer, letter))) return;
  }
}

/** Whether another letter may follow. */
async function handOver(app: App, mailer: Mailer, letter: OutboxRow): Promise<boolean> {
  const reason = whyNotToSend(app, letter);
  if (reason) {
    await noteNotSent(app, letter, reason);
    return true;
  }
  const limit = app.config.mailPerMinute;
  if (!(await isWithinRate(app.db, app, { key: MAIL, limit, per: "minute" }))) {
    await release(app, letter);
    return false;
  }
  const outcome = await withLease(app, letter, () => send(app, mailer, letter)).catch(faultOf);
  if (typeof outcome === "string") {
    await noteSent(app, letter, outcome);
    return true;
  }
  await noteFault(app, letter, outcome);
  if (outcome.kind !== "throttled") return true;
  await pauseRate(app.db, app, MAIL, limit, PAUSE_MINUTES);
  return false;
}

/** Why a letter is of no use, or null. */
function whyNotToSend(app: App, letter: OutboxRow): string | null {
  if (letter.expires_at !== null && letter.expires_at <= app.now()) return "Too late to be of use.";
  const facts = factsOf(letter);
  return eventsIn(facts).some((event) => event.isDemonstration) && !isExample(letter.to_address)
    ? "A demonstration writes to example.* alone."
    : null;
}

function eventsIn(facts: FactsOf[LetterName]): { readonly isDemonstration: boolean }[] {
  if ("registrations" in facts) return facts.registrations.map((one) => one.event);
  return "event" in facts ? [facts.event] : [];
}

async function send(app: App, mailer: Mailer, letter: OutboxRow): Promise<string> {
  const message = rendered(letter);
  await noteStarted(app, letter, message);
  const inHand: LetterInHand = {
    messageId: letter.message_id,
    date: letter.created_at,
    from: factsOf(letter).sender,
    replyTo: replyToOf(letter),
    to: letter.to_address,
    ...(await finished(app, letter, message)),
    onDataStarted: () => noteDataStarted(app, letter),
  };
  return mailer.send(inHand);
}

/** A fault of our own in one letter must not hold up the others: it is tried again as if the relay had failed. */
function faultOf(error: unknown): MailFault {
  return error instanceof MailFault ? error : new MailFault("retry", String(error));
}
