import type { ReactNode } from "react";
import type { SpeakerName } from "./speaker.tsx";
import { SpeakerNames } from "./speaker.tsx";

export interface ProgrammeTalk {
  /** «1», printed before the title. */
  number?: string;
  title: string;
  lang?: string;
  subtitle?: string;
  /** Abstract, as markup or paragraphs. */
  abstract?: ReactNode;
  speakers?: SpeakerName[];
  /** «Innleder» */
  role?: string;
  roleLang?: string;
}

export interface ProgrammeSession {
  /** Makes the session a place one can link to. */
  id?: string;
  href?: string;
  title: string;
  /** Language of the title, when another than the page's. */
  lang?: string;
  subtitle?: string;
  /** Breaks are set quietly, across all rooms. */
  kind?: "session" | "break";
  /** 1 for the first room; left out: across all rooms. */
  column?: number;
  /** How many start times it stands through. */
  rows?: number;
  /** «til kl. 13.00» */
  until?: string;
  /** «Sal B» */
  room?: string;
  /** «Tidspunkt kommer», «Fullt», «Endret»: short words after the room. */
  note?: string;
  noteLang?: string;
  abstract?: ReactNode;
  talks?: ProgrammeTalk[];
  speakers?: SpeakerName[];
  role?: string;
  roleLang?: string;
  /** «Ordstyrer» and who it is. */
  moderator?: { role: string; speaker: SpeakerName };
  /** «Paneldebatt», «Panelet er innlederne. Spørsmål fra salen.» */
  panel?: PanelProps;
}

export interface PanelProps {
  title: string;
  /** Language of title and words, when another than the page's. */
  lang?: string;
  words: string;
  /** Left out when the panel is the talks' own speakers. */
  speakers?: SpeakerName[];
}

export interface SessionBlockProps {
  session: ProgrammeSession;
  /** Level of the day's heading. */
  level: 2 | 3;
  /** Classes that say where in the grid it stands. */
  place?: string;
}

/** One session of the programme, as an <li>. Says room and end in text, wherever it stands. */
export function SessionBlock({ session, level, place = "" }: SessionBlockProps) {
  const Heading: "h3" | "h4" = level === 2 ? "h3" : "h4";
  const pause = session.kind === "break";
  return (
    <li className={`session ${pause ? "session--break" : ""} ${place}`} id={session.id}>
      {pause ? (
        <p className="session__title">{session.title}</p>
      ) : (
        <Heading className="session__title" lang={session.lang}>
          {session.href ? <a href={session.href}>{session.title}</a> : session.title}
        </Heading>
      )}
      {session.subtitle && (
        <p className="session__subtitle" lang={session.lang}>
          {session.subtitle}
        </p>
      )}
      <Where session={session} />
      {session.abstract && <div className="session__abstract prose">{session.abstract}</div>}
      {session.talks && session.talks.length > 0 && <Talks talks={session.talks} />}
      {session.speakers && session.speakers.length > 0 && (
        <SpeakerNames speakers={session.speakers} role={session.role} roleLang={session.roleLang} />
      )}
      {session.panel && <Panel {...session.panel} />}
      {session.moderator && (
        <SpeakerNames speakers={[session.moderator.speaker]} role={session.moderator.role} />
      )}
    </li>
  );
}

/** The panel that ends a session. */
export function Panel({ title, lang, words, speakers }: PanelProps) {
  return (
    <div className="panel">
      <p className="panel__title" lang={lang}>
        {title}
      </p>
      <p className="panel__words" lang={lang}>
        {words}
      </p>
      {speakers && speakers.length > 0 && <SpeakerNames speakers={speakers} />}
    </div>
  );
}

function Where({ session }: { session: ProgrammeSession }) {
  const words = [session.until, session.room].filter(Boolean).join(" · ");
  if (!words && !session.note) return null;
  return (
    <p className="session__where">
      {words}
      {words && session.note && " · "}
      {session.note && <span lang={session.noteLang}>{session.note}</span>}
    </p>
  );
}

/** The numbered talks of a session; also on the session's own page. */
export function Talks({ talks }: { talks: ProgrammeTalk[] }) {
  return (
    <ol className="talks">
      {talks.map((talk) => (
        <Talk talk={talk} key={talk.title} />
      ))}
    </ol>
  );
}

function Talk({ talk }: { talk: ProgrammeTalk }) {
  return (
    <li className="talk">
      {talk.number && (
        <span className="talk__number" aria-hidden="true">
          {talk.number}
        </span>
      )}
      <div className="talk__text">
        <p className="talk__title" lang={talk.lang}>
          {talk.title}
        </p>
        {talk.subtitle && (
          <p className="talk__subtitle" lang={talk.lang}>
            {talk.subtitle}
          </p>
        )}
        {talk.abstract && <div className="talk__abstract prose">{talk.abstract}</div>}
        {talk.speakers && talk.speakers.length > 0 && (
          <SpeakerNames speakers={talk.speakers} role={talk.role} roleLang={talk.roleLang} />
        )}
      </div>
    </li>
  );
}
