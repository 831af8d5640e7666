import { expect, vi } from "vitest";
import { Refusal } from "#app/refusal.ts";
import { testApp } from "#tests/support/app.ts";
import { diceFrom } from "#tests/support/dice.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { atHoursBefore, aWeek, HOURS_BEFORE } from "./chaos.ts";
import { nextDeed } from "./chaos-deeds.ts";
import { wrongEntries } from "./entries.ts";
import { brokenInvariants } from "./left-behind.ts";

const WEEKS = 4;
/** Each with up to three deeds at once. */
const TURNS_AN_HOUR = 24;
const TURNS_A_SAMPLE = 6;
const MINUTES = 60_000;

vi.setConfig({ testTimeout: 5 * MINUTES });

onBothEngines(
  "whatever people and organisers do, in any order and at once, seats, line, letters and calendars agree",
  async (engine) => {
    const app = await testApp(engine);
    const dice = diceFrom(20171201);
    const faults: unknown[] = [];
    let turn = 0;
    for (let number = 0; number < WEEKS; number++) {
      const week = await aWeek(app, dice, number);
      for (const hours of HOURS_BEFORE) {
        await atHoursBefore(week, hours);
        for (let left = TURNS_AN_HOUR; left > 0; left--) {
          const done = Array.from({ length: 1 + dice.below(3) }, () => nextDeed(week));
          const answers = await Promise.allSettled(done.map((deed) => deed(week)));
          for (const answer of answers) {
            if (answer.status === "rejected" && !(answer.reason instanceof Refusal))
              faults.push(answer.reason);
          }
          expect(faults).toEqual([]);
          if (++turn % TURNS_A_SAMPLE > 0) continue;
          const broken = [...(await brokenInvariants(app)), ...(await wrongEntries(app))];
          expect(broken, `week ${number}, ${hours} h before, turn ${turn}`).toEqual([]);
        }
      }
    }
  },
);
