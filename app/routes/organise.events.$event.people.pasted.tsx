import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { requireEditor } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { addPasted } from "#app/web/pasting.ts";
import { peoplePath } from "#app/views/organise/people/people-list.ts";
import { PastePage } from "#app/views/organise/people/paste-parts.tsx";

/** Nothing is read before it is pasted. */
export async function loader(args: LoaderFunctionArgs) {
  const { event } = await requireEditor(args, args.params.event ?? "");
  return redirect(`${peoplePath(event, languageOf(args.request.url))}/paste`, 303);
}

/** Adds those who were read. */
export function action(args: ActionFunctionArgs) {
  return addPasted(args);
}

export default function PastedRoute() {
  const refused = useActionData<typeof action>();
  return refused ? <PastePage {...refused} /> : null;
}
