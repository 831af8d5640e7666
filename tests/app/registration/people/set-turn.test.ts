import { expect, test } from "vitest";
import { setPriority } from "#app/registration/decide.ts";
import { moved, setTurn, type InLine } from "#app/registration/people/set-turn.ts";
import { peopleOf } from "#app/registration/people/people-of.ts";
import { registered } from "#tests/app/registration/announcements/told.ts";
import { brokenInvariants, refusalOf } from "#tests/app/registration/left-behind.ts";
import { aSeminar, testApp } from "#tests/support/app.ts";
import { onBothEngines } from "#tests/support/engines.ts";

const BY_KARI = { accountId: "account-1", reason: "Skal innlede." };

function sorted(line: readonly InLine[]): InLine[] {
  return [...line].sort((a, b) => b.waiting_priority - a.waiting_priority || a.waiting_seq - b.waiting_seq);
}

test("whoever is moved stands at the place, and the others as they stood", () => {
  const priorities = [
    [0, 0, 0, 0, 0],
    [3, 3, 1, 0, 0],
    [1, 0, 0, -1, -1],
    [5, 4, 3, 2, 1],
  ];
  for (const given of priorities) {
    const line = given.map((waiting_priority, index) => ({
      id: `${index}`,
      waiting_priority,
      waiting_seq: index,
    }));
    for (const { id } of line) {
      for (let place = 1; place <= line.length; place++) {
        const changed = new Map(moved(line, id, place).map((one) => [one.id, one]));
        const after = sorted(line.map((one) => changed.get(one.id) ?? one)).map((one) => one.id);
        const expected = line.map((one) => one.id).filter((one) => one !== id);
        expected.splice(place - 1, 0, id);
        expect({ given, id, place, after }).toEqual({ given, id, place, after: expected });
      }
    }
  }
});

onBothEngines("one who waits is put second by hand, and the reason stays", async (engine) => {
  const app = await testApp(engine);
  const event = await aSeminar(app, { capacity: 1 });
  const ids = await registered(app, event.slug, 5);
  await setPriority(app, ids[3]!, 2, BY_KARI);
  const last = await setTurn(app, ids[4]!, 2, BY_KARI);
  expect(last.status_reason).toBe("Skal innlede.");
  const { people } = await peopleOf(app.db, event.id, {
    tab: "waitlisted",
    search: "",
    sort: "line",
    page: 1,
  });
  expect(people.map((one) => one.id)).toEqual([ids[3], ids[4], ids[1], ids[2]]);
  expect(await refusalOf(setTurn(app, ids[0]!, 1, BY_KARI))).toBe("not-held");
  expect(await brokenInvariants(app)).toEqual([]);
});
