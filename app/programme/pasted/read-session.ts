import type { AppearanceRole, SessionKind, TalkKind } from "#db/schema.ts";
import type { NamedPerson } from "#app/events/pasted/people.ts";

/** One who speaks, as the programme names them. */
export interface ReadSpeaker extends NamedPerson {
  readonly role: AppearanceRole;
  /** «Innleder», where it stands so. */
  readonly roleLabel: string | null;
}

export interface ReadTalk {
  /** As printed before the title. */
  readonly number: number | null;
  readonly kind: TalkKind;
  readonly title: string;
  /** The language of the title, where it is clearly another than the programme's; a guess. */
  readonly lang: string | null;
  readonly subtitle: string | null;
  /** Markdown. */
  readonly abstract: string | null;
  readonly isPanelOfSession: boolean;
  readonly speakers: readonly ReadSpeaker[];
  readonly sure: boolean;
}

export interface ReadSession {
  readonly title: string;
  /** From 1; null when it does not say. */
  readonly day: number | null;
  /** "HH:MM" on the wall; "24:00" is the end of the day. */
  readonly starts: string | null;
  readonly ends: string | null;
  /** Null is no room, or all of them. */
  readonly room: string | null;
  readonly track: string | null;
  readonly kind: SessionKind;
  /** Markdown. */
  readonly abstract: string | null;
  readonly talks: readonly ReadTalk[];
  readonly speakers: readonly ReadSpeaker[];
  /** False where something was guessed: where the title ends, who a person is, what «1130:1300» means. */
  readonly sure: boolean;
}

export type ProgrammeWarningCode =
  /** No end stands there and none follows. */
  | "end-missing"
  /** «1130:1300»: read as a range. */
  | "clock-odd"
  | "ends-before-starts"
  /** A cell without words was read as a free room, never as the continuation of the one above. */
  | "cell-empty"
  /** The same in several rooms, but not in all: it stands in the first. */
  | "same-in-rooms"
  /** A line of the page around it, not of the programme: «Abonner på vårt nyhetsbrev». */
  | "left-out"
  /** A row without a title. */
  | "row-without-title"
  /** A column with a heading that means nothing to us. */
  | "column-unknown"
  /** Nothing that looks like a programme. */
  | "nothing-found"
  /** Longer than we read. */
  | "cut";

export interface ProgrammeWarning {
  readonly code: ProgrammeWarningCode;
  /** The words it is about. */
  readonly words: string;
}

export interface ReadProgramme {
  readonly sessions: readonly ReadSession[];
  readonly warnings: readonly ProgrammeWarning[];
}

export function emptySession(title: string): ReadSession {
  return {
    title,
    day: null,
    starts: null,
    ends: null,
    room: null,
    track: null,
    kind: kindOf(title),
    abstract: null,
    talks: [],
    speakers: [],
    sure: true,
  };
}

const BREAK =
  /^(?:\p{L}{0,12}pause|\p{L}{0,8}lunsj|lunch|lunsjpause|kaffe|kaffi|coffee|tea|te|beinstrekk|registrering|frokost|frukost|mingling|middag|servering|break|registration|breakfast|dinner|networking)(?!\p{L})/iu;
const OPENING = /^(?:velkommen|velkomen|velkomst|åpning|opning|welcome|opening)(?!\p{L})/iu;
const PANEL = /^(?:panel\p{L}*|debatt|paneldebatt|avsluttende debatt)(?!\p{L})/iu;
const QUESTIONS = /^(?:spørsmål|spørsmål og svar|q ?& ?a|questions)(?!\p{L})/iu;

/** What a session is, by its first word. */
export function kindOf(title: string): SessionKind {
  if (BREAK.test(title)) return "break";
  if (OPENING.test(title)) return "opening";
  if (PANEL.test(title)) return "panel";
  return QUESTIONS.test(title) && title.length < 40 ? "questions" : "session";
}

export function asSpeaker(person: NamedPerson, roleLabel: string | null = null): ReadSpeaker {
  const isModerator =
    roleLabel !== null &&
    /ordstyrer|ordstyrar|møteleder|møteleiar|debattleder|moderator|chair/i.test(roleLabel);
  return { ...person, role: isModerator ? "moderator" : "speaker", roleLabel };
}
