import type { App } from "#app/app.ts";
import { createAccount } from "#app/accounts/create-account.ts";
import type { Edit } from "#app/events/edit/save.ts";
import { eventFields } from "#app/events/edit/event-fields.ts";
import { eventPage } from "#app/events/event-page.ts";
import { Refusal } from "#app/refusal.ts";
import type { EventRow } from "#db/schema.ts";

export const KARI = "account-kari";
export const OLA = "account-ola";

/** Kari, with an account of her own; her id. */
export async function aNamedOrganiser(app: App): Promise<string> {
  return (await createAccount(app, { email: "kari@example.org", name: "Kari Prøve" })).id;
}

/** An edit by somebody who has this version before their eyes. */
export function as(accountId: string, event: Pick<EventRow, "version">): Edit {
  return { accountId, version: event.version };
}

export function eventNow(app: App, id: string): Promise<EventRow> {
  return app.db.selectFrom("event").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

/** What an event's form shows now. */
export async function fieldsNow(app: App, id: string) {
  return eventFields(await eventPage(app.db, await eventNow(app, id)));
}

/** What was refused: its code and facts. */
export async function refused(attempt: Promise<unknown>): Promise<Refusal> {
  const outcome = await attempt.then(
    (fact) => ({ fact }),
    (error: unknown) => error,
  );
  if (outcome instanceof Refusal) return outcome;
  throw new Error("Not refused", { cause: outcome });
}

/** Of attempts at the same moment: the codes of those refused, and how many went through. */
export async function atOnce(attempts: readonly Promise<unknown>[]) {
  const outcomes = await Promise.allSettled(attempts);
  const reasons = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason as unknown] : []));
  return {
    won: outcomes.filter((one) => one.status === "fulfilled").length,
    told: reasons.map((reason) => {
      if (reason instanceof Refusal) return reason.code;
      throw reason;
    }),
  };
}

/** The log without ids: who, what, and the facts. */
export async function log(app: App) {
  const rows = await app.db.selectFrom("activity").selectAll().orderBy("id").execute();
  return rows
    .filter((row) => row.registration_id === null)
    .map((row) => [row.actor, row.verb, row.facts === null ? null : (JSON.parse(row.facts) as unknown)]);
}
