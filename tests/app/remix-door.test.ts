import { expect, test } from "vitest";
import { clientAddress } from "#app/remix-door.ts";

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
