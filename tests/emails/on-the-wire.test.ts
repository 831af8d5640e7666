import { expect, test } from "vitest";
import { languages } from "#app/language/language.ts";
import { mimeOf } from "#app/mail/mime.ts";
import { isWellFormed } from "#tests/app/mail/invitation-checks.ts";
import { decoded, mimeTree, typesOf, type Part } from "#tests/app/mail/mime-tree.ts";
import { names, opened, usual } from "./facts.ts";

const TYPED = `"Kari"\r\nBcc: alle@evil.example;CN=Ola^'\0 👩‍👩‍👧‍👦 ${"æ".repeat(1000)}`;
const PLAIN = ["multipart/alternative", "text/plain", "text/html"];
const INVITING = ["multipart/mixed", [...PLAIN, "text/calendar"], "application/ics"];

test.each(names)("%s has the parts it must have, whatever is typed for a name", async (name) => {
  const facts = usual[name]();
  for (const typed of ["Kari Nordmann", TYPED]) {
    for (const language of languages) {
      const person = { ...facts.person, name: typed };
      const letter = opened(name, { ...facts, person, colleague: facts.colleague && typed }, language);
      const raw = await mimeOf({
        ...letter,
        messageId: "<letter@example.no>",
        date: facts.writtenAt,
        from: facts.sender,
        to: facts.person.email,
      });
      isWellFormed(raw);
      const tree = mimeTree(raw.toString("latin1"));
      expect(typesOf(tree)).toEqual(letter.calendar ? INVITING : PLAIN);
      expect(tree.headers.to).toBe(facts.person.email);
      expect(tree.headers.bcc).toBeUndefined();
      if (letter.calendar) carriesIt(tree, letter.calendar);
    }
  }
});

/** K4, K5: the same text within and beside, and one method in both. */
function carriesIt(tree: Part, { method, text }: { method: string; text: string }): void {
  const [alternative, file] = tree.children;
  const inner = alternative!.children.at(-1)!;
  expect(inner.headers["content-type"]).toBe(`text/calendar; charset=utf-8; method=${method}`);
  expect(inner.headers["content-disposition"]).toBeUndefined();
  expect([decoded(inner), decoded(file!)]).toEqual([text, text]);
  expect(text).toContain(`METHOD:${method}\r\n`);
  expect(text.match(/^ATTENDEE/gm)).toHaveLength(1);
}
