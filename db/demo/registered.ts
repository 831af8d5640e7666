import type { App } from "#app/app.ts";
import { NOTHING_MORE } from "#app/registration/form/form.ts";
import { register } from "#app/registration/register.ts";

/** Fills an event to the last seat, and lets some wait. */
export async function fillSeats(
  app: App,
  slug: string,
  people: { seats: number; waiting: number },
): Promise<void> {
  for (let number = 1; number <= people.seats + people.waiting; number++) {
    await register(
      app,
      slug,
      {
        name: `Prøvedeltaker ${number}`,
        email: `provedeltaker${number}@example.org`,
        organisation: "Eksempeldirektoratet",
        kind: "physical",
        submissionKey: app.newSecret(),
        language: "nb",
        ...NOTHING_MORE,
      },
      app.now(),
    );
  }
}
