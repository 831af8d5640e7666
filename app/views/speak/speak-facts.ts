import { atClock } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { speakWords } from "#app/language/speak.ts";
import type { OpenSpeaker } from "#app/speakers/open-speaker.ts";
import { toldNow } from "#app/speakers/told.ts";
import type { Turn } from "#app/speakers/turns.ts";
import { wallOf } from "#app/time.ts";

export interface SpeakFact {
  readonly term: string;
  readonly lines: readonly string[];
}

/** Where a speaker is to be, by which door and from when, who else is there, and whom to ask. */
export function speakFacts({ event, turn, room, others }: OpenSpeaker, language: Language): SpeakFact[] {
  const words = speakWords[language].facts;
  const { starts_at, ends_at } = turn.draft;
  const told = toldNow(event, { starts_at, ends_at, room_name: room?.name ?? null });
  const contact = [event.contact_name, event.contact_email, event.contact_phone].filter(
    (one) => one !== null,
  );
  const people = (role: "moderator" | null) =>
    others.filter(({ one }) => (one.role === "moderator") === (role === "moderator"));
  return [
    fact(words.where, told.place ?? words.unknown),
    event.doors_at && fact(words.doors, atClock(wallOf(event.doors_at, event.zone).time, language)),
    event.venue_entrance && fact(words.entrance, event.venue_entrance),
    named(words.moderator, people("moderator"), language),
    named(words.others, people(null), language),
    contact.length > 0 && fact(words.contact, contact.join(", ")),
  ].filter((one): one is SpeakFact => Boolean(one));
}

function fact(term: string, text: string): SpeakFact {
  return { term, lines: [text] };
}

function named(term: string, people: readonly Turn[], language: Language): SpeakFact | null {
  if (people.length === 0) return null;
  return {
    term,
    lines: people.map(({ one }) => {
      const name = one.name ?? one.role_label ?? speakWords[language].facts.noName;
      return [name, one.organisation].filter(Boolean).join(", ");
    }),
  };
}
