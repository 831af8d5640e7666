import { strFromU8, unzipSync } from "fflate";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { loader as people } from "#app/routes/organise.events.$event.people[.]xlsx.ts";
import { argsFor } from "#tests/app/routes/at-the-desk.ts";
import type { PrintedForm } from "#tests/support/printed-forms.ts";
import type { SeenPage, Visitor } from "#tests/support/visitor.ts";
import { publish, save } from "./typing.ts";
import { emptyHouse } from "./worlds.ts";

/** Short enough that most fields take them. */
const HOSTILE = [
  `=1+1<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  "\u202eesrever\u0000 {{name}} ${7*7} <%= 1 %>",
  "A\r\nATTENDEE:mailto:evil@example.org\r\nBEGIN:VALARM",
  "@SUM(1)</textarea></title></script>{{registration.name}}",
];
/** A hundred thousand characters. */
const ENDLESS = HOSTILE[0]!.repeat(3_500);
/** What no page of ours prints, whoever wrote it. */
const MARKUP = /<script>alert|<img src=x|<\/title><\/script>|href="\s*javascript:/i;
/** Pages whose buttons end what the others need. */
const ENDS = /removal|cancellation|withdrawal|unscheduling|undo|sign-out|\.(?:csv|xlsx|ics|html|eml)(?:$|\?)/;
/** What nobody types, and where a number is asked for. */
const NO_WORDS = /^(?:version|seen)$|minutes|capacity|number|stated/i;
const START = ["new", "new/text", "new/series"].map((room) => `/organise/events/${room}`);
const ROOMS =
  "texts contact place/venue place/access registration/questions/new programme/new programme/tracks programme/rooms programme/import programme/release people/new people/paste letters related publication/address";
const MOST_PAGES = 60;

test("whatever is typed into the organiser's forms is only text", { timeout: 240_000 }, async () => {
  const { app, by, session } = await emptyHouse();
  const begun = await by.send(await by.open("/organise/events/new"), {
    ...{ title: "Fiendtlig", begin: "template", on: "2017-12-08", organisation: "Lean Forum Norge" },
  });
  const slug = begun.path.split("?")[0]!.split("/").at(-1)!;
  await save(by, slug, "place", { where: "Oslo rådhus, Oslo" });
  await publish(by, slug, false);
  const desk = `/organise/events/${slug}`;

  const grid =
    ["Tid", "Salen"].join("\t") + "\n" + ["09:00–10:00", `${HOSTILE[0]} - ${HOSTILE[1]}`].join("\t");
  const preview = inOrder(await by.send(await by.open(`${desk}/programme/import`), { text: grid }));
  expect(preview.path).toMatch(/import\/[\w-]+$/);
  inOrder(await by.send(preview, {}));

  const opened = new Set<string>();
  const toOpen = [...ROOMS.split(" ").map((room) => `${desk}/${room}`), ...START];
  toOpen.push("/organise/series/new", "/organise/dates/new");
  for (let path = toOpen.shift(); path !== undefined && opened.size < MOST_PAGES; path = toOpen.shift()) {
    if (opened.has(path)) continue;
    opened.add(path);
    const page = inOrder(await by.open(path));
    for (const form of page.forms.filter(({ method }) => method === "post")) {
      if (ENDS.test(form.action)) continue;
      const answers = [await sent(by, page, form, ENDLESS), await sent(by, page, form)];
      toOpen.push(...answers.map(inOrder).flatMap((answer) => linksOf(answer, slug)));
    }
    toOpen.push(...linksOf(page, slug));
  }
  expect(opened.size).toBeGreaterThan(30);

  const saved = await save(by, slug, "texts", { title: HOSTILE[3]!, lead: HOSTILE[0]! });
  const now = saved.path.split("/").at(-2)!;
  const event = inOrder(await by.open(`/events/${now}`));
  expect(event.text).toContain("A ATTENDEE:mailto:evil@example.org");
  expect(namesIn((await by.open(`/events/${now}/calendar.ics`)).html)).toEqual([[], 0]);
  const invitation = (await by.open(`/organise/events/${now}/publication/preview/calendar.ics`)).html;
  expect(namesIn(invitation)).toEqual([[expect.not.stringContaining("evil")], 0]);

  const exported = `/organise/events/${now}/people`;
  const csv = (await by.open(`${exported}.csv`)).html;
  expect(csv).toContain("'=1+1<script>");
  for (const cell of csv.split(/[;\r\n]/)) expect(cell).not.toMatch(/^[\ufeff"]*[=+@\t-]/);
  const file = await people(argsFor(app, `${exported}.xlsx`, { session, params: { event: now } }));
  const parts = unzipSync(new Uint8Array(await (file as Response).arrayBuffer()));
  const sheets = Object.entries(parts).filter(([name]) => name.includes("worksheets/"));
  expect(sheets.length).toBeGreaterThan(0);
  for (const [, sheet] of sheets) expect(strFromU8(sheet)).not.toMatch(/<f[ >/]/);
});

/** Each field of words filled with hostile ones, in turn; or every field with more than anybody writes. */
function sent(by: Visitor, page: SeenPage, form: PrintedForm, endless?: string): Promise<SeenPage> {
  const fields = [...(endless ? form.names : form.texts)].filter((name) => !NO_WORDS.test(name));
  const kept = form.values
    .filter(([name]) => !fields.includes(name))
    .map(([name, value]) => [name, /email$/i.test(name) ? "ola@example.org" : value] as const);
  const typed = fields.map((name, turn) => [name, endless ?? HOSTILE[turn % HOSTILE.length]!] as const);
  const button = form.buttons.find(({ isPrimary }) => isPrimary)?.sends;
  const pairs = [...kept, ...typed, ...(button ? [button] : [])];
  return by.post(form.action || page.path, pairs, form.takesFiles);
}

/** A page that did not fail, and in which nothing that was typed became markup. */
function inOrder(page: SeenPage): SeenPage {
  const { path, status, html } = page;
  const isWell = status < 500 && !MARKUP.test(html) && !html.includes("\u0000");
  expect({ path, status, isWell, found: MARKUP.exec(html)?.[0] }).toEqual({ path, status, isWell: true });
  return page;
}

function linksOf({ html }: SeenPage, slug: string): string[] {
  const paths = [...html.matchAll(/ href="(\/organise\/[^"?#]*)["?#]/g)].map(([, path]) => path!);
  return paths.filter((path) => path.startsWith(`/organise/events/${slug}/`) && !ENDS.test(path));
}

/** Whom a calendar invites, and how many alarms it has beside those of ours. */
function namesIn(calendar: string): [invited: string[], alarms: number] {
  const entry = new ICAL.Component(ICAL.parse(calendar) as never).getFirstSubcomponent("vevent")!;
  const invited = entry.getAllProperties("attendee").map((one) => String(one.getFirstValue()));
  const alarms = entry
    .getAllSubcomponents("valarm")
    .map((one) => String(one.getFirstPropertyValue("action")));
  return [invited, alarms.filter((action) => action === "null").length];
}
