import type { App } from "#app/app.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { speakersWords } from "#app/language/organise/speakers.ts";
import type { SpeakerWish } from "#app/speakers/invite-speaker.ts";
import { knownAddresses } from "#app/speakers/known-addresses.ts";
import type { Speaker } from "#app/speakers/speakers-of.ts";
import { titleOf } from "#app/speakers/turns.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { langIfOther } from "#app/views/text.ts";
import type { Organiser } from "#app/web/guards.ts";
import { speakerName } from "./speakers-page.ts";

/** Those who were ticked and can be invited, and what a form says of them. */
export interface TickedSpeakers {
  readonly speakers: readonly Speaker[];
  /** How many were ticked who cannot. */
  readonly left: number;
  readonly typed: URLSearchParams;
  readonly errors: readonly { readonly name: string; readonly text: string }[];
}

export const addressField = (appearanceId: string) => `email-${appearanceId}`;

/** What the form would send, when its addresses have been read; and why it was not sent. */
export interface LookedAt {
  readonly wishes: readonly SpeakerWish[];
  readonly refused: string | null;
}

/**
 * The form by which several are invited: an address for each, as far as the organisation knows it; then what is sent,
 * to how many, and the button that sends it.
 */
export async function manyView(
  app: App,
  organiser: Organiser,
  address: string,
  { speakers, left, typed, errors }: TickedSpeakers,
  looked: LookedAt | null = null,
) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = speakersWords[language];
  const { many } = words;
  const path = deskPath(event, language, "speakers");
  const slugs = speakers.flatMap(({ turn }) => turn.one.speaker_slug ?? []);
  const known = await knownAddresses(app.db, event.organisation_id, slugs);
  const wrong = [...errors, ...(looked?.refused ? [{ text: looked.refused }] : [])];
  const people = looked?.wishes.length ?? 0;
  const heading = looked ? many.sendHeading(people) : many.heading;
  return {
    ...eventDesk(
      app,
      organiser,
      address,
      wrong.length > 0 ? words.wrongTitle + heading : heading,
      "speakers",
    ),
    heading,
    lead: looked ? undefined : many.lead,
    wrong: { heading: words.wrong, errors: wrong },
    sentences: [
      ...(looked ? [many.sends(people)] : []),
      ...(looked && people < speakers.length ? [many.without(speakers.length - people)] : []),
      ...(looked ? [many.about] : []),
      ...(looked && event.status === "draft" ? [many.ofDraft] : []),
      ...(left > 0 ? [many.left(left)] : []),
      ...(speakers.length === 0 ? [many.nobody] : []),
    ],
    form:
      speakers.length === 0
        ? null
        : {
            action: looked ? `${path}/invitations/sending` : `${path}/invitations`,
            people: looked ? String(people) : null,
            fields: speakers.map((one) => fieldOf(one, language)),
            button: looked ? many.send(people) : many.look,
            again: looked ? { to: `${path}/invitations`, text: many.lookAgain } : null,
          },
    back: { href: path, text: words.person.cancel },
  };

  function fieldOf({ turn }: Speaker, language: Language) {
    const { id, speaker_slug: slug } = turn.one;
    const name = addressField(id);
    const { title, lang } = titleOf(turn);
    return {
      id,
      title,
      lang: langIfOther(lang, language),
      field: {
        name,
        label: speakerName({ turn }, language),
        defaultValue: typed.get(name) ?? known.get(slug ?? "") ?? "",
        error: errors.find((error) => error.name === name)?.text,
      },
    };
  }
}
