import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireEditor } from "#app/web/guards.ts";
import { appOf, notFound, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { moveSession } from "#app/programme/edit/move-session.ts";
import { readPlace } from "#app/programme/edit/read-place.ts";
import { sessionAt } from "#app/web/programming.ts";
import { Refusal } from "#app/refusal.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { afterwards } from "#app/views/organise/programme/programme-said.ts";
import { placeView, type CameBack } from "#app/views/organise/programme/session-place.ts";
import { PlacePage } from "#app/views/organise/programme/session-place-parts.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  return found(await placeView(appOf(args), organiser, args.request.url, args.params.session ?? ""));
}

/** Puts a session on a day, at a time, in a room and a track. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const typed = await readForm(args.request);
  const at = sessionAt(args, organiser, typed);
  const page = async (status: number, back: Omit<CameBack, "typed">) =>
    data(found(await placeView(app, organiser, url, at.sessionId, { typed, ...back })), { status });

  const read = readPlace(typed);
  if ("faults" in read) return page(400, { faults: read.faults });

  const outcome = await moveSession(app, at, read.value).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const sentence = organiserRefusal(outcome, languageOf(url));
    return page(statusOf[outcome.code], { refused: { sentence, field: fieldOf(outcome) } });
  }
  return redirect(
    `${deskPath(organiser.event, languageOf(url), "programme")}${afterwards("moved", at.sessionId)}`,
    303,
  );
}

export default function PlaceRoute() {
  const loaded = useLoaderData<typeof loader>();
  return <PlacePage {...(useActionData<typeof action>() ?? loaded)} />;
}

function found<View>(view: View | undefined): View {
  if (!view) throw notFound();
  return view;
}

function fieldOf({ code }: Refusal): string {
  return { "no-such-room": "room", "no-such-track": "track" }[code as string] ?? "starts";
}
