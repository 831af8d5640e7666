import { expect, test } from "vitest";
import { markupOf } from "#app/views/markdown.ts";

const BY = '<blockquote>\n<p>Gradvis.</p>\n<p class="prose__by">– Kari, leder</p>\n</blockquote>\n';

test("who said what is quoted stands on a line of its own, with or without an empty line before it", () => {
  expect(markupOf("> Gradvis.\n> – Kari, leder")).toBe(BY);
  expect(markupOf("> Gradvis.\r\n>\r\n> – Kari, leder")).toBe(BY);
});

test("a dash elsewhere is a dash", () => {
  expect(markupOf("– Gradvis, sa hun.")).toBe("<p>– Gradvis, sa hun.</p>\n");
  expect(markupOf("> Gradvis – og plutselig.")).not.toContain("prose__by");
});
