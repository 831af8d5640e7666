import type { Blocker } from "#app/events/checklist/blockers.ts";
import type { Checklist, Missing, Point } from "#app/events/checklist/checklist.ts";
import type { Language } from "#app/language/language.ts";
import { publicationWords } from "#app/language/organise/publication.ts";
import { deskPath } from "./event-desk.ts";
import { venuePath } from "./venue-form.ts";

type Room = "texts" | "place" | "registration" | "contact" | "programme" | "speakers";

/** Where each point is mended. */
const roomOf: Record<Blocker | Missing, Room> = {
  "no-title": "texts",
  "no-place": "place",
  "no-seats": "registration",
  "no-capacity": "registration",
  "no-registration-address": "registration",
  "no-registration-site": "registration",
  "no-pointer": "registration",
  "deadline-after-start": "registration",
  "opens-after-deadline": "registration",
  "time-unknown": "place",
  "place-unknown": "place",
  "deadline-passed": "registration",
  "no-lead": "texts",
  "no-audience": "texts",
  "no-contact": "contact",
  "no-spoken-language": "texts",
  "no-stream-address": "place",
  "no-accessibility": "place",
  "no-alt-text": "texts",
  "speaker-to-come": "programme",
  "speaker-unconfirmed": "speakers",
  "speaker-not-coming": "programme",
  "vague-link": "texts",
  "other-language": "texts",
};

/** The checklist in sentences, each with the way to where it is mended. */
export function checklistView(list: Checklist, event: { readonly slug: string }, language: Language) {
  const words = publicationWords[language].checklist;
  return {
    nothing: list.blockers.length + list.missing.length === 0 ? words.nothing : null,
    blockers: {
      heading: words.blockers,
      points: list.blockers.map((point) => pointOf(point, words.blocker[point.code])),
    },
    missing: {
      heading: words.missing,
      about: words.missingAbout,
      points: list.missing.map((point) => pointOf(point, words.point[point.code])),
    },
  };

  function pointOf({ code, facts }: Point<Blocker | Missing>, sentence: (typeof words.point)[Missing]) {
    const said =
      typeof sentence === "string"
        ? sentence
        : sentence({
            text: (name) => String(facts[name] ?? ""),
            number: (name) => Number(facts[name] ?? 0),
          });
    const room = roomOf[code];
    const href =
      code === "no-accessibility" ? venuePath(event, language, "access") : deskPath(event, language, room);
    return {
      id: code,
      sentence: said,
      link: { href, text: words.mend[room] },
    };
  }
}
