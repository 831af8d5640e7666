import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { venueById } from "#app/events/queries.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { programmeWords } from "#app/language/organise/programme.ts";
import type { NameFault } from "#app/programme/edit/read-names.ts";
import type { Faults } from "#app/programme/edit/read-place.ts";
import { LANGUAGES, MOST } from "#app/programme/edit/read-session.ts";
import type { EditableProgramme } from "#app/programme/edit/editable-programme.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { editable } from "./programme-session.ts";
import type { ConsequencesView } from "./session-removal.ts";
import { langIfOther } from "#app/views/text.ts";

/** A form for a name that came back. */
export interface NameBack {
  readonly typed: URLSearchParams;
  readonly faults?: Faults<NameFault>;
  readonly refused?: string;
}

/** The tracks of an event, and the form for one more; or for one that there is. */
export async function tracksView(
  app: App,
  organiser: Organiser,
  address: string,
  trackId: string | null,
  back?: NameBack,
) {
  const programme = await editable(app, organiser.event);
  const track = programme.tracks.find(({ id }) => id === trackId);
  if (trackId !== null && !track) return undefined;
  const language = languageOf(address);
  const { tracks: words, languages, ...all } = programmeWords[language];
  const own = `${deskPath(organiser.event, language, "programme")}/tracks`;
  const errors = errorsOf(back, language, "tracks");
  const field = fieldsOf(back, errors);
  const heading = track ? words.edit(track.name) : words.heading;
  return {
    ...around(app, organiser, address, heading, errors, language),
    lead: words.lead,
    nothing: words.none,
    columns: [
      { label: words.name, isSubject: true },
      { label: words.lang },
      { label: words.sessions, isNumber: true },
    ],
    rows: (track ? [] : programme.tracks).map(({ id, name, lang }) => ({
      key: id,
      name,
      lang: langIfOther(lang, language),
      link: mayEdit(organiser, organiser.event.organisation_id) ? { href: `${own}/${id}` } : undefined,
      cells: [languages[lang] ?? lang, String(usesOf(programme, id))],
    })),
    isList: !track,
    elsewhere: null,
    form: mayEdit(organiser, organiser.event.organisation_id)
      ? {
          action: track ? `${own}/${track.id}` : own,
          heading: track ? null : words.add,
          was: track ? { name: track.name, lang: track.lang } : null,
          name: {
            ...field("name", track?.name ?? ""),
            label: words.name,
            mark: all.mustBeFilled,
            maxLength: MOST.name,
          },
          lang: {
            ...field("lang", track?.lang ?? organiser.event.lang),
            label: words.lang,
            options: LANGUAGES.map((one) => ({ value: one, label: languages[one] ?? one })),
          },
          capacity: null,
          button: track ? words.save : words.add,
          remove: track ? { href: `${own}/${track.id}/removal`, text: words.remove } : null,
        }
      : null,
  };
}
export type NamesView = NonNullable<Awaited<ReturnType<typeof tracksView | typeof roomsView>>>;

/** What goes with a track: nothing, for one with sessions in it cannot go. */
export async function trackRemovalView(app: App, organiser: Organiser, address: string, trackId: string) {
  const programme = await editable(app, organiser.event);
  const track = programme.tracks.find(({ id }) => id === trackId);
  if (!track) return undefined;
  const language = languageOf(address);
  const { tracks: words, removal } = programmeWords[language];
  const own = `${deskPath(organiser.event, language, "programme")}/tracks`;
  const uses = usesOf(programme, trackId);
  const heading = words.removeOf(track.name);
  const view: ConsequencesView = {
    heading,
    sentences: [uses > 0 ? words.used(uses) : words.unused],
    form: uses > 0 ? null : { action: `${own}/${trackId}/removal`, version: null, button: words.remove },
    keep: { href: own, text: removal.keep },
  };
  return { ...eventDesk(app, organiser, address, heading, "programme"), ...view };
}

/** The rooms of an event's venue, and the form for one more. */
export async function roomsView(app: App, organiser: Organiser, address: string, back?: NameBack) {
  const { event, rooms } = await editable(app, organiser.event);
  const language = languageOf(address);
  const { rooms: words, ...all } = programmeWords[language];
  const venue = event.venue_id ? await venueById(app.db, event.venue_id) : undefined;
  const errors = errorsOf(back, language, "rooms");
  const field = fieldsOf(back, errors);
  const isTheirs = mayEdit(organiser, organiser.event.organisation_id);
  return {
    ...around(app, organiser, address, words.heading, errors, language),
    lead: venue ? words.lead(venue.name) : null,
    nothing: venue ? words.none : null,
    columns: [
      { label: words.name, isSubject: true },
      { label: words.capacity, isNumber: true },
    ],
    rows: rooms.map(({ id, name, capacity }) => ({
      key: id,
      name,
      lang: undefined,
      link: undefined,
      cells: [capacity === null ? words.unknown : String(capacity)],
    })),
    isList: true,
    elsewhere: venue
      ? null
      : {
          sentence: words.noVenue,
          link: { href: deskPath(organiser.event, language, "place"), text: words.setPlace },
        },
    form:
      isTheirs && venue
        ? {
            action: new URL(address).pathname,
            heading: words.add,
            was: null,
            name: { ...field("name", ""), label: words.name, mark: all.mustBeFilled, maxLength: MOST.name },
            lang: null,
            capacity: { ...field("capacity", ""), label: words.capacity, mark: all.optional, size: 8 },
            button: words.add,
            remove: null,
          }
        : null,
  };
}

function around(
  app: App,
  organiser: Organiser,
  address: string,
  heading: string,
  errors: readonly { name?: string; text: string }[],
  language: Language,
) {
  const { wrong, wrongTitle, said, heading: programme } = programmeWords[language];
  const query = new URL(address).searchParams;
  const isRoom = new URL(address).pathname.endsWith("/rooms");
  return {
    ...eventDesk(app, organiser, address, errors.length > 0 ? wrongTitle(heading) : heading, "programme"),
    heading,
    wrong: errors.length > 0 ? { heading: wrong, errors: [...errors] } : null,
    said: errors.length === 0 && query.has("done") ? (isRoom ? said.roomSaved : said.trackSaved) : null,
    back: { href: deskPath(organiser.event, language, "programme"), text: programme },
  };
}

function errorsOf(
  { faults = {}, refused }: Partial<NameBack> = {},
  language: Language,
  of: "tracks" | "rooms",
) {
  const words = programmeWords[language];
  const sentences: Record<NameFault, string> = {
    noName: words[of].noName,
    tooLong: words.place.tooLong(MOST.name),
    wrongCapacity: words.rooms.wrongCapacity,
    wrongChoice: words.place.wrongChoice,
  };
  return [
    ...(refused ? [{ name: "name", text: refused }] : []),
    ...Object.entries(faults).map(([name, fault]) => ({ name, text: sentences[fault!] })),
  ];
}

function fieldsOf(back: NameBack | undefined, errors: readonly { name?: string; text: string }[]) {
  return (name: string, value: string) => ({
    name,
    defaultValue: back?.typed.get(name) ?? value,
    error: errors.find((one) => one.name === name)?.text,
  });
}

function usesOf({ scheduled, unscheduled, going }: EditableProgramme, trackId: string): number {
  return [...scheduled, ...unscheduled, ...going].filter(
    ({ now, released }) => now?.track_id === trackId || released?.track_id === trackId,
  ).length;
}
