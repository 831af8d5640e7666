import type { App } from "#app/app.ts";
import { editable, plannedIn } from "./programme-session.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { dateLine } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { programmeWords } from "#app/language/organise/programme.ts";
import { placeWords } from "#app/language/programme-editor.ts";
import { DRAFT_KINDS } from "#app/programme/edit/draft.ts";
import type { EditableProgramme, PlannedSession } from "#app/programme/edit/editable-programme.ts";
import { MAX_TITLE, type Faults, type PlaceFault } from "#app/programme/edit/read-place.ts";
import { minutesBetween, wallOf } from "#app/time.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";

/** A form that came back: what was typed, and why. */
export interface CameBack {
  readonly typed: URLSearchParams;
  readonly faults?: Faults<PlaceFault>;
  /** What the house rules said. */
  readonly refused?: { readonly sentence: string; readonly field: string };
}

/** How long a new session is unless somebody says otherwise. */
const USUAL_MINUTES = "30";

/** The form by which a session is moved; undefined when there is no such session. */
export async function placeView(
  app: App,
  organiser: Organiser,
  address: string,
  id: string,
  back?: CameBack,
) {
  const programme = await editable(app, organiser.event);
  const session = plannedIn(programme, id);
  if (!session) return undefined;
  const language = languageOf(address);
  const words = programmeWords[language].place;
  const typed = back?.typed ?? valuesOf(session, programme.event.zone);
  const heading = words.of(session.now.title);
  return {
    ...formView(app, organiser, address, { programme, heading, typed, back }),
    version: String(session.version),
    buttons: [{ text: words.save }],
    title: null,
    kind: null,
    way: wayTo(organiser, address, id),
    now: back?.refused ? nowOf(programme, session, language) : null,
  };
}

/** The form by which a session, or a blocker, is added. */
export async function newSessionView(app: App, organiser: Organiser, address: string, back?: CameBack) {
  const programme = await editable(app, organiser.event);
  const { place: words, kinds } = programmeWords[languageOf(address)];
  const typed = back?.typed ?? withUsual(new URL(address).searchParams);
  const view = formView(app, organiser, address, { programme, heading: words.add, typed, back });
  return {
    ...view,
    version: null,
    buttons: [{ text: words.saveNew }, { text: words.saveAndMore, name: "more", value: "yes" }],
    title: {
      ...view.field("title"),
      label: words.title,
      mark: programmeWords[languageOf(address)].mustBeFilled,
      maxLength: MAX_TITLE,
      autoFocus: !back,
    },
    kind: {
      ...view.field("kind"),
      label: words.kind,
      description: words.kindAbout,
      options: DRAFT_KINDS.map((kind) => ({ value: kind, label: kinds[kind] })),
    },
    way: null,
    now: null,
  };
}
export type PlaceFormView = Omit<
  NonNullable<Awaited<ReturnType<typeof placeView>>> | Awaited<ReturnType<typeof newSessionView>>,
  "field"
>;

function formView(
  app: App,
  organiser: Organiser,
  address: string,
  given: {
    readonly programme: EditableProgramme;
    readonly heading: string;
    readonly typed: URLSearchParams;
    readonly back?: CameBack;
  },
) {
  const { programme, heading, typed, back } = given;
  const language = languageOf(address);
  const { place: words, ...all } = programmeWords[language];
  const errors = errorsOf(back, language);
  const field = (name: string) => ({
    name,
    defaultValue: typed.get(name) ?? "",
    error: errors.find((one) => one.name === name)?.text,
  });
  return {
    ...eventDesk(app, organiser, address, errors.length > 0 ? all.wrongTitle(heading) : heading, "programme"),
    heading,
    wrong: errors.length > 0 ? { heading: all.wrong, errors } : null,
    action: new URL(address).pathname,
    field,
    day: { ...field("day"), label: words.day, options: daysOf(programme, language) },
    starts: programme.event.starts_on
      ? {
          ...field("starts"),
          label: words.starts,
          mark: all.optional,
          description: words.startsAbout,
          size: 6,
        }
      : null,
    minutes: programme.event.starts_on
      ? { ...field("minutes"), label: words.minutes, mark: all.optional, size: 6 }
      : null,
    room: {
      ...field("room"),
      label: words.room,
      options: [
        { value: "", label: words.allRooms },
        ...programme.rooms.map(({ id, name }) => ({ value: id, label: name })),
      ],
    },
    track:
      programme.tracks.length === 0
        ? null
        : {
            ...field("track"),
            label: words.track,
            options: [
              { value: "", label: words.noTrack },
              ...programme.tracks.map(({ id, name }) => ({ value: id, label: name })),
            ],
          },
    undated: programme.event.starts_on ? null : all.board.noDays,
  };
}

function errorsOf({ faults = {}, refused }: Partial<CameBack> = {}, language: Language) {
  const { place: words } = programmeWords[language];
  const sentence = (fault: PlaceFault) => (fault === "tooLong" ? words.tooLong(MAX_TITLE) : words[fault]);
  return [
    ...(refused ? [{ name: refused.field, text: refused.sentence }] : []),
    ...Object.entries(faults).map(([name, fault]) => ({ name, text: sentence(fault!) })),
  ];
}

function daysOf({ days }: EditableProgramme, language: Language) {
  const { board } = programmeWords[language];
  return days.map(({ day, date }) => ({
    value: String(day),
    label:
      date === null
        ? board.day(day)
        : board.dayOn(day, dateLine(date, language, { year: false, capital: false })),
  }));
}

function valuesOf({ now }: PlannedSession, zone: string): URLSearchParams {
  const { starts_at, ends_at, day, room_id, track_id } = now;
  return new URLSearchParams({
    day: String(day ?? 1),
    starts: starts_at ? wallOf(starts_at, zone).time : "",
    minutes: starts_at && ends_at ? String(minutesBetween(starts_at, ends_at)) : USUAL_MINUTES,
    room: room_id ?? "",
    track: track_id ?? "",
  });
}

function withUsual(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query, ["kind", "session"], ["minutes", USUAL_MINUTES]]);
}

/** Where it stands meanwhile. */
function nowOf({ event, rooms }: EditableProgramme, { now }: PlannedSession, language: Language): string {
  const room = rooms.find(({ id }) => id === now.room_id)?.name ?? null;
  const place = placeWords({ ...now, room }, event.zone, language);
  return programmeWords[language].place.standsNow(place);
}

/** To the session itself. */
function wayTo({ event }: Organiser, address: string, id: string) {
  const language = languageOf(address);
  return {
    href: `${deskPath(event, language, "programme")}/sessions/${id}`,
    text: programmeWords[language].session.contents,
  };
}
