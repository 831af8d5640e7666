import type { App } from "#app/app.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { programmeWords } from "#app/language/organise/programme.ts";
import { peopleIn } from "#app/programme/edit/draft.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { editable, plannedIn } from "./programme-session.ts";

/** What is asked before something goes for good. */
export interface ConsequencesView {
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly form: { readonly action: string; readonly version: string | null; readonly button: string } | null;
  readonly keep: { readonly href: string; readonly text: string };
}

/** What goes with a session; undefined when there is none. */
export async function removalView(app: App, organiser: Organiser, address: string, id: string) {
  const programme = await editable(app, organiser.event);
  const session = plannedIn(programme, id);
  if (!session) return undefined;
  const language = languageOf(address);
  const { removal: words } = programmeWords[language];
  const { now, released, version } = session;
  const [talks, people] = [now.talks.length, peopleIn(now).length];
  const chosen = programme.chosen.get(id) ?? 0;
  const isPublic = programme.event.status !== "draft";
  const own = `${deskPath(organiser.event, language, "programme")}/sessions/${id}`;
  const heading = words.heading(now.title);
  const view: ConsequencesView = {
    heading,
    sentences: [
      isPublic ? (released ? words.seen : words.unseen) : words.atOnce,
      ...(talks + people > 0 ? [words.contents(talks, people)] : []),
      ...(chosen > 0 ? [words.chosen(chosen)] : []),
      words.undo,
    ],
    form: { action: `${own}/removal`, version: String(version), button: words.button },
    keep: { href: own, text: words.keep },
  };
  return { ...eventDesk(app, organiser, address, heading, "programme"), ...view };
}
