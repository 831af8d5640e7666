import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import type { App } from "#app/app.ts";
import { allowScript } from "./no-script.ts";

export type Fields = Readonly<Record<string, string>> | readonly (readonly [string, string])[];

export interface Visit {
  readonly params: Record<string, string>;
  readonly form?: Fields;
  readonly cookie?: string;
  readonly clientAddress?: string;
  /** The page may run a script. */
  readonly hasScript?: boolean;
}

/** What a door of one person's page is given. It must not say that its page is the same for everybody. */
export function visiting(
  app: App,
  path: string,
  { params, form, cookie, clientAddress = "192.0.2.1", hasScript = false }: Visit,
): LoaderFunctionArgs & ActionFunctionArgs {
  const body = form && new URLSearchParams(form as Record<string, string>);
  const keepUntil = () => {
    throw new Error("A page for one person is not kept");
  };
  return {
    request: new Request(app.config.publicUrl + path, {
      method: body ? "POST" : "GET",
      body,
      headers: cookie ? { Cookie: cookie } : {},
    }),
    params,
    context: {
      app,
      arrivedAt: app.now(),
      clientAddress,
      keepUntil,
      allowScript: hasScript ? () => "a-nonce" : allowScript,
    },
  };
}

/** Where a door sends whoever came. */
export function sentTo(answer: unknown): [status: number, location: string | null] {
  if (!(answer instanceof Response)) throw new Error(`Stayed: ${JSON.stringify(answer)}`);
  return [answer.status, answer.headers.get("location")];
}

/** The page that a form came back with, and its status. */
export function cameBack<Page>(answer: Response | { data: Page; init: ResponseInit | null }): {
  status: number | undefined;
  page: Page;
} {
  if (answer instanceof Response) throw new Error(`Sent to ${answer.headers.get("location")}`);
  return { status: answer.init?.status, page: answer.data };
}
