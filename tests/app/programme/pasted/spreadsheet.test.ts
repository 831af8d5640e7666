import { zipSync } from "fflate";
import { expect, test } from "vitest";
import { contentOf } from "#app/programme/pasted/content.ts";
import { readContent } from "#app/programme/pasted/read-programme.ts";
import { MAX_FILE_BYTES, MAX_UNPACKED_BYTES, readSpreadsheet } from "#app/programme/pasted/spreadsheet.ts";
import { aSpreadsheet } from "./a-spreadsheet.ts";

async function sessionsIn(file: Uint8Array) {
  const content = await contentOf(file);
  if ("fault" in content) throw new Error(content.fault);
  return readContent(content, { zone: "Europe/Oslo" }).sessions;
}

test("a spreadsheet with merged cells and Excel's own clock, a sheet for each day", async () => {
  const file = aSpreadsheet([
    {
      name: "Dag 1",
      rows: [
        ["Tid", "Sal A", "Sal B"],
        [0.375, "Åpning & kaffe - Kari Nordmann, Difi", null],
        ["10:00", "Lang økt", "Arkiv"],
        ["11:00", null, "Data"],
        ["12:00–12:30", "Lunsj", null],
      ],
      merges: ["B2:C2", "B3:B4", "B5:C5"],
    },
    {
      name: "Dag 2",
      rows: [
        ["Tid", "Sal A"],
        ["09:00–10:00", "Språk"],
      ],
      merges: [],
    },
  ]);
  const sessions = await sessionsIn(file);
  expect(sessions.map(({ title, day, starts, ends, room }) => [title, day, starts, ends, room])).toEqual([
    ["Åpning & kaffe", 1, "09:00", "10:00", null],
    ["Lang økt", 1, "10:00", "12:00", "Sal A"],
    ["Arkiv", 1, "10:00", "11:00", "Sal B"],
    ["Data", 1, "11:00", "12:00", "Sal B"],
    ["Lunsj", 1, "12:00", "12:30", null],
    ["Språk", 2, "09:00", "10:00", "Sal A"],
  ]);
});

test("a file that is text is read as text", async () => {
  const [session] = await sessionsIn(new TextEncoder().encode("Tid;Tittel\n09:00;Åpning\n"));
  expect(session).toMatchObject({ title: "Åpning", starts: "09:00" });
});

test.each([
  ["too large", () => new Uint8Array(MAX_FILE_BYTES + 1), "file-too-large"],
  ["a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "not-a-spreadsheet"],
  ["an empty zip", () => zipSync({}), "not-a-spreadsheet"],
  [
    "half a zip",
    () => aSpreadsheet([{ name: "A", rows: [["a"]], merges: [] }]).subarray(0, 300),
    "not-a-spreadsheet",
  ],
  ["a zip bomb", () => zipSync({ "xl/a.xml": new Uint8Array(MAX_UNPACKED_BYTES + 1) }), "unpacks-too-large"],
  ["a zip bomb that lies about its size", liar, "unpacks-too-large"],
  [
    "thousands of entries",
    () => zipSync(Object.fromEntries(Array.from({ length: 501 }, (_, at) => [`${at}`, new Uint8Array(1)]))),
    "unpacks-too-large",
  ],
])("%s is refused", async (_, file, fault) => {
  expect(await readSpreadsheet(file())).toEqual({ fault });
});

/** Claims ten bytes in both headers, and unpacks to more than anybody should. */
function liar(): Uint8Array {
  const file = zipSync({ "xl/a.xml": new Uint8Array(MAX_UNPACKED_BYTES + 1) });
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  view.setUint32(22, 10, true);
  for (let at = file.length - 46; at > 0; at--)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  return file;
}
