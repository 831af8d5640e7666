import { expect, test } from "vitest";
import { storeFile } from "#app/files/store.ts";
import { receiveForm } from "#app/web/receive-form.ts";
import { Refusal } from "#app/refusal.ts";
import { aSpeaker, PDF } from "#tests/app/files/a-speaker.ts";
import { testApp } from "#tests/support/app.ts";

const ADDRESS = "https://samling.example.no/speak/x";

test("a file in a form without scripts is kept as it comes, with the fields around it", async () => {
  const { receive } = await house();
  const { form, file } = await receive(formWith(PDF, 'Møte "1".pdf'));
  expect([...form]).toEqual([
    ["title", "Å\nlære"],
    ["after", "1"],
  ]);
  expect(file).toMatchObject({ name: "Møte -1-.pdf", bytes: PDF.length, type: "application/pdf" });
});

test("it does not matter where the network breaks what is sent", async () => {
  const { receive } = await house();
  const whole = new Uint8Array(await new Response(formWith(PDF, "a.pdf")).arrayBuffer());
  const type = `multipart/form-data; boundary=${/^--(.*)\r/.exec(Buffer.from(whole).toString("latin1"))![1]}`;
  const { form, file } = await receive(drops(whole, 1), type);
  expect(form.get("after")).toBe("1");
  expect(file).toMatchObject({ bytes: PDF.length });
});

test("a form without a file, or with none chosen, is a form", async () => {
  const { receive, app } = await house();
  expect((await receive(new URLSearchParams({ title: "A" }))).form.get("title")).toBe("A");
  expect((await receive(formWith(new Uint8Array(), ""))).file).toBeNull();
  expect(await app.files.list("come")).toEqual([]);
});

test("a refusal comes with all that was typed, and leaves nothing", async () => {
  const { receive, app } = await house();
  const { form, file } = await receive(formWith(Buffer.from("<svg/>".repeat(100_000)), "a.svg"));
  expect(file).toBeInstanceOf(Refusal);
  expect((file as Refusal).code).toBe("file-type-refused");
  expect(form.get("after")).toBe("1");
  expect(await app.files.list("come")).toEqual([]);
});

test("of a form that is cut off nothing is kept", async () => {
  const { receive, app } = await house();
  const whole = new Uint8Array(await new Response(formWith(PDF, "a.pdf")).arrayBuffer());
  const boundary = /^--(.*)\r/.exec(Buffer.from(whole).toString("latin1"))![1];
  const type = `multipart/form-data; boundary=${boundary}`;
  for (const end of [10, 200, 330]) {
    const answer = await receive(drops(whole.subarray(0, end), 50), type).catch((thrown: unknown) => thrown);
    expect((answer as Response).status).toBe(400);
  }
  expect(await app.files.list("come")).toEqual([]);
  expect(await app.db.selectFrom("upload").select("id").execute()).toEqual([]);
});

async function house() {
  const app = await testApp("sqlite");
  const { to } = await aSpeaker(app);
  const receive = (body: BodyInit, type?: string) =>
    receiveForm(
      new Request(ADDRESS, {
        method: "POST",
        body,
        ...(type && { headers: { "content-type": type }, duplex: "half" }),
      } as RequestInit),
      (name, coming) => storeFile(app, to(), name, coming),
    );
  return { app, receive };
}

function formWith(bytes: Uint8Array, name: string): FormData {
  const form = new FormData();
  form.append("title", "Å\r\nlære");
  form.append("file", new File([bytes as BlobPart], name));
  form.append("after", "1");
  return form;
}

function drops(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
      controller.close();
    },
  });
}
