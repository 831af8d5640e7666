import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";
import type { App } from "#app/app.ts";
import { seatsByEvent } from "#app/events/lists.ts";
import { requireEditor, type Organiser } from "./guards.ts";
import { appOf, readForm, refusalOf, statusOf } from "./http.ts";
import { languageOf } from "#app/language/address.ts";
import { addingWords } from "#app/language/organise/adding.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { Refusal } from "#app/refusal.ts";
import { addByHand } from "#app/registration/people/add-by-hand.ts";
import { readPeople } from "#app/registration/people/read-people.ts";
import { readTerms } from "#app/registration/people/read-terms.ts";
import { addedPath, languageOfLetters } from "#app/views/organise/people/adding-outcome.ts";
import { pasteView } from "#app/views/organise/people/paste-page.ts";
import { previewView, type Pasted } from "#app/views/organise/people/paste-preview.ts";
import { peoplePath } from "#app/views/organise/people/people-list.ts";

/** Five hundred lines, each as long as a name, an address and an organisation usually are, and encoded. */
const MAX_PASTE_BYTES = 256 * 1024;

/** Shows who is read from a paste, and writes nothing. @throws Response as `requireEditor` */
export async function previewed(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const came = await pastedIn(app, organiser, args);
  if ("faults" in came) return refusedPaste(app, organiser, args, came);
  return data(await previewView(app, organiser, args.request.url, came), { status: 200 });
}

/** Adds those who are read from a paste; or shows those of them who got nothing, and why. */
export async function addPasted(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const came = await pastedIn(app, organiser, args);
  if ("faults" in came) return refusedPaste(app, organiser, args, came);

  const language = languageOf(url);
  const { event, account } = organiser;
  const decision = { ...came.terms, accountId: account.id, language: languageOfLetters(event) };
  const outcome = await addByHand(app, event.id, came.read.people, decision).catch(refusalOf);
  if (outcome instanceof Refusal) {
    const faults = { people: organiserRefusal(outcome, language) };
    return refusedPaste(app, organiser, args, { ...came, faults, status: statusOf[outcome.code] });
  }
  const path = addedPath(peoplePath(event, language), outcome);
  const refused = new Set(outcome.filter(({ got }) => isRefused(got)).map((one) => one.email));
  if (refused.size === 0) return redirect(path, 303);
  const left = leftOf(came, refused);
  return data(await previewView(app, organiser, url, left, new URL(path, url).href), { status: 409 });
}

function isRefused(got: string): boolean {
  return got === "event-full" || got === "line-skipped-without-reason";
}

/** The paste without those who were added. */
function leftOf({ typed, read, terms }: Pasted, refused: ReadonlySet<string>): Pasted {
  const people = read.people.filter((one) => refused.has(one.email));
  const left = new URLSearchParams(typed);
  const lines = people.map(({ name, email, organisation }) =>
    [`"${name.replaceAll('"', "'")}" <${email}>`, organisation].filter(Boolean).join(", "),
  );
  left.set("people", lines.join("\n"));
  return { typed: left, terms, read: { people, faults: [] } };
}

interface RefusedPaste {
  readonly typed: URLSearchParams;
  readonly faults: Record<string, string>;
  readonly status: number;
}

async function pastedIn(
  app: App,
  { event }: Organiser,
  { request }: ActionFunctionArgs,
): Promise<Pasted | RefusedPaste> {
  const words = addingWords[languageOf(request.url)];
  const typed = await readForm(request, MAX_PASTE_BYTES);
  const kinds = (await seatsByEvent(app.db, [event.id])).get(event.id)!.map(({ kind }) => kind);
  const terms = readTerms(typed, kinds);
  if ("fault" in terms) return { typed, faults: { [terms.fault]: words.terms.tooLong }, status: 400 };
  const read = readPeople(typed.get("people") ?? "");
  if (read.people.length > 0) return { typed, terms, read };
  const [first] = read.faults;
  return { typed, faults: { people: first ? words.faults[first.fault] : words.many.nobody }, status: 400 };
}

async function refusedPaste(
  app: App,
  organiser: Organiser,
  { request }: ActionFunctionArgs,
  { typed, faults, status }: RefusedPaste,
) {
  return data(await pasteView(app, organiser, request.url, typed, faults), { status });
}
