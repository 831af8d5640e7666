import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { requireEditor, requireOrganiser } from "./guards.ts";
import { appOf, notFound, readForm, refusalOf, statusOf } from "./http.ts";
import { languageOf } from "#app/language/address.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { editedSessions } from "#app/programme/edit/drafts.ts";
import type { SessionAt } from "#app/programme/edit/edit-session.ts";
import { Refusal } from "#app/refusal.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { programmeView } from "#app/views/organise/programme/programme-desk.ts";

/** Does something to a programme; gives the query that says what was done. */
export type Act = (at: SessionAt, form: URLSearchParams) => Promise<string>;

/**
 * Does what a button, or a key, of the programme asks for, and leads back to it; or shows the programme as it stands
 * and says why not.
 *
 * @throws Response as `requireEditor`; 404 for a session of another event
 */
export async function programmed(args: ActionFunctionArgs, act: Act) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const { url } = args.request;
  const language = languageOf(url);
  const form = await readForm(args.request);
  const outcome = await act(sessionAt(args, organiser, form), form).catch(refusalOf);
  const kept = keptOf(form);
  if (!(outcome instanceof Refusal)) {
    return redirect(`${deskPath(organiser.event, language, "programme")}${outcome}${kept}`, 303);
  }
  if (outcome.code === "no-such-session" && !(await isOurs(args, organiser.event.id))) throw notFound();
  const sentence = organiserRefusal(outcome, language);
  const view = await programmeView(appOf(args), organiser, `${url.split("?")[0]}?${kept.slice(1)}`, sentence);
  return data({ ...view, nonce: args.context.allowScript() }, { status: statusOf[outcome.code] });
}

/** The session of an address, as whoever sends the form has it in front of them. */
export function sessionAt(
  { params }: Pick<ActionFunctionArgs, "params">,
  { event, account }: { readonly event: { readonly id: string }; readonly account: { readonly id: string } },
  form: URLSearchParams,
): SessionAt {
  return {
    eventId: event.id,
    accountId: account.id,
    sessionId: params.session ?? "",
    version: /^\d{1,9}$/.test(form.get("version") ?? "") ? Number(form.get("version")) : -1,
  };
}

/**
 * The programme as it stands, with its script for those who may edit it. At the addresses of its buttons as well.
 *
 * @throws Response as `requireOrganiser`
 */
export async function programmeAt(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  const view = await programmeView(appOf(args), organiser, args.request.url);
  return { ...view, nonce: view.keys && args.context.allowScript() };
}

/** The day, and grid or list, that whoever sent the form was looking at. */
function keptOf(form: URLSearchParams): string {
  const day = /^\d{1,3}$/.exec(form.get("day") ?? "")?.[0];
  return `${day ? `&day=${day}` : ""}${form.get("as") === "list" ? "&as=list" : ""}`;
}

/** Whether the event has, or has had, the session of an address. */
async function isOurs(args: ActionFunctionArgs, eventId: string): Promise<boolean> {
  return (await editedSessions(appOf(args).db, eventId)).some(({ id }) => id === args.params.session);
}
