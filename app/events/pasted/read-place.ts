/** A place as its words say it; what is not said is null. */
export interface ReadPlace {
  /** All of it, as written. */
  readonly text: string;
  readonly venue: string | null;
  readonly street: string | null;
  readonly floor: string | null;
  readonly entrance: string | null;
  readonly room: string | null;
  readonly city: string | null;
  /** Where it is on the web, for those who are not there. */
  readonly isOnline: boolean;
  readonly url: string | null;
  /** What could not be placed. */
  readonly rest: readonly string[];
}

const FLOOR =
  /^(?:(?:i )?\d{1,2}\.? ?(?:etasje|etg\.?|etasjen|høgd|høgda)|\d{1,2}(?:st|nd|rd|th) floor|(?:first|second|third|fourth|fifth|ground) floor|underetasjen|kjelleren)$/i;
const ENTRANCE =
  /^(?:inngang(?: fra| i)?|inngong(?: frå| i)?|oppgang|entrance(?: from)?)[ :]{1,2}(.{1,80})$/i;
const ROOM =
  /^(?:(?:store |lille |vesle )?(?:auditorium|auditoriet|rom|rommet|møterom|møterommet|konferanserom|konferansesal|møtesal|sal|salen|festsalen|aulaen|kantinen|biblioteket|room|meeting room|auditorium|hall))(?![\p{L}-])/iu;
/** «Auditoriet i R5» (acceptance B10). */
const ROOM_IN = /^(.{3,40}?) (?:i|på|hos|in|at) (.{1,80})$/u;
const STREET = /^\p{L}[\p{L}\p{M}. '’-]{1,60} \d{1,4} ?[A-ZÆØÅ]?$/u;
const POST_TOWN = /^(?:(?:n|no)-)?\d{4} (\p{Lu}[\p{L} -]{1,40})$/iu;
const TOWN = /^\p{Lu}[\p{L}-]{1,25}(?: \p{Lu}[\p{L}-]{1,25})?$/u;
const ONLINE =
  /(?<!\p{L})(?:teams|zoom|webex|digitalt|nettmøte|på nett|webinar|strømm\p{L}*|strøym\p{L}*|online|youtube)(?!\p{L})/iu;
const URL = /https?:\/\/[^\s<>"«»]{1,500}/i;
/** So that «Sted: Oslo» is a town and not a house. */
const TOWNS = new Set(
  "oslo bergen trondheim stavanger tromsø kristiansand drammen fredrikstad sarpsborg skien porsgrunn ålesund sandnes bodø hamar lillehammer gjøvik molde leikanger førde sogndal tønsberg moss kongsberg arendal haugesund narvik alta hønefoss lillestrøm fornebu gardermoen steinkjer levanger kristiansund harstad vadsø kirkenes".split(
    " ",
  ),
);

/** The parts of a place written in one line with commas: venue, street, floor, entrance, room, town (acceptance B9–B14). */
export function placeOf(line: string): ReadPlace {
  const place: { -readonly [K in keyof ReadPlace]: ReadPlace[K] } & { rest: string[] } = {
    text: line.replace(/[\s,;.]{1,20}$/, "").replace(/\n/g, ", "),
    venue: null,
    street: null,
    floor: null,
    entrance: null,
    room: null,
    city: null,
    isOnline: ONLINE.test(line),
    url: URL.exec(line)?.[0].replace(/[.,;)]{1,9}$/, "") ?? null,
    rest: [],
  };
  const parts = line.replace(/<?https?:\/\/[^\s<>]{1,500}>?/gi, "").split(/[,;\n]| [–-] /);
  const named = parts.map((part) => part.replace(/\.$/, "").trim()).filter(Boolean);
  for (const [index, part] of named.entries()) settle(place, part, index === named.length - 1);
  return place;
}

type Settled = { -readonly [K in keyof ReadPlace]: ReadPlace[K] } & { rest: string[] };

function settle(place: Settled, part: string, isLast: boolean): void {
  const entrance = ENTRANCE.exec(part)?.[1];
  const town = POST_TOWN.exec(part)?.[1];
  if (entrance && !place.entrance) place.entrance = entrance;
  else if (FLOOR.test(part) && !place.floor) place.floor = part.replace(/^i /i, "");
  else if (town && !place.city) place.city = town;
  else if (ROOM.test(part) && !place.room) settleRoom(place, part);
  else if (STREET.test(part) && !place.street) place.street = part;
  else if (!place.city && isTown(part, isLast && (place.street !== null || place.venue !== null)))
    place.city = part;
  else if (!place.venue) place.venue = part;
  else place.rest.push(part);
}

function settleRoom(place: Settled, part: string): void {
  const [, room, venue] = place.venue ? [] : (ROOM_IN.exec(part) ?? []);
  place.room = room ?? part;
  if (venue) place.venue = venue;
}

function isTown(part: string, mayBeAny: boolean): boolean {
  return TOWNS.has(part.toLowerCase()) || (mayBeAny && TOWN.test(part));
}
