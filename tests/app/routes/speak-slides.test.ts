import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { createAccount } from "#app/accounts/create-account.ts";
import { Slides } from "#app/components/slides.tsx";
import { checkFiles } from "#app/files/check-files.ts";
import { publishFile, storeFile, versionsOf } from "#app/files/store.ts";
import { action as saveSection } from "#app/routes/speak.$token.$section.tsx";
import { action as remove, loader as askRemoval } from "#app/routes/speak.$token.slides.$file.removal.tsx";
import { action as send } from "#app/routes/speak.$token.slides.tsx";
import { loader } from "#app/routes/speak.$token.tsx";
import { action as begin } from "#app/routes/speak.$token.uploads.tsx";
import type { speakView } from "#app/views/speak/speak-page.ts";
import { aPdf } from "#tests/app/files/a-pdf.ts";
import { PDF } from "#tests/app/files/a-speaker.ts";
import { speakersHouse } from "#tests/app/speakers/invited.ts";
import { answerOf } from "./at-the-desk.ts";
import { cameBack, sentTo, visiting, type Fields } from "./visiting.ts";

type View = Awaited<ReturnType<typeof speakView>>;

/** One whose talk it is has been invited. */
async function invited() {
  const house = await speakersHouse("sqlite");
  const { app, appearanceId, event } = house;
  const { id: invitation } = await house.invite();
  const token = await house.token();
  const at = (path = "", { form, file = "" }: { form?: Fields; file?: string } = {}, prefix = "") =>
    visiting(app, `${prefix}/speak/${token}${path}`, {
      params: { token, section: path.slice(1), file },
      hasScript: true,
      form,
    });
  const sending = (name: string, bytes: Buffer | null, prefix = "") => {
    const body = new FormData();
    body.set("file", new File(bytes === null ? [] : [new Uint8Array(bytes)], bytes === null ? "" : name));
    const { request, ...rest } = at("/slides", {}, prefix);
    return send({ ...rest, request: new Request(request.url, { method: "POST", body }) });
  };
  const page = async () => (cameBack(await loader(at())).page as View).slides!;
  const markup = async () => renderToStaticMarkup(createElement(Slides, { ...(await page()), level: 3 }));
  const to = { eventId: event.id, appearanceId, purpose: "slides" as const, actor: invitation };
  return { ...house, token, invitation, to, at, sending, page, markup };
}

test("slides come by a plain form, stand as versions with who and when, and the newest is in use", async () => {
  const { sending, token, page, markup, app, to } = await invited();
  expect((await page()).list.rows).toEqual([]);
  expect(sentTo(await sending("innlegg.pdf", PDF))).toEqual([303, `/speak/${token}?done=slides#slides`]);
  const kari = await createAccount(app, { email: "kari@example.org", name: "Kari Prøve" });
  await storeFile(app, { ...to, actor: kari.id }, "fra oss.pdf", PDF);
  await sending("ny.pdf", PDF);
  expect((await page()).list.rows.map((one) => [one.name, one.inUse, one.what, one.sent])).toEqual([
    ["ny.pdf", "I bruk", "Versjon 3 · PDF · 69\u00a0B", "Lastet opp 20.11.2017 09:00 av deg"],
    [
      "fra oss.pdf",
      null,
      "Versjon 2 · PDF · 69\u00a0B",
      "Lastet opp 20.11.2017 09:00 av Kari Prøve, arrangør",
    ],
    ["innlegg.pdf", null, "Versjon 1 · PDF · 69\u00a0B", "Lastet opp 20.11.2017 09:00 av deg"],
  ]);
  expect(await markup()).toMatch(/enctype="multipart\/form-data"/i);
});

test("what is refused is told at the field, in the reader's language, and nothing is kept", async () => {
  const { sending, page, app } = await invited();
  const wrongs = [
    ["", null, 400, "Vel ei fil."],
    [
      "innlegg.pdf",
      Buffer.from("<html>"),
      400,
      "Innhaldet i fila er ikkje av eit slag vi tek imot. Det kan vere .pdf, .pptx, .ppt, .key, .odp, .zip, .png, .jpg, .webp, .mp4 eller .webm.",
    ],
  ] as const;
  for (const [name, bytes, status, sentence] of wrongs) {
    const answer = cameBack(await sending(name, bytes, "/nn"));
    const { wrong, slides } = answer.page as View;
    expect([answer.status, wrong.errors, slides?.upload?.error]).toEqual([
      status,
      [{ name: "file", text: sentence }],
      sentence,
    ]);
  }
  expect((await page()).list.rows).toEqual([]);
  expect(await app.files.list("come")).toEqual([]);
});

test("a version goes after a page that says what comes of it, and none of another's is found", async () => {
  const { sending, at, page, app, to, token } = await invited();
  await sending("innlegg.pdf", PDF);
  const [first] = (await page()).list.rows;
  const asked = await askRemoval(at("", { file: first!.id }));
  expect(asked.sentences).toEqual([
    "Filen slettes hos oss med en gang, og kan ikke hentes tilbake.",
    "Da er det ingen presentasjon igjen, og arrangøren ser at den mangler.",
  ]);
  await sending("ny.pdf", PDF);
  await publishFile(app, first!.id, true);
  expect((await askRemoval(at("", { file: first!.id }))).sentences.slice(1)).toEqual([
    "Den er ikke i bruk. Den nyeste versjonen blir stående.",
    "Den er publisert, og forsvinner fra arrangementets side.",
  ]);
  expect(sentTo(await remove(at("", { file: first!.id, form: {} })))).toEqual([
    303,
    `/speak/${token}?done=removed#slides`,
  ]);
  expect((await page()).list.rows.map((one) => one.name)).toEqual(["ny.pdf"]);
  expect((await answerOf(() => remove(at("", { file: first!.id, form: {} })))).status).toBe(404);

  const theirs = await storeFile(app, { ...to, appearanceId: null }, "andres.pdf", PDF);
  expect((await answerOf(() => askRemoval(at("", { file: theirs.id })))).status).toBe(404);
});

test("when it may come out is the speaker's to say, after the event unless they say before", async () => {
  const { sending, at, page } = await invited();
  await sending("innlegg.pdf", PDF);
  const chosen = async () => (await page()).release?.choice.options.find((one) => one.checked)?.label;
  expect(await chosen()).toBe("Publiseres etter arrangementet");
  expect(sentTo(await saveSection(at("/release", { form: { release: "before" } })))[0]).toBe(303);
  expect(await chosen()).toBe("Kan publiseres før arrangementet");
  await saveSection(at("/release", { form: { release: "nonsense" } }));
  expect(await chosen()).toBe("Publiseres etter arrangementet");
});

test("beside the newest stands what its check found, the most useful first, and its pages", async () => {
  const { sending, page, markup, app } = await invited();
  await sending("innlegg.pdf", aPdf({ pages: [{ text: "En side med tekst" }] }));
  expect([(await page()).list.isAwaited, (await page()).findings?.notYet]).toEqual([
    true,
    "Filen er ikke sjekket ennå. Det tar vanligvis under et minutt.",
  ]);
  await checkFiles(app);
  const { findings, list } = await page();
  expect(list.isAwaited).toBe(false);
  expect(findings?.first?.code).toBe("tags");
  expect(findings?.pictures.items).toHaveLength(1);
  expect(await markup()).toMatch(/src="\/files\/[\w-]+\/pages\/1\.webp\?ticket=/);
});

test("one that waits for the scanner is not to be opened, and one that it took away is told of", async () => {
  const { sending, page, app, to } = await invited();
  await sending("innlegg.pdf", PDF);
  await app.db.updateTable("stored_file").set({ scan: "pending" }).execute();
  const [waiting] = (await page()).list.rows;
  expect([waiting!.href, waiting!.warning?.slice(0, 30), (await page()).findings]).toEqual([
    null,
    "Filen venter på virussjekk. De",
    null,
  ]);
  await app.db.updateTable("stored_file").set({ scan: "infected", removed_at: app.now() }).execute();
  expect((await page()).list.infected).toContain("innlegg.pdf, lastet opp 20.11.2017 09:00, er slettet.");
  expect((await versionsOf(app.db, to.appearanceId)).standing).toEqual([]);
});

test("the script is told where a file's bytes go, or why not, and what has come is there to go on with", async () => {
  const { at, page } = await invited();
  const answer = await begin(at("/uploads", { form: { name: "innlegg.pdf", bytes: "1000" } }));
  const said = (await answer.json()) as { address: string; ticket: string };
  expect([answer.status, Object.keys(said)]).toEqual([201, ["address", "ticket"]]);
  expect((await page()).upload?.unfinished.rows.map((one) => [one.address, one.text])).toEqual([
    [
      said.address,
      "innlegg.pdf stoppet på 0 %. Velg den samme filen igjen, så fortsetter den der den slapp.",
    ],
  ]);
  for (const bytes of ["0", "-1", "x", "", "1e99"]) {
    expect((await begin(at("/uploads", { form: { name: "a.pdf", bytes } }))).status, bytes).toBe(400);
  }
  const large = await begin(at("/uploads", { form: { name: "a.pdf", bytes: "600000000" } }, "/en"));
  expect([large.status, await large.json()]).toEqual([
    400,
    { sentence: expect.stringContaining("500") as string },
  ]);
});
