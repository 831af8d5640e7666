import { buffer } from "node:stream/consumers";
import { expect } from "vitest";
import { createAccount } from "#app/accounts/create-account.ts";
import { giveMembership } from "#app/accounts/give-membership.ts";
import { newSession } from "#app/accounts/session.ts";
import type { App } from "#app/app.ts";
import { pathOf } from "#app/files/paths.ts";
import { beginUpload, fileAddress, fileTicket, storeFile } from "#app/files/store.ts";
import { createOrganisation } from "#app/organisations/create-organisation.ts";
import { aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { anotherSpeaker, aSpeaker, PDF } from "./a-speaker.ts";
import { openDoors, patch } from "./the-doors.ts";

onBothEngines("a stranger neither sees, adds to nor ends what is another's", async (engine) => {
  const app = await testApp(engine);
  const { to, event } = await aSpeaker(app);
  const url = await openDoors(app);
  const file = await storeFile(app, to(), "innlegg.pdf", PDF);
  const half = await beginUpload(app, to(), { name: "resten.pdf", bytes: PDF.length });
  const at = `${url}/uploads/${half.id}`;
  expect((await patch(at, half.ticket, 0, PDF.subarray(0, 20))).status).toBe(204);

  for (const [who, { ticket, fileTicket, cookie }] of Object.entries(await strangersTo(app, event))) {
    const headers: Record<string, string> = cookie ? { cookie: `__Host-samling=${cookie}` } : {};
    const tus = { ...headers, "upload-ticket": ticket, "tus-resumable": "1.0.0" };
    const origin = "https://samling.example.no";
    const answers = [
      await fetch(url + fileAddress(file, fileTicket), { headers }),
      await fetch(url + fileAddress(file, fileTicket), { headers, method: "HEAD" }),
      await fetch(at, { method: "HEAD", headers: tus }),
      await fetch(at, { method: "DELETE", headers: { ...tus, origin } }),
      await patch(at, ticket, 20, PDF.subarray(20), headers),
    ];
    expect([who, ...answers.map(({ status }) => status)]).toEqual([who, 404, 404, 404, 404, 404]);
  }
  expect(await app.files.arrived(pathOf(half.id))).toBe(20);
  expect(await buffer(app.files.open(file.path))).toEqual(PDF);
});

interface Stranger {
  readonly ticket: string;
  readonly fileTicket: string | undefined;
  readonly cookie?: string;
}

/** Each with the best that they have: tickets for what is theirs, and the session in which they are signed in. */
async function strangersTo(
  app: App,
  event: { id: string; organisation_id: string },
): Promise<Record<string, Stranger>> {
  const speaker = await anotherSpeaker(app, event.id, 2);
  const theirs = await storeFile(app, speaker.to(), "deres.pdf", PDF);
  const coming = await beginUpload(app, speaker.to(), { name: "mer.pdf", bytes: 100 });
  const elsewhere = await createOrganisation(app, {
    name: "NAV",
    acronym: "NAV",
    kind: "directorate",
    theme: "difi",
  });
  const other = await aSeminar(app, { title: "Et annet seminar", slug: "et-annet" });
  await app.db
    .updateTable("event")
    .set({ organisation_id: elsewhere.id })
    .where("id", "=", other.id)
    .execute();
  const owner = await organiserOf(app, elsewhere.id, "owner", "eier@example.org");
  const viewer = await organiserOf(app, event.organisation_id, "door", "dor@example.org");
  const asOwner = await beginUpload(
    app,
    { eventId: other.id, appearanceId: null, purpose: "document", actor: owner.id },
    { name: "program.pdf", bytes: 100 },
  );
  return {
    anonymous: { ticket: "", fileTicket: undefined },
    "another speaker": {
      ticket: coming.ticket,
      fileTicket: fileTicket(app, theirs, speaker.invitation),
    },
    "an attendee, who has a secret of another kind": { ticket: app.newSecret(), fileTicket: app.newSecret() },
    "another event's organiser": { ticket: asOwner.ticket, fileTicket: undefined, cookie: owner.session },
    "whoever stands at the door": { ticket: "", fileTicket: undefined, cookie: viewer.session },
  };
}

async function organiserOf(app: App, organisationId: string, role: "owner" | "door", email: string) {
  const { id } = await createAccount(app, { email, name: "Arrangør" });
  await giveMembership(app, { accountId: id, organisationId, role });
  return { id, session: await app.db.transaction().execute((trx) => newSession(trx, app, id)) };
}
