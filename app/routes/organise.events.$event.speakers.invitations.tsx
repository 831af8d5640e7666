import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, readForm } from "#app/web/http.ts";
import { readInvitations, ticked } from "#app/web/inviting-many.ts";
import { manyView } from "#app/views/organise/speakers/many-page.ts";
import { ManyInvitations } from "#app/views/organise/speakers/many-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const { url } = args.request;
  const among = await ticked(args, organiser.event.id, new URL(url).searchParams);
  return manyView(appOf(args), organiser, url, among);
}

/** Reads the addresses, says what would be sent, and sends nothing. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const read = await readInvitations(args, organiser.event.id, await readForm(args.request));
  const looked = read.wishes.length > 0 ? { wishes: read.wishes, refused: null } : null;
  const view = await manyView(appOf(args), organiser, args.request.url, read, looked);
  return looked ? view : data(view, { status: 400 });
}

export default function InvitationsRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <ManyInvitations {...(useActionData<typeof action>() ?? loaded)} />;
}
