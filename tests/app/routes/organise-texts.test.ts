import type { ActionFunctionArgs } from "@remix-run/node";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { createSeries } from "#app/events/create-series.ts";
import { editTexts } from "#app/events/edit/edit-texts.ts";
import { createOrganisation } from "#app/organisations/create-organisation.ts";
import { action as contactDoor, loader as contactPage } from "#app/routes/organise.events.$event.contact.tsx";
import { action as textsDoor, loader as textsPage } from "#app/routes/organise.events.$event.texts.tsx";
import { SectionPage } from "#app/views/organise/event/section-parts.tsx";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { eventNow, fieldsNow } from "#tests/app/events/edit/stories.ts";
import { anOrganiser, aSeminar, testApp, type SeminarWish, type TestApp } from "#tests/support/app.ts";
import { onBothEngines, type Engine } from "#tests/support/engines.ts";
import { argsFor } from "./at-the-desk.ts";

type View = Awaited<ReturnType<typeof textsPage>>;
type Door = (args: ActionFunctionArgs) => Promise<unknown>;

/** E07 as a draft of Kari's, and what its texts form holds. */
async function desk(engine: Engine, wish: SeminarWish = {}) {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const event = await aSeminar(app, { slug: "e07", ...wish });
  const kari = await aMember(app, await anOrganiser(app), "editor", "kari@example.org");
  const ola = await aMember(app, await anOrganiser(app), "editor", "ola@example.org");
  return { app, event, ola, session: await sessionOf(app, kari) };
}

function at(app: TestApp, session: string, room: string, form?: Record<string, string>, query = "") {
  return argsFor(app, `/organise/events/e07/${room}${query}`, { session, params: { event: "e07" }, form });
}

/** The form of a page as its browser would send it back, with these fields written over. */
function formOf(view: View, typed: Record<string, string> = {}): Record<string, string> {
  const { version, seen, groups } = view.form!;
  const shown = groups
    .flatMap((group) => group.fields)
    .flatMap((field) =>
      field.kind === "field" || field.kind === "select" ? [[field.name, field.defaultValue ?? ""]] : [],
    );
  return { version, seen, spokenLanguages: "nb", ...Object.fromEntries(shown), ...typed };
}

async function sent(door: Door, args: ActionFunctionArgs): Promise<string | (View & { status: number })> {
  const answer = await door(args);
  if (answer instanceof Response) return `${answer.status} ${answer.headers.get("location")}`;
  const { data, init } = answer as { data: View; init: { status: number } };
  return { ...data, status: init.status };
}

async function refused(door: Door, args: ActionFunctionArgs) {
  const view = await sent(door, args);
  if (typeof view === "string") throw new Error(`Nothing was refused: ${view}`);
  return view;
}

onBothEngines("the texts are saved; a form sent as it stands changes nothing", async (engine) => {
  const { app, event, session } = await desk(engine);
  const view = await textsPage(at(app, session, "texts"));
  const before = await eventNow(app, event.id);
  expect(await sent(textsDoor, at(app, session, "texts", formOf(view)))).toBe(
    "303 /organise/events/e07/texts?done",
  );
  expect(await eventNow(app, event.id)).toEqual(before);

  const form = formOf(view, { lead: "Kom og lær.", topics: "Tillit\n\n Mot ", audience: "Ledere" });
  await sent(textsDoor, at(app, session, "texts", form));
  const { texts } = await fieldsNow(app, event.id);
  expect([texts.lead, texts.topics, texts.audience]).toEqual(["Kom og lær.", ["Tillit", "Mot"], "Ledere"]);
  const done = await textsPage(at(app, session, "texts", undefined, "?done"));
  expect(done.done).toBe("Det er lagret.");
});

onBothEngines(
  "two have saved the same: both versions stand side by side, and what is chosen is saved",
  async (engine) => {
    const { app, event, ola, session } = await desk(engine);
    const view = await textsPage(at(app, session, "texts"));
    const { texts } = await fieldsNow(app, event.id);
    const olas = { ...texts, title: "Olas tittel", lead: "Olas ingress", audience: "Olas ledere" };
    await editTexts(app, event.id, { accountId: ola.id, version: event.version }, olas);

    const form = formOf(view, { title: "Karis tittel", lead: "Karis ingress" });
    const stale = await refused(textsDoor, at(app, session, "texts", form));
    expect(stale.status).toBe(409);
    expect(stale.wrong.errors).toEqual([
      { name: "keep-title", text: expect.stringContaining("har lagret her kl.") as string },
    ]);
    const { both } = stale.form!;
    expect(both!.rows.map(({ label, theirs, yours, chosen }) => [label, theirs, yours, chosen])).toEqual([
      ["Tittel", "Olas tittel", "Karis tittel", "yours"],
      ["Ingress", "Olas ingress", "Karis ingress", "yours"],
      ["Målgruppe", "Olas ledere", "Ingenting", "theirs"],
    ]);
    expect(renderToStaticMarkup(createElement(SectionPage, stale))).toContain("Karis ingress");
    expect((await fieldsNow(app, event.id)).texts).toEqual(olas);

    const choice = { "keep-title": "yours", "keep-lead": "theirs", "keep-audience": "theirs" };
    expect(await sent(textsDoor, at(app, session, "texts", formOf(stale, choice)))).toBe(
      "303 /organise/events/e07/texts?done",
    );
    expect((await fieldsNow(app, event.id)).texts).toEqual({ ...olas, title: "Karis tittel" });
  },
);

test("a title must be there, no text is without end, and all that was typed is kept", async () => {
  const { app, event, session } = await desk("sqlite");
  const view = await textsPage(at(app, session, "texts"));
  const form = formOf(view, { title: " ", kicker: "å".repeat(101), body: "Mitt" });
  const wrong = await refused(textsDoor, at(app, session, "texts", form));
  expect([wrong.status, wrong.wrong.errors]).toEqual([
    400,
    [
      { name: "title", text: "Skriv en tittel." },
      { name: "kicker", text: "Skriv høyst 100 tegn." },
    ],
  ]);
  expect(wrong.frame.head.title).toMatch(/^Feil: Innhold/);
  expect(formOf(wrong)).toEqual(form);
  expect(await eventNow(app, event.id)).toEqual(event);
});

test("words of a link that say nothing are warned of, not refused", async () => {
  const { app, session } = await desk("sqlite");
  const view = await textsPage(at(app, session, "texts"));
  const form = formOf(view, { body: "[Klikk her](https://example.org)" });
  expect(await sent(textsDoor, at(app, session, "texts", form))).toMatch(/^303/);
  const { form: shown } = await textsPage(at(app, session, "texts"));
  const body = shown!.groups.flatMap((group) => group.fields).find((field) => field.name === "body");
  expect(body!.warning).toBe(
    "Lenketeksten «Klikk her» sier ikke hvor den fører. Skriv heller navnet på det den åpner.",
  );
});

onBothEngines(
  "a change is carried to the coming meetings of the series when that is asked for",
  async (engine) => {
    const { app, event, session } = await desk(engine);
    const organiser = await anOrganiser(app);
    const series = await createSeries(app, { organisationId: organiser.id, name: "Endring", about: "" });
    await app.db.updateTable("event").set({ series_id: series.id }).execute();
    await aSeminar(app, {
      slug: "neste",
      seriesId: series.id,
      when: { kind: "instant", starts: "2018-02-01T09:00", ends: "2018-02-01T10:00" },
    });
    const view = await textsPage(at(app, session, "texts"));
    expect(view.form!.reach!.name).toBe("reach");

    const form = formOf(view, { audience: "Ledere", reach: "this-and-coming" });
    await sent(textsDoor, at(app, session, "texts", form));
    const all = await app.db.selectFrom("event").select(["slug", "audience"]).orderBy("slug").execute();
    expect(all).toEqual([
      { slug: "e07", audience: "Ledere" },
      { slug: "neste", audience: "Ledere" },
    ]);
    expect(event.series_id).toBeNull();
  },
);

onBothEngines("contact and partners are saved row by row; an address that is none is not", async (engine) => {
  const { app, event, session } = await desk(engine);
  const ks = await createOrganisation(app, { name: "KS", kind: "association" });
  const view = (await contactPage(at(app, session, "contact"))) as View;
  const typed = {
    contactName: "Kari Prøve",
    contactEmail: "kari hos example.org",
    "partner-2": ks.id,
    "partner-2-role": "partner",
  };
  const wrong = await refused(contactDoor, at(app, session, "contact", formOf(view, typed)));
  expect([wrong.status, wrong.wrong.errors]).toEqual([
    400,
    [{ name: "contactEmail", text: "E-postadressen mangler krøllalfa (@), eller noe etter den." }],
  ]);
  expect(formOf(wrong)).toMatchObject({ contactName: "Kari Prøve", "partner-1": ks.id });

  const mended = formOf(wrong, { contactEmail: "kari@example.org" });
  expect(await sent(contactDoor, at(app, session, "contact", mended))).toBe(
    "303 /organise/events/e07/contact?done",
  );
  const { contact } = await fieldsNow(app, event.id);
  expect([contact.name, contact.email, contact.partners]).toEqual([
    "Kari Prøve",
    "kari@example.org",
    [{ organisationId: ks.id, role: "partner" }],
  ]);

  const gone = formOf((await contactPage(at(app, session, "contact"))) as View, { "partner-1": "nowhere" });
  const stranger = await refused(contactDoor, at(app, session, "contact", gone));
  expect([stranger.status, stranger.wrong.errors[0]!.text]).toEqual([404, "Vi finner ikke virksomheten."]);
});

test("a viewer reads what stands there, and has nothing to save", async () => {
  const { app } = await desk("sqlite");
  const viewer = await sessionOf(
    app,
    await aMember(app, await anOrganiser(app), "viewer", "ser@example.org"),
  );
  const view = await textsPage(at(app, viewer, "texts"));
  expect(view.form).toBeNull();
  expect(view.facts[0]).toEqual({ term: "Tittel", detail: "Nye arbeidsmåter for fremtidens løsninger" });
});
