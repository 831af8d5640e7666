import { createWriteStream, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { ZipFile } from "yazl";
import { expect, inject, test } from "vitest";
import { cleanFileName, nameWith } from "#app/files/file-names.ts";
import { inspect } from "#app/files/inspect.ts";
import { storeFile } from "#app/files/store.ts";
import { testApp } from "#tests/support/app.ts";
import { aSpeaker, PDF } from "./a-speaker.ts";

const TYPES = `<Types><Override PartName="/ppt/presentation.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/></Types>`;

test("what a file is shows in its content, and not in what it is called", async () => {
  const keynote = await zipOf({ "Index/Document.iwa": "x", "Data/a.jpg": "x" });
  const slides = await zipOf({ "[Content_Types].xml": TYPES, "ppt/presentation.xml": "<p/>" });
  const open = await zipOf({
    mimetype: "application/vnd.oasis.opendocument.presentation",
    "content.xml": "<x/>",
  });
  const word = await zipOf({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" });
  const old = Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(2048),
    Buffer.from("PowerPoint Document", "utf16le"),
  ]);
  const film = Buffer.concat([
    box("ftyp", Buffer.from("isom\0\0\0\0isom")),
    box("moov", Buffer.alloc(20)),
    box("mdat", Buffer.alloc(50)),
  ]);
  const seen = await Promise.all(
    [keynote, slides, open, word, old, PDF, film, film.subarray(0, -5), await zipOf({ "a.txt": "x" })].map(
      seenAs,
    ),
  );
  expect(seen).toEqual(["key", "pptx", "odp", "unknown", "ppt", "pdf", "mp4", "unknown", "zip"]);
});

test("sound is sound by its frames, and not by two bytes that much else begins with", async () => {
  // Source: ISO/IEC 11172-3, MPEG 1 layer III: 128 kbit/s at 44.1 kHz is 417 bytes a frame.
  const frame = Buffer.alloc(417);
  frame.writeUInt32BE(0xfffb9000);
  const tag = Buffer.alloc(30);
  tag.write("ID3\u0003");
  tag[9] = 20;
  const song = Buffer.concat([tag, frame, frame, frame]);
  const talk = Buffer.concat([box("ftyp", Buffer.from("M4A \0\0\0\0M4A ")), box("moov", Buffer.alloc(20))]);
  const pod = Buffer.alloc(100);
  pod.write("OggS");
  pod.write("OpusHead", 28);
  const noise = Buffer.alloc(2000, 7);
  noise.writeUInt32BE(0xfffb9000);
  const empty = Buffer.concat([tag, Buffer.alloc(500)]);
  const all = [song, song.subarray(30), talk, talk.subarray(0, -5), pod, noise, empty];
  expect(await Promise.all(all.map(seenAs))).toEqual([
    ...["mp3", "mp3", "m4a", "unknown", "ogg", "unknown", "unknown"],
  ]);
});

test("macros, pages and drawings that act are refused", async () => {
  const macros = await zipOf({
    "[Content_Types].xml": TYPES,
    "ppt/presentation.xml": "x",
    "ppt/vbaProject.bin": "x",
  });
  const named = await zipOf({
    "[Content_Types].xml": TYPES.replace("presentation.main", "macroEnabled.main"),
    "ppt/presentation.xml": "x",
  });
  const inside = await zipOf({ "folder/innlegg.pptm": "x" });
  const old = Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.from("PowerPoint Document", "utf16le"),
    Buffer.from("1f00ff031400000002000004", "hex"),
  ]);
  const page = Buffer.from("<html><script>alert(1)</script>");
  const drawing = Buffer.from(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>`);
  const disguised = Buffer.concat([Buffer.from("<html>"), await zipOf({ "a.txt": "x" })]);
  const seen = await Promise.all([macros, named, inside, old, page, drawing, disguised].map(seenAs));
  expect(seen).toEqual(["macros", "macros", "macros", "macros", "unknown", "unknown", "unknown"]);
});

test("archives that leave their folder, hide, swell or break are refused", async () => {
  const bomb = await zipOf({ "a.txt": Buffer.alloc(40 * 1024 * 1024) });
  const link = await zipOf({ link: "/etc/passwd" }, 0o120777);
  const up = renamed(await zipOf({ "xx/xx.txt": "x" }), "xx/xx.txt", "../xx.txt");
  const encoded = await zipOf({ "a.txt": "x" });
  const cut = encoded.subarray(0, -10);
  const crowd = handmade(Array.from({ length: 10_001 }, (_, i) => ({ name: `${i}.txt`, start: i * 40 })));
  const few = handmade([
    { name: "a.txt", start: 0 },
    { name: "b.txt", start: 40 },
  ]);
  const shared = handmade([
    { name: "a.txt", start: 0 },
    { name: "b.txt", start: 0 },
  ]);
  const seen = await Promise.all([bomb, link, up, cut, crowd, shared, few].map(seenAs));
  expect(seen).toEqual(["archive", "archive", "archive", "archive", "archive", "archive", "zip"]);
});

test("names come out without folders, without what cannot be seen, and with the content's own ending", () => {
  expect(
    [
      "../../etc/passwd",
      "..%2f..%2fpasswd",
      "a\0b\r\nSet-Cookie: x.pdf",
      "\u202efdp.exe",
      "cv.pdf.exe",
      "C:\\Users\\kari\\Innlegg.PDF",
      ".htaccess",
      "",
      `${"å".repeat(300)}.pdf`,
      "Møte <1> «A/B».pdf",
    ].map((name) => nameWith(name, "pdf")),
  ).toEqual([
    "passwd.pdf",
    "..%2f..%2fpasswd.pdf".replace(/^\.+/, ""),
    "abSet-Cookie- x.pdf",
    "fdp.pdf",
    "cv.pdf",
    "Innlegg.pdf",
    "htaccess.pdf",
    "fil.pdf",
    `${"å".repeat(116)}.pdf`,
    "B».pdf",
  ]);
  expect(cleanFileName("nul\u200bl.pptx")).toBe("null.pptx");
});

test("a picture is drawn anew, the right way up, and says nothing of where it was taken", async () => {
  const app = await testApp("sqlite");
  const { to } = await aSpeaker(app);
  const photo = await sharp({ create: { width: 40, height: 20, channels: 3, background: "red" } })
    .jpeg()
    .withExif({ IFD0: { Copyright: "hemmelig" }, IFD3: { GPSLatitude: "59/1 54/1 0/1" } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  const file = await storeFile(app, to("portrait"), "meg.jpg", photo);
  const kept = await buffer(app.files.open(file.path));
  const { width, height, exif, orientation } = await sharp(kept).metadata();
  expect({ width, height, exif, orientation }).toEqual({
    width: 20,
    height: 40,
    exif: undefined,
    orientation: undefined,
  });
  expect(kept.includes("hemmelig")).toBe(false);

  const huge = await sharp({ create: { width: 8000, height: 6000, channels: 3, background: "red" } })
    .png()
    .toBuffer();
  await expect(storeFile(app, to("portrait"), "stor.png", huge)).rejects.toThrow("picture-unreadable");
  await expect(storeFile(app, to("portrait"), "enorm.png", claiming(huge, 30_000))).rejects.toThrow(
    "picture-unreadable",
  );
  await expect(storeFile(app, to("portrait"), "kuttet.jpg", photo.subarray(0, 100))).rejects.toThrow(
    "picture-unreadable",
  );
  const twofold = Buffer.concat([
    photo,
    Buffer.from("<script>alert(1)</script>"),
    await zipOf({ "a.txt": "x" }),
  ]);
  const one = await storeFile(app, to("portrait"), "meg.jpg", twofold);
  expect(one.type).toBe("image/jpeg");
  expect((await buffer(app.files.open(one.path))).includes("<script>")).toBe(false);
  await expect(storeFile(app, to("portrait"), "meg.pdf", PDF)).rejects.toThrow("file-type-refused");
  expect((await app.files.list("come")).sort()).toEqual([file.path, one.path].sort());
});

async function seenAs(bytes: Buffer): Promise<string> {
  const place = join(mkdtempSync(join(inject("runFolder"), "seen-")), "file");
  await new Promise<void>((resolve) => createWriteStream(place).end(bytes, resolve));
  const seen = await inspect(place);
  return "fault" in seen ? seen.fault : seen.kind;
}

function zipOf(entries: Readonly<Record<string, string | Buffer>>, mode?: number): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of Object.entries(entries))
    zip.addBuffer(Buffer.from(bytes), name, mode ? { mode } : {});
  zip.end();
  return buffer(zip.outputStream);
}

/** What writes archives writes no such name. */
function renamed(zip: Buffer, from: string, to: string): Buffer {
  return Buffer.from(zip.toString("latin1").replaceAll(from, to), "latin1");
}

/** A PNG that says of itself that it is so wide and so high, as it does in a bomb: all of one colour packs to nothing. */
function claiming(png: Buffer, pixels: number): Buffer {
  const claim = Buffer.from(png);
  claim.writeUInt32BE(pixels, 16);
  claim.writeUInt32BE(pixels, 20);
  claim.writeUInt32BE(crc32(claim.subarray(12, 29)), 29);
  return claim;
}

/** Entries without bytes, each of which says where it begins: what writes archives lets none share a place. */
function handmade(entries: readonly { readonly name: string; readonly start: number }[]): Buffer {
  const heads = entries.map(({ name, start }) => {
    const head = Buffer.alloc(46 + name.length);
    head.writeUInt32LE(0x02014b50);
    head.writeUInt16LE(name.length, 28);
    head.writeUInt32LE(start, 42);
    head.write(name, 46);
    return head;
  });
  const bodies = Buffer.alloc(40 * entries.length);
  bodies.write("PK\u0003\u0004");
  const directory = Buffer.concat(heads);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(bodies.length, 16);
  return Buffer.concat([bodies, directory, end]);
}

function box(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4);
  return Buffer.concat([head, body]);
}
