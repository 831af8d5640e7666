import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";
import { merged, seenOf } from "#app/events/edit/both.ts";
import { moveOf } from "#app/events/edit/move-of.ts";
import {
  placeSection,
  placeTyped,
  sectionFields,
  timeTyped,
  type PlaceSection,
} from "#app/events/edit/place-form.ts";
import { readPlace, typedPlace } from "#app/events/edit/read-place.ts";
import { writtenTime } from "#app/events/edit/written-time.ts";
import { requireEditor } from "./guards.ts";
import { appOf, arrivalOf, readForm, refusalOf, statusOf } from "./http.ts";
import { languageOf } from "#app/language/address.ts";
import { placeWords } from "#app/language/organise/place.ts";
import { Refusal } from "#app/refusal.ts";
import { ANNOUNCEMENT_MINUTES } from "#app/registration/announcements/announcements.ts";
import { moveEvent } from "#app/registration/announcements/move-event.ts";
import { reachOfMove } from "#app/registration/announcements/to-tell.ts";
import { theirsChosen } from "#app/views/organise/both-versions.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { organisedPage } from "#app/views/organise/event/organised-page.ts";
import { timeAndPlaceLine } from "#app/views/organise/event/pending-announcement.ts";
import { placeView, timeSentence, type ReturnedPlace } from "#app/views/organise/event/place-page.ts";
import { sentIn } from "#app/views/organise/event/section-page.ts";

/**
 * Saves when and where an event is, and leads back to it; or gives the page again: with what was wrong, with what was
 * read out of words, or with whom it will reach, which wants a yes.
 *
 * @throws Response as `requireEditor`
 */
export async function moved(args: ActionFunctionArgs) {
  const organiser = await requireEditor(args, args.params.event ?? "");
  const app = appOf(args);
  const { url } = args.request;
  const language = languageOf(url);
  const words = placeWords[language];
  const form = await readForm(args.request);
  const { event } = await organisedPage(app.db, organiser);
  const now = placeSection(event);
  let typed = typedPlace(form, placeTyped(now));
  const page = async (why: Omit<ReturnedPlace, "form" | "typed">, status: number) =>
    data(await placeView(app, organiser, url, { form, typed, ...why }), { status });

  const written = form.get("whenText")?.trim();
  if (written) {
    const when = writtenTime(written, arrivalOf(args), event.zone);
    if (!when) return page({ section: null, faults: { whenText: words.notRead } }, 400);
    typed = { ...typed, ...timeTyped(when) };
    const sentence = timeSentence(when, event.zone, language) ?? written;
    return page({ section: readPlace(typed).section, note: words.read(sentence) }, 200);
  }

  const read = readPlace(typed);
  if (!read.section) {
    const faults = Object.entries(read.faults).map(([name, fault]) => [name, words.faults[fault]]);
    return page({ section: null, faults: Object.fromEntries(faults) as Record<string, string> }, 400);
  }
  const theirs = theirsChosen(form);
  const section = merged(read.section, now, theirs);
  if (theirs.length > 0) typed = placeTyped(section);
  const to = moveOf(sectionFields(section));
  const refused = (refusal: Refusal) => {
    const refusedField = fieldOf(refusal, section);
    return page({ section, refusal, refusedField }, refusedField ? 400 : statusOf[refusal.code]);
  };

  const would = await reachOfMove(app.db, event, to).catch(refusalOf);
  if (would instanceof Refusal) return refused(would);
  const mark = seenOf(section);
  if (would && would.reach.people > 0 && form.get("asked") !== mark) {
    const { people, seated } = would.reach;
    const ask = {
      heading: words.ask.heading,
      sentences: [
        words.ask.from(await timeAndPlaceLine(app.db, event, language)),
        words.ask.to(await timeAndPlaceLine(app.db, would.after, language)),
        words.ask.reach(people, seated, ANNOUNCEMENT_MINUTES),
        words.ask.undo,
      ],
      yes: words.ask.yes,
      mark,
    };
    return page({ section, ask }, 200);
  }
  const { version } = sentIn(form);
  const outcome = await moveEvent(app, event.id, organiser.account.id, to, version).catch(refusalOf);
  if (outcome instanceof Refusal) return refused(outcome);
  return redirect(`${deskPath(outcome, language, "place")}?done`, 303);
}

function fieldOf({ code }: Refusal, { when }: PlaceSection): string | undefined {
  if (code === "time-skipped" || code === "time-ambiguous") return "startsAt";
  if (code === "ends-before-start") return when.kind === "date" ? "endsOn" : "endsAt";
  return code === "no-such-place" ? "where" : undefined;
}
