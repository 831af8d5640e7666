import { createRequestHandler, data, redirect, type EntryContext, type ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { answeredOnce } from "#app/answered-once.ts";
import { Refusal } from "#app/refusal.ts";

test("what a form was refused for is seen where the address itself leads elsewhere", async () => {
  const refused = await send(() => data({ why: "full" }, { status: 409 }));
  expect(refused).toEqual({ status: 409, location: null, page: '{"page":{"why":"full"}}' });
});

test("a page that a form gives is made once", async () => {
  const answer = await send(() => ({ why: "asked" }));
  expect(answer).toEqual({ status: 200, location: null, page: '{"page":{"why":"asked"}}' });
});

test("a form that leads on does, and an address that leads elsewhere does when it is looked at", async () => {
  expect(await send(() => redirect("/done", 303))).toEqual({ status: 303, location: "/done", page: "" });
  expect(await send(null)).toEqual({ status: 303, location: "/elsewhere", page: "" });
});

test("a refusal that a page has no place for is no fault of ours", async () => {
  const answer = await send(() => Promise.reject(new Refusal("no-such-letter")));
  expect(answer.status).toBe(404);
});

/** A page with a loader that leads elsewhere, asked as Remix is: with a form, or without. */
async function send(action: (() => unknown) | null) {
  const route = { id: "page", path: "page", module: { default: () => null, action, loader: leadElsewhere } };
  const show = (_: Request, status: number, headers: Headers, entry: EntryContext) =>
    new Response(JSON.stringify(entry.staticHandlerContext.actionData), { status, headers });
  const build = {
    entry: { module: { default: show } },
    routes: { page: route },
    assets: { entry: { module: "", imports: [] }, routes: {}, url: "", version: "1" },
    future: { v3_singleFetch: true },
    mode: "production",
  } as unknown as ServerBuild;
  const request = new Request("https://house.example/page", action ? { method: "POST" } : {});
  const answer = await createRequestHandler(answeredOnce(build), "production")(request, {} as never);
  return { status: answer.status, location: answer.headers.get("location"), page: await answer.text() };
}

function leadElsewhere() {
  return redirect("/elsewhere", 303);
}
