import { expect, vi } from "vitest";
import { Refusal } from "#app/refusal.ts";
import { testApp } from "#tests/support/app.ts";
import { diceFrom } from "#tests/support/dice.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { letAllBeTold, nextCalendarDeed } from "./calendar-deeds.ts";
import { watchCalendars } from "./calendars.ts";
import { atHoursBefore, aWeek, houseWork } from "./chaos.ts";
import { nextDeed } from "./chaos-deeds.ts";

const MINUTES = 60_000;
const WEEKS = { sqlite: 12, postgres: 4 };
/** Far off, in the time of offers, and too late for them. */
const ROUNDS = [100, 26, 23, 17];
const DEEDS_A_ROUND = 25;

vi.setConfig({ testTimeout: 5 * MINUTES });

onBothEngines(
  "whatever people and organisers do, each person's calendar shows their seats and nothing else",
  async (engine) => {
    const app = await testApp(engine);
    const dice = diceFrom(20260322);
    for (let number = 0; number < WEEKS[engine]; number++) {
      const week = await aWeek(app, dice, number);
      const wrongCalendars = watchCalendars(week);
      for (const hours of ROUNDS) {
        await atHoursBefore(week, hours);
        for (let left = DEEDS_A_ROUND; left > 0; left--) {
          const deed = dice.inTen(3) ? nextCalendarDeed(week) : nextDeed(week);
          await deed(week).catch(unlessRefused);
          if (dice.inTen(1)) await houseWork(app);
        }
        await letAllBeTold(week);
        expect(await wrongCalendars(), `week ${number}, ${hours} h before`).toEqual([]);
      }
    }
  },
);

function unlessRefused(error: unknown): void {
  if (!(error instanceof Refusal)) throw error;
}
