import type { ActionFunctionArgs } from "@remix-run/node";
import type { App } from "#app/app.ts";

/** What a request to the organiser's side is made of. */
export interface Visit {
  readonly session?: string;
  readonly params?: Record<string, string>;
  /** Makes it a POST. */
  readonly form?: Record<string, string>;
  readonly cookie?: string;
}

/** What a door is given. A page of the organiser's side that would be kept for all fails the test. */
export function argsFor(app: App, path: string, visit: Visit = {}): ActionFunctionArgs {
  const { session, params = {}, form, cookie = session && `__Host-samling=${session}` } = visit;
  const body = form && new URLSearchParams(form);
  return {
    request: new Request(app.config.publicUrl + path, {
      method: body ? "POST" : "GET",
      body,
      headers: cookie ? { cookie } : {},
    }),
    params,
    context: {
      app,
      arrivedAt: app.now(),
      clientAddress: "127.0.0.1",
      keepUntil: () => {
        throw new Error("A page of the organiser's side is not kept");
      },
      allowScript: () => "a-nonce",
    },
  } as unknown as ActionFunctionArgs;
}

/** What a door answers or throws: its status, and where it sends one; 200 for plain data. */
export async function answerOf(asked: () => unknown): Promise<{ status: number; location: string | null }> {
  const answer = await Promise.resolve()
    .then(asked)
    .catch((thrown: unknown) => {
      if (thrown instanceof Response) return thrown;
      throw thrown;
    });
  if (answer instanceof Response) return { status: answer.status, location: answer.headers.get("location") };
  const init = (answer as { init?: ResponseInit | null }).init;
  return { status: init?.status ?? 200, location: null };
}
