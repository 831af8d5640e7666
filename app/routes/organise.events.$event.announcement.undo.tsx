import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { placeSection, placeTyped } from "#app/events/edit/place-form.ts";
import type { App } from "#app/app.ts";
import { requireEditor, requireOrganiser, type Organiser } from "#app/web/guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { Refusal } from "#app/refusal.ts";
import { announcementOf } from "#app/registration/announcements/announcements.ts";
import { undoCallingOff } from "#app/registration/announcements/undo-calling-off.ts";
import { undoRestoration } from "#app/registration/announcements/undo-restoration.ts";
import { undoMove } from "#app/registration/announcements/undo-move.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { organisedPage } from "#app/views/organise/event/organised-page.ts";
import { placeView } from "#app/views/organise/event/place-page.ts";
import { SettingsPage } from "#app/views/organise/event/settings-parts.tsx";

/** What can be undone stands with when and where. */
export async function loader(args: LoaderFunctionArgs) {
  const { event } = await requireOrganiser(args, args.params.event ?? "");
  return redirect(deskPath(event, languageOf(args.request.url), "place"), 303);
}

/** Takes a move, a calling off or a restoration back, before anybody hears of it. */
export async function action(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const form = await readForm(args.request);
  const { event } = await organisedPage(app.db, organiser);
  const id = form.get("announcement") ?? "";
  // Pressed twice, what was called off is so no longer.
  const shown = await announcementOf(app.db, event.id, id);
  if (shown?.kind === "restored") return undoneRestoration(app, organiser, url);
  const isCalledOff = event.status === "cancelled" || shown?.kind === "called-off";
  const outcome = await (
    isCalledOff
      ? undoCallingOff(app, event.id, organiser.account.id)
      : undoMove(app, event.id, organiser.account.id, id)
  ).catch(refusalOf);
  if (!(outcome instanceof Refusal)) {
    const undone = isCalledOff ? "calling-off" : "move";
    return redirect(`${deskPath(outcome, languageOf(url), "place")}?undone=${undone}`, 303);
  }
  return refusedPage(app, organiser, url, outcome);
}

/** An event that is off again says so where it was called off. */
async function undoneRestoration(app: App, organiser: Organiser, url: string) {
  const outcome = await undoRestoration(app, organiser.event.id, organiser.account.id).catch(refusalOf);
  if (outcome instanceof Refusal) return refusedPage(app, organiser, url, outcome);
  return redirect(`${deskPath(outcome, languageOf(url))}/cancellation`, 303);
}

async function refusedPage(app: App, organiser: Organiser, url: string, refusal: Refusal) {
  const { event } = await organisedPage(app.db, organiser);
  const returned = {
    form: new URLSearchParams(),
    typed: placeTyped(placeSection(event)),
    section: null,
    refusal,
  };
  return data(await placeView(app, organiser, url, returned), { status: statusOf[refusal.code] });
}

export default function UndoRoute() {
  const refused = useActionData<typeof action>();
  return refused ? <SettingsPage {...refused} /> : null;
}
