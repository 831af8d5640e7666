import type { LoaderFunctionArgs } from "@remix-run/node";
import { openRegistration } from "#app/web/doors.ts";
import { appOf, notFound } from "#app/web/http.ts";
import { ownInvitation } from "#app/views/own/own-invitation.ts";

/** The invitation that came by letter, as a file: the same entry, never a second one. */
export async function loader(args: LoaderFunctionArgs) {
  const { registration } = await openRegistration(args);
  const text = await ownInvitation(appOf(args), registration);
  if (text === null) throw notFound();
  return new Response(text, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="invitation.ics"',
    },
  });
}
