import { expect } from "vitest";
import { deliver } from "#app/mail/deliver.ts";
import { sendTest } from "#app/registration/mass-letters/send-test.ts";
import { houseWithRelay } from "#tests/app/mail/letters-home.ts";
import { aSeminar } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { aDraft, KARI } from "./letters.ts";

onBothEngines("the trial of a letter about what is for show reaches whoever writes it", async (engine) => {
  const { app, relay } = await houseWithRelay(engine);
  const event = await aSeminar(app, { isDemonstration: true });
  const draft = await aDraft(app, event);
  const like = {
    name: "Ola Nordmann",
    email: "ola@etat.example.no",
    kind: "physical",
    status: "confirmed",
    language: "nb",
  } as const;
  await sendTest(app, draft, like, { id: KARI, email: "kari@eksempeldirektoratet.no" });
  await deliver(app);
  expect(relay.taken.map((one) => one.to)).toEqual([["kari@eksempeldirektoratet.no"]]);
});
