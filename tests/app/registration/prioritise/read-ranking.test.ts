import { expect, test } from "vitest";
import { inPlaces } from "#app/registration/prioritise/in-places.ts";
import { readRanking } from "#app/registration/prioritise/read-ranking.ts";

test.each([
  [{}, "abcd"],
  [{ d: 1 }, "dabc"],
  [{ a: 4 }, "bcda"],
  [{ a: 99 }, "bcda"],
  [{ c: 2, b: 2 }, "abcd"],
  [{ d: 2, c: 2 }, "acdb"],
  [{ d: 1, c: 1 }, "cdab"],
  [{ a: 4, b: 4, c: 4 }, "dcba"],
])("with the wishes %j, abcd becomes %s", (wishes, expected) => {
  expect(inPlaces([..."abcd"], new Map(Object.entries(wishes))).join("")).toBe(expected);
});

test("the fields say the order, a changed number moves one, and so does a button", () => {
  expect(read("place-b=1&place-a=2&place-c=3")).toBe("bac");
  expect(read("place-a=1&place-b=2&place-c=1")).toBe("cab");
  expect(read("place-a=1&place-b=2&place-c=3&up=c")).toBe("acb");
  expect(read("place-a=1&place-b=2&place-c=3&down=a")).toBe("bac");
  expect(read("place-a=3&place-b=2&place-c=3&up=a")).toBe("bac");
  expect(read("place-a=&place-b=+1+&place-c=3")).toBe("bac");
});

test("the first cannot move up, the last cannot move down, and nobody else can be moved", () => {
  expect(read("place-a=1&place-b=2&place-c=3&up=a")).toBe("abc");
  expect(read("place-a=1&place-b=2&place-c=3&down=c")).toBe("abc");
  expect(read("place-a=1&place-b=2&place-c=3&up=x")).toBe("abc");
});

test("who is not theirs is passed over, and who came since comes last", () => {
  expect(read("place-x=1&place-c=2&place-a=3&place-__proto__=1")).toBe("cab");
  expect(read("place-c=1")).toBe("cab");
  expect(read("place-c=1&place-x=2&place-b=1")).toBe("bca");
  expect(read("")).toBe("abc");
});

test.each(["0", "-1", "1.5", "første", "1e3", "9999999"])("%s is no place", (typed) => {
  expect(readRanking(new URLSearchParams({ "place-a": "1", "place-b": typed }), ["a", "b"])).toEqual({
    faults: ["b"],
  });
});

function read(form: string): string {
  const found = readRanking(new URLSearchParams(form), ["a", "b", "c"]);
  if ("faults" in found) throw new Error(`Faults: ${found.faults.join()}`);
  return found.ids.join("");
}
