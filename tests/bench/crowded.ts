import { createAccount } from "#app/accounts/create-account.ts";
import { linkFromTerminal } from "#app/accounts/link-from-terminal.ts";
import { makeAdmin } from "#app/accounts/make-admin.ts";
import { signInWithLink } from "#app/accounts/sign-in.ts";
import type { App } from "#app/app.ts";
import { loadConfig } from "#app/config.ts";
import { closeApp, openApp } from "#app/context.ts";
import { NOTHING_MORE } from "#app/registration/form/form.ts";
import { register } from "#app/registration/register.ts";
import { MANY_SEATS, type World } from "./world.ts";

export const EVENTS = 500;
/** The event whose people are listed: in both worlds there. */
export const LISTED = "arrangement-1";
const ROWS_A_STATEMENT = 200;
const SURNAMES = ["Ødegård", "Aas", "Berg", "Nordmann", "Ås", "Holm", "Dunk"];
const DOMAINS = ["nav.no", "etat.example", "verk.example", "kommune.example"];

/**
 * Fills a world with events and registrations, and gives the cookie of one who sees them all. Rows are copied in bulk
 * from one real registration with its letter, not registered one by one: what is measured is how lists are read.
 *
 * @param registrations spread evenly over the events; a hundred or fewer all at the one that is listed
 */
export async function crowd(world: World, registrations: number): Promise<string> {
  const app = await openApp(loadConfig(world.settings));
  try {
    await fill(app, registrations);
    await createAccount(app, { email: "bench@example.org", name: "Bench" });
    const account = await makeAdmin(app, "bench@example.org");
    const link = await linkFromTerminal(app, account);
    const { session } = await signInWithLink(app, link.slice(link.lastIndexOf("/") + 1));
    return `__Host-samling=${session}`;
  } finally {
    await closeApp(app);
  }
}

async function fill(app: App, registrations: number): Promise<void> {
  const wish = { name: "Forbilde", email: "forbilde@example.org", organisation: null, kind: null } as const;
  const form = { ...NOTHING_MORE, ...wish, submissionKey: "forbilde", language: "nb" } as const;
  const { registrationId } = await register(app, MANY_SEATS, form, app.now());
  const one = await app.db
    .selectFrom("registration")
    .selectAll()
    .where("id", "=", registrationId)
    .executeTakeFirstOrThrow();
  const letter = await app.db
    .selectFrom("outbox")
    .selectAll()
    .where("registration_id", "=", registrationId)
    .executeTakeFirstOrThrow();
  const event = await app.db
    .selectFrom("event")
    .selectAll()
    .where("id", "=", one.event_id)
    .executeTakeFirstOrThrow();
  const seats = await app.db
    .selectFrom("seats")
    .selectAll()
    .where("event_id", "=", event.id)
    .executeTakeFirstOrThrow();

  const isFew = registrations <= EVENTS;
  const each = isFew ? registrations : Math.ceil(registrations / EVENTS);
  const ids = Array.from({ length: EVENTS }, () => app.newId());
  await inPieces(ids, (piece) => {
    const rows = piece.map((id) => {
      const number = ids.indexOf(id) + 1;
      return {
        ...event,
        id,
        slug: `arrangement-${number}`,
        title: `Arrangement ${number}`,
        calendar_uid: `${id}@samling`,
      };
    });
    return app.db.insertInto("event").values(rows).execute();
  });
  await inPieces(ids, (piece) =>
    app.db
      .insertInto("seats")
      .values(piece.map((id, index) => ({ ...seats, event_id: id, taken: isFew && index > 0 ? 0 : each })))
      .execute(),
  );
  const people = (isFew ? ids.slice(0, 1) : ids).flatMap((eventId) =>
    Array.from({ length: each }, (_, index) => ({ id: app.newId(), eventId, index })),
  );
  await inPieces(people, async (piece) => {
    const rows = piece.map(({ id, eventId, index }) => ({
      ...one,
      id,
      event_id: eventId,
      name: `Prøve ${SURNAMES[index % SURNAMES.length]} ${index}`,
      email: `person${index}@${DOMAINS[index % DOMAINS.length]}`,
      organisation: `Virksomhet ${index % 30}`,
      submission_key: id,
      calendar_uid: `${id}@samling`,
      arrived_at: new Date(Date.parse(one.arrived_at) + index * 60_000).toISOString(),
    }));
    await app.db.insertInto("registration").values(rows).execute();
    const letters = piece.map(({ id, eventId }) => ({
      ...letter,
      ...{ id: app.newId(), event_id: eventId, registration_id: id, state: "sent" as const },
      ...{ dedupe_key: id, message_id: `<${id}@samling>`, sent_at: letter.created_at },
    }));
    await app.db.insertInto("outbox").values(letters).execute();
  });
}

async function inPieces<T>(
  all: readonly T[],
  write: (piece: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < all.length; start += ROWS_A_STATEMENT) {
    await write(all.slice(start, start + ROWS_A_STATEMENT));
  }
}
