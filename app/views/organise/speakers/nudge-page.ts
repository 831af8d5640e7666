import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { languageOf } from "#app/language/address.ts";
import { listOf } from "#app/language/counts.ts";
import { speakersWords } from "#app/language/organise/speakers.ts";
import { lacking } from "#app/speakers/nudge.ts";
import { speakersOf } from "#app/speakers/speakers-of.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import type { Organiser } from "#app/web/guards.ts";
import { speakerName } from "./speakers-page.ts";

/** Whom a nudge would reach, by number and name, before it is sent. */
export async function nudgeView(
  app: App,
  organiser: Organiser,
  address: string,
  refused: string | null = null,
) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = speakersWords[language];
  const path = deskPath(event, language, "speakers");
  const people = lacking(await speakersOf(app.db, event.id));
  const names = listOf(
    people.map((one) => speakerName(one, language)),
    language,
  );
  return {
    ...eventDesk(
      app,
      organiser,
      address,
      refused ? words.wrongTitle + words.nudgeHeading : words.nudgeHeading,
      "speakers",
    ),
    heading: words.nudgeHeading,
    wrong: { heading: words.wrong, errors: refused ? [{ text: refused }] : [] },
    sentences:
      people.length === 0 ? [words.nudgeNone] : [words.nudgeWho(people.length, names), words.nudgeAbout],
    form:
      people.length > 0 && mayEdit(organiser, event.organisation_id)
        ? { action: `${path}/nudge`, people: String(people.length), button: words.nudgeButton }
        : null,
    keep: { href: path, text: people.length > 0 ? words.nudgeKeep : words.heading },
  };
}
