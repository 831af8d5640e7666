import { createRequestHandler, type ServerBuild } from "@remix-run/node";
import * as entry from "#app/entry.server.tsx";
import * as root from "#app/root.tsx";
import type { App } from "#app/app.ts";
import { wingsOf } from "#app/wings.ts";
import remixConfig from "../../remix.config.js";
import { formsIn, textIn, type Pair, type PrintedForm } from "./printed-forms.ts";

/** A page as it came, and where it came from when all sendings on were followed. */
export interface SeenPage {
  readonly path: string;
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
  /** What a reader sees of it. */
  readonly text: string;
  readonly forms: readonly PrintedForm[];
}

/** What one does with a form: fills in, chooses by value or by what the list says, ticks (true) and unticks (false). */
export type Filled = Readonly<Record<string, string | boolean | readonly string[]>>;

export interface Visitor {
  open(path: string): Promise<SeenPage>;
  /** Presses a button of the form that has all the fields: the one so named, else the filled one. */
  send(page: SeenPage, filled: Filled, button?: string): Promise<SeenPage>;
  /** Sends whatever one likes to an address. */
  post(path: string, pairs: readonly Pair[], takesFiles?: boolean): Promise<SeenPage>;
  /** As `post`, with a file among what is sent. */
  postForm(path: string, body: FormData): Promise<SeenPage>;
}

const modules = import.meta.glob<ServerBuild["routes"][string]["module"]>("../../app/routes/*.{ts,tsx}", {
  eager: true,
});

/**
 * One who uses the house as it stands in its sources, without a browser: pages are printed as for all, and only what is
 * printed in a form can be filled in.
 */
export function visitor(app: App, session?: string): Visitor {
  const handlerAt = wingsOf(builtOf(), (part) => createRequestHandler(part, "test"));
  const seen = async (path: string, init: RequestInit = {}, left = 5): Promise<SeenPage> => {
    const url = new URL(path, app.config.publicUrl);
    const headers = new Headers(init.headers);
    if (session) headers.set("cookie", `__Host-samling=${session}`);
    const response = await handlerAt(url.pathname)(new Request(url, { ...init, headers }), {
      app,
      arrivedAt: app.now(),
      clientAddress: "127.0.0.1",
      keepUntil: () => {},
      allowScript: () => "a-nonce",
    });
    const to = response.headers.get("location");
    if (to && left > 0) return seen(new URL(to, url).href.slice(url.origin.length), {}, left - 1);
    const html = await response.text();
    const at = url.pathname + url.search;
    const { status, headers: said } = response;
    return { path: at, status, html, headers: said, text: textIn(html), forms: formsIn(html) };
  };
  const post: Visitor["post"] = (path, pairs, takesFiles = false) => {
    const body = takesFiles ? new FormData() : new URLSearchParams();
    for (const [name, value] of pairs) body.append(name, value);
    return seen(path, { method: "POST", body });
  };
  return {
    open: (path) => seen(path),
    post,
    postForm: (path, body) => seen(path, { method: "POST", body }),
    send: (page, filled, button) => {
      const form = formWith(page, filled, button);
      const pairs = filledIn(form, filled, button);
      const action = new URL(form.action, new URL(page.path, app.config.publicUrl));
      if (form.method === "post") return post(action.pathname + action.search, pairs, form.takesFiles);
      return seen(`${action.pathname}?${new URLSearchParams(pairs.map((pair) => [...pair]))}`);
    },
  };
}

function formWith(page: SeenPage, filled: Filled, button?: string): PrintedForm {
  const form = page.forms.find(
    ({ names, buttons }) =>
      Object.keys(filled).every((name) => names.has(name)) &&
      (button === undefined || buttons.some(({ text }) => text === button)),
  );
  if (form) return form;
  const found = page.forms.map(({ names, buttons }) => ({ names: [...names], buttons }));
  throw new Error(
    `${page.path} has no form with ${[...Object.keys(filled), button]}: ${JSON.stringify(found)}`,
  );
}

function filledIn(form: PrintedForm, filled: Filled, text?: string): Pair[] {
  const kept = form.values.filter(([name]) => !(name in filled));
  const typed = Object.entries(filled).flatMap(([name, value]): Pair[] => {
    const choices = form.choices.get(name);
    if (value === false) return [];
    if (value === true) return [[name, choices![0]!.value]];
    return [value].flat().map((one): Pair => {
      if (!choices) return [name, one];
      const chosen =
        choices.find((choice) => choice.value === one) ?? choices.find((choice) => choice.text === one);
      if (!chosen) throw new Error(`${name} has no ${one} among ${JSON.stringify(choices)}`);
      return [name, chosen.value];
    });
  });
  const { buttons } = form;
  const pressed =
    text === undefined
      ? (buttons.find(({ isPrimary }) => isPrimary) ?? buttons[0])
      : buttons.find((button) => button.text === text);
  return [...kept, ...typed, ...(pressed?.sends ? [pressed.sends] : [])];
}

let built: ServerBuild | undefined;

/** What a build would make of the sources: each page once for each language, and nothing for browsers. */
function builtOf(): ServerBuild {
  if (built) return built;
  const routes: Record<string, unknown> = { root: { id: "root", path: "", module: root } };
  const define = (path: string, file: string, options: { id: string; index?: boolean }) => {
    const { id, index } = options;
    const module = modules[`../../app/${file}`];
    // An address whose page is not written yet leads nowhere.
    if (module) routes[id] = { id, parentId: "root", path: path || undefined, index, module };
  };
  void remixConfig.routes!(((collect: (route: typeof define) => void) => collect(define)) as never);
  const manifest = Object.fromEntries(
    Object.entries(routes).map(([id, route]) => {
      const { module, ...rest } = route as { module: { loader?: unknown; action?: unknown } };
      return [
        id,
        { ...rest, hasLoader: "loader" in module, hasAction: "action" in module, module: "", imports: [] },
      ];
    }),
  );
  const assets = { entry: { module: "", imports: [] }, routes: manifest, url: "", version: "sources" };
  const paths = { assetsBuildDirectory: "", publicPath: "/", basename: "/", mode: "test", isSpaMode: false };
  return (built = {
    ...{ entry: { module: entry }, routes, assets, future: remixConfig.future },
    ...paths,
  } as unknown as ServerBuild);
}
