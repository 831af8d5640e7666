import { expect } from "vitest";
import { newLink } from "#app/mail/link.ts";
import { register } from "#app/registration/register.ts";
import { action as change, loader as changing } from "#app/routes/registrations.$token.change.tsx";
import { registrationById } from "#app/registration/queries.ts";
import { aConference, aSeminar, MORNING, person, testApp, type TestApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { cameBack, sentTo, visiting, type Fields } from "./visiting.ts";

onBothEngines(
  "one goes over to the stream by oneself, and back as long as a seat is free",
  async (engine) => {
    const app = await testApp(engine);
    const { slug } = await aConference(app, { capacity: 1 });
    const kari = await aPerson(app, slug, 1);
    const form = await formOf(kari.ask());
    expect(form.kinds?.options.map(({ value, checked }) => [value, checked])).toEqual([
      ["physical", true],
      ["stream", false],
    ]);
    expect(sentTo(await change(kari.ask({ name: "Kari", kind: "stream" })))).toEqual([
      303,
      `${kari.own}?changed`,
    ]);
    expect((await registrationById(app.db, kari.id))!.kind).toBe("stream");

    await register(app, slug, person(2, { kind: "physical" }), MORNING);
    expect((await formOf(kari.ask())).kinds).toBeNull();
    const refused = cameBack(await change(kari.ask({ name: "Kari", kind: "physical" })));
    expect([refused.status, refused.page.refusal]).toEqual([
      409,
      "Der er det ikke plass lenger. Du har det du hadde, og ingenting er endret.",
    ]);
    expect((await registrationById(app.db, kari.id))!.kind).toBe("stream");
  },
);

onBothEngines(
  "where there is no stream nobody is asked, and nothing a visitor sends makes one",
  async (engine) => {
    const app = await testApp(engine);
    const { slug } = await aSeminar(app);
    const kari = await aPerson(app, slug, 1);
    expect((await formOf(kari.ask())).kinds).toBeNull();
    for (const kind of ["stream", "sofa"]) await change(kari.ask({ name: "Kari", kind }));
    expect((await registrationById(app.db, kari.id))!.kind).toBe("physical");
  },
);

async function formOf(asked: Parameters<typeof changing>[0]) {
  const view = await changing(asked);
  if (!("form" in view)) throw new Error(`Sent to ${new Headers(view.headers).get("location")}`);
  return view.form;
}

async function aPerson(app: TestApp, slug: string, number: number) {
  const { registrationId: id } = await register(app, slug, person(number), MORNING);
  const expiresAt = "2018-06-01T00:00:00.000Z";
  const token = await newLink(app.db, app, { purpose: "registration", registrationId: id, expiresAt });
  const own = `/registrations/${token}`;
  const ask = (form?: Fields) => visiting(app, `${own}/change`, { params: { token }, form });
  return { id, own, ask };
}
