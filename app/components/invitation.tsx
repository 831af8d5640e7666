import type { ReactNode } from "react";
import type { DateTileProps } from "./date-tile.tsx";
import { DateTile } from "./date-tile.tsx";
import type { DayLineDay } from "./day-line.tsx";
import { DayLine } from "./day-line.tsx";
import type { Link } from "./page.tsx";
import type { SeatMeterProps } from "./seat-meter.tsx";
import { SeatMeter } from "./seat-meter.tsx";
import type { StatusTone } from "./status-chip.tsx";
import { StatusChip } from "./status-chip.tsx";

export interface InvitationProps {
  date: DateTileProps;
  /** «Frokostseminar» */
  kicker?: string;
  /** Language of the kicker, when another than the page's. */
  kickerLang?: string;
  /** The series, after the kicker. */
  series?: Link;
  title: string;
  /** To the event's own page, where the invitation stands on another. */
  titleHref?: string;
  /** 2 where the page has another headline above. */
  level?: 1 | 2;
  /** Language of the title, when another than the page's. */
  titleLang?: string;
  /** Theme of the meeting, beneath the title. */
  subtitle?: string;
  /** «Fredag 1. desember 2017 kl. 09.00–10.00.» Says all that the date tile and the day line show. */
  sentence: string;
  /** Language of the sentence, when another than the page's. */
  sentenceLang?: string;
  /** «Enkel frokost fra kl. 08.30.» and the place, after the sentence. */
  more?: ReactNode;
  status?: { tone: StatusTone; words: string };
  /** The one filled button of the page, then what stands beside it. */
  action?: ReactNode;
  /** «Påmeldingen stenger tirsdag 28. november · om 3 dager» */
  deadline?: ReactNode;
  seats?: SeatMeterProps;
  line?: DayLineDay[];
}

/** The head of an event's page: date as a graphic, one large headline, one sentence that says all, one button, the day. */
export function Invitation({
  date,
  kicker,
  kickerLang,
  series,
  title,
  titleLang,
  subtitle,
  sentence,
  sentenceLang,
  more,
  ...rest
}: InvitationProps) {
  const { status, action, deadline, seats, line, titleHref, level = 1 } = rest;
  const Heading: "h1" | "h2" = `h${level}`;
  return (
    <header className="invitation wrap">
      <DateTile {...date} size="large" />
      <div className="invitation__text">
        {(kicker || series) && (
          <p className="kicker">
            <span lang={kickerLang}>{kicker}</span>
            {kicker && series && " · "}
            {series && <a href={series.href}>{series.text}</a>}
          </p>
        )}
        <Heading className="invitation__title" lang={titleLang}>
          {titleHref ? <a href={titleHref}>{title}</a> : title}
        </Heading>
        {subtitle && (
          <p className="invitation__subtitle" lang={titleLang}>
            {subtitle}
          </p>
        )}
        <p className="invitation__sentence">
          <strong lang={sentenceLang}>{sentence}</strong> {more}
        </p>
        {(status || deadline) && (
          <p className="invitation__status">
            {status && <StatusChip tone={status.tone}>{status.words}</StatusChip>}
            {deadline && <span className="invitation__deadline">{deadline}</span>}
          </p>
        )}
        {action && <div className="actions">{action}</div>}
        {seats && <SeatMeter {...seats} />}
      </div>
      {line && (
        <div className="invitation__line">
          <DayLine days={line} />
        </div>
      )}
    </header>
  );
}

export interface PageHeadProps {
  kicker?: ReactNode;
  /** Language of the kicker, when another than the page's; and of the lead. */
  kickerLang?: string;
  leadLang?: string;
  title: string;
  titleLang?: string;
  /** One or two sentences beneath. */
  lead?: ReactNode;
  children?: ReactNode;
}

/** The head of any other page: headline and, at most, a few words. */
export function PageHead({ kicker, kickerLang, title, titleLang, lead, leadLang, children }: PageHeadProps) {
  return (
    <header className="page-head wrap">
      {kicker && (
        <p className="kicker" lang={kickerLang}>
          {kicker}
        </p>
      )}
      <h1 className="page-head__title" lang={titleLang}>
        {title}
      </h1>
      {lead && (
        <p className="lead" lang={leadLang}>
          {lead}
        </p>
      )}
      {children}
    </header>
  );
}
