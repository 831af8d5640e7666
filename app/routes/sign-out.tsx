import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { signOut } from "#app/accounts/session.ts";
import { appOf } from "#app/web/http.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { endedSessionCookie, sessionIn } from "#app/web/session-cookie.ts";

/** Looking signs nobody out. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(inLanguage(languageOf(request.url), "/organise"), 303);
}

export async function action(args: ActionFunctionArgs) {
  const app = appOf(args);
  const session = sessionIn(app, args.request);
  if (session) await signOut(app, session);
  return redirect(inLanguage(languageOf(args.request.url), "/"), {
    status: 303,
    headers: { "Set-Cookie": endedSessionCookie(app) },
  });
}
