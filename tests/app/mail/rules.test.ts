import { expect, test } from "vitest";
import { isExample, outcomeFor } from "#app/mail/rules.ts";

const NOW = "2017-11-20T08:00:00.000Z";
const EARLIER = "2017-11-20T07:00:00.000Z";

test("only what the letter itself was refused for counts as its attempt", () => {
  expect(outcomeFor({ attempts: 3, data_started_at: EARLIER }, { kind: "throttled" }, NOW)).toEqual({
    state: "waiting",
    attempts: 3,
    next_at: "2017-11-20T08:05:00.000Z",
    data_started_at: EARLIER,
  });
  expect(outcomeFor({ attempts: 3, data_started_at: null }, { kind: "retry" }, NOW)).toEqual({
    state: "waiting",
    attempts: 4,
    next_at: "2017-11-20T08:30:00.000Z",
    data_started_at: null,
  });
});

test("a first doubt is tried again, a second is the end", () => {
  const tried = { state: "waiting", attempts: 1, next_at: "2017-11-20T08:00:30.000Z" };
  expect(outcomeFor({ attempts: 0, data_started_at: null }, { kind: "uncertain" }, NOW)).toEqual(tried);
  expect(outcomeFor({ attempts: 1, data_started_at: EARLIER }, { kind: "uncertain" }, NOW)).toEqual({
    state: "failed",
    attempts: 2,
  });
});

test("addresses that belong to nobody", () => {
  const nobodys = ["a@example.org", "a@example.no", "a@mail.example.com", "a@example", "a@x.example"];
  const somebodys = [
    "a@nav.no",
    "a@example.se",
    "a@notexample.org",
    "a@example.org.no",
    "example.org@nav.no",
  ];
  expect(nobodys.filter((address) => !isExample(address))).toEqual([]);
  expect(somebodys.filter(isExample)).toEqual([]);
});
