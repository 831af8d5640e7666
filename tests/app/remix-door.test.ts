import { expect, test } from "vitest";
import { clientAddress, pathOf } from "#app/remix-door.ts";

const ask = (proxies: number, told?: string) =>
  clientAddress(
    { headers: told === undefined ? {} : { "x-forwarded-for": told }, socket: { remoteAddress: "10.0.0.1" } },
    proxies,
  );

test("a visitor's own word about the address is believed by nobody", () => {
  expect(ask(0)).toBe("10.0.0.1");
  expect(ask(0, "192.0.2.1")).toBe("10.0.0.1");
});

test("each trusted proxy has written down who asked it", () => {
  expect(ask(1, "192.0.2.1")).toBe("192.0.2.1");
  expect(ask(1, "forged, 192.0.2.1")).toBe("192.0.2.1");
  expect(ask(2, "forged, 192.0.2.1, 10.0.0.2")).toBe("192.0.2.1");
});

test("where fewer proxies wrote than are trusted, the first address counts", () => {
  expect(ask(2, "192.0.2.1")).toBe("192.0.2.1");
  expect(ask(1)).toBe("10.0.0.1");
});

test("a query holds nothing that no database can be asked for; a path that does leads nowhere", () => {
  expect(pathOf("/organise/events/a/letters/new?part=a%00b&state=confirmed?%00")).toBe(
    "/organise/events/a/letters/new?part=a%EF%BF%BDb&state=confirmed?%EF%BF%BD",
  );
  expect(pathOf("/search?q=%0%000")).toBe("/search?q=%0%EF%BF%BD0");
  expect(pathOf("/search?q=100%2500")).toBe("/search?q=100%2500");
  expect(pathOf("/events/a%00b?q=c")).toBe("/-");
  expect(pathOf("http://elsewhere.example/events?after=1#top")).toBe("/events?after=1");
});
