import { expect, test } from "vitest";
import { pathOf } from "#app/remix-door.ts";
import { isKeepable, isOurs, scriptPolicy, securityHeaders } from "#app/security.ts";

const HOME = "https://samling.example.no";

test.each([
  [{ "sec-fetch-site": "same-origin" }, true],
  [{ "sec-fetch-site": "same-origin", origin: "https://evil.example" }, true],
  [{ origin: HOME }, true],
  [{ "sec-fetch-site": "cross-site", origin: HOME }, false],
  [{ "sec-fetch-site": "same-site", origin: HOME }, false],
  [{ "sec-fetch-site": "none" }, false],
  [{ origin: "https://evil.example" }, false],
  [{ origin: "null" }, false],
  [{ referer: `${HOME}/events` }, false],
  [{}, false],
])("a form with %o is ours: %s", (headers, ours) => {
  expect(isOurs({ headers }, HOME)).toBe(ours);
});

test.each([
  ["/", true],
  ["/nn", true],
  ["/en/events?type=seminar", true],
  ["/events/nye-arbeidsmater", true],
  ["/events/nye-arbeidsmater/sessions/lean", true],
  ["/events/nye-arbeidsmater/register", false],
  ["/en/events/nye-arbeidsmater/receipt", false],
  ["/registrations", false],
  ["/nn/registrations?sent", false],
  ["/registrations/abc", false],
  ["/rankings/abc", false],
  ["/en/rankings/abc?saved", false],
  ["/registrations/abc/cancellation", false],
  ["/search?q=ledelse", false],
  ["/readyz", false],
])("%s may be kept: %s", (path, keepable) => {
  expect(isKeepable(path)).toBe(keepable);
});

test.each([
  ["/events/nye-arbeidsmater?x=1", "/events/nye-arbeidsmater?x=1"],
  ["http://evil.example/events", "/events"],
  ["/events#here", "/events"],
  ["//evil.example/events", "/-"],
  ["/events/%00", "/-"],
  ["/events/%E0%A4%A", "/-"],
  ["/events/%5c", "/-"],
  ["*", "/-"],
  [undefined, "/-"],
])("the address %s is read as %s", (address, path) => {
  expect(pathOf(address)).toBe(path);
});

test("no page but one runs a script, none may be framed, and only https promises https", () => {
  const policy = securityHeaders({ publicUrl: HOME })["Content-Security-Policy"];
  expect(policy).toContain("script-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe");
  expect(securityHeaders({ publicUrl: HOME })).toHaveProperty("Strict-Transport-Security");
  expect(securityHeaders({ publicUrl: "http://localhost:3000" })).not.toHaveProperty(
    "Strict-Transport-Security",
  );
});

test("a page with a script runs that one alone, and keeps the rest of the policy", () => {
  const policy = scriptPolicy("of-this-answer");
  expect(policy).toContain("script-src 'nonce-of-this-answer'; connect-src 'self'");
  expect(policy).not.toMatch(/unsafe|script-src[^;]*(?:'self'|\*|https?:)/);
  const without = securityHeaders({ publicUrl: HOME })["Content-Security-Policy"]!;
  expect(policy.replace(/script-src 'nonce-[^']+'; connect-src 'self'/, "script-src 'none'")).toBe(without);
});
