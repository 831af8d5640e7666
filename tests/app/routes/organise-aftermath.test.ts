import { expect } from "vitest";
import {
  action as letterForm,
  loader as letterDoor,
} from "#app/routes/organise.events.$event.after.letter.tsx";
import { loader as afterDoor } from "#app/routes/organise.events.$event.after.tsx";
import { addMaterial } from "#app/materials/add-material.ts";
import { writeAftermath } from "#app/materials/aftermath/write-aftermath.ts";
import { aMember, sessionOf } from "#tests/app/accounts/people.ts";
import { registered } from "#tests/app/registration/announcements/told.ts";
import { anOrganiser, aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { answerOf, argsFor } from "./at-the-desk.ts";

onBothEngines(
  "who gets the letter that all is out is shown, then it goes, and then it is said",
  async (engine) => {
    const app = await testApp(engine, { config: { hasDemo: false } });
    const event = await aSeminar(app, { slug: "e07" });
    const [first] = await registered(app, "e07", 3);
    app.setNow("2017-12-06T09:00:00.000Z");
    const session = await sessionOf(app, await aMember(app, await anOrganiser(app), "editor"));
    const at = (form?: Record<string, string>) =>
      argsFor(app, "/organise/events/e07/after/letter", { session, params: { event: "e07" }, form });
    const thanks = async () => (await afterDoor(at())).rows.find((row) => row.key === "thanks")!;
    expect(await letterDoor(at())).toMatchObject({
      notDue: { sentence: expect.stringMatching(/^Det er ikke noe å vise til ennå/) as string },
      form: null,
    });

    const recording = { kind: "recording", title: "Opptaket", url: "https://vimeo.example/1" } as const;
    await addMaterial(app, { eventId: event.id, ...recording });
    await app.db
      .updateTable("registration")
      .set({ attended_at: app.now() })
      .where("id", "=", first!)
      .execute();
    const { who, letters, form } = await letterDoor(at());
    expect(who!.rows.map(({ text, count }) => `${text}: ${count}`)).toEqual([
      "kom: 1",
      "hadde plass, og ikke er krysset av: 2",
      "Til sammen: 3",
    ]);
    expect(letters.map(({ heading }) => heading)).toEqual(["Til dem som kom", "Til dem som ikke kom"]);
    expect(form).toMatchObject({ people: "3", button: "Send brevet til 3 personer" });

    expect((await answerOf(() => letterForm(at({ people: "2" })))).status).toBe(409);
    expect((await thanks()).state).toBe("Mangler");
    expect(await answerOf(() => letterForm(at({ people: "3" })))).toEqual({
      status: 303,
      location: "/organise/events/e07/after/letter?done",
    });
    expect((await thanks()).state).toBe("Sendes nå");
    await writeAftermath(app);
    expect((await thanks()).state).toBe("Sendt");
    expect(await letterDoor(at())).toMatchObject({
      sent: ["Brevet ble sendt 06.12.2017 10:00. Det sendes ikke igjen.", "3 venter på å bli sendt."],
      form: null,
      letters: [],
    });
  },
);

onBothEngines("when names and addresses are gone nobody gets it, and that is said", async (engine) => {
  const app = await testApp(engine, { config: { hasDemo: false } });
  await aSeminar(app, { slug: "e07" });
  await registered(app, "e07", 1);
  await app.db.updateTable("registration").set({ name: "", email: "1@forgotten.invalid" }).execute();
  app.setNow("2018-12-06T09:00:00.000Z");
  const session = await sessionOf(app, await aMember(app, await anOrganiser(app), "viewer"));
  const args = argsFor(app, "/organise/events/e07/after/letter", { session, params: { event: "e07" } });
  expect(await letterDoor(args)).toMatchObject({
    nobody: "Ingen kan få brevet: ingen hadde plass, eller navn og adresser er allerede slettet.",
    who: null,
    form: null,
  });
});
