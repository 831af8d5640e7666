import type { ReactNode } from "react";
import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { dateTile } from "#app/language/when.ts";
import { practicalLines, whenLine, type Invited } from "./event-lines.ts";
import type { EventInLetter } from "./facts.ts";
import { accentOf, Columns, HAIRLINE, QUIET, type } from "./layout.tsx";

/** What, when and where: the date as a graphic, and all of it in words beside. */
export function EventBlock({ facts, language }: { facts: Invited; language: Language }) {
  const { event } = facts;
  const { doors, place, stream, accessibility } = practicalLines(facts, language);
  return (
    <Columns
      width="100%"
      className="rule"
      style={{ margin: "24px 0", borderTop: `1px solid ${HAIRLINE}`, borderBottom: `1px solid ${HAIRLINE}` }}
    >
      <DateTile event={event} language={language} />
      <td valign="top" style={{ padding: "20px 0" }}>
        <p
          lang={event.lang === language ? undefined : event.lang}
          className="ink"
          style={{ ...type(20, 27), margin: 0, fontWeight: 600 }}
        >
          {event.title}
        </p>
        <Line>{whenLine(event, language)}</Line>
        {doors && <Line quiet>{doors}</Line>}
        {place && <Line>{place}</Line>}
        {stream && (
          <Line>
            <a href={stream} className="accent" style={{ color: accentOf(event.organiser.theme) }}>
              {letterWords[language].stream}
            </a>
          </Line>
        )}
        {accessibility && <Line quiet>{accessibility}</Line>}
      </td>
    </Columns>
  );
}

/** The sentence beside it says the same, so screen readers pass it by. */
function DateTile({ event, language }: { event: EventInLetter; language: Language }) {
  const tile = dateTile(event.when, language);
  if (!tile) return null;
  const accent = accentOf(event.organiser.theme);
  const isSpan = tile.day.length > 2;
  return (
    <td width={84} valign="top" aria-hidden="true" style={{ padding: "20px 20px 20px 0", width: 84 }}>
      <Columns width={84} className="edge" style={{ width: 84, borderTop: `4px solid ${accent}` }}>
        <td align="left" style={{ paddingTop: 8 }}>
          <div className="quiet" style={{ ...type(13, 18), color: QUIET }}>
            {isSpan ? tile.shortWeekday : tile.weekday}
          </div>
          <div className="accent" style={{ ...type(isSpan ? 28 : 44, 48), color: accent, fontWeight: 600 }}>
            {tile.day}
          </div>
          <div className="quiet" style={{ ...type(13, 18), color: QUIET }}>
            {tile.month}
          </div>
        </td>
      </Columns>
    </td>
  );
}

function Line({ quiet, children }: { quiet?: boolean; children: ReactNode }) {
  return (
    <p
      className={quiet ? "quiet" : "ink"}
      style={{ ...type(16, 24), margin: "6px 0 0", ...(quiet && { color: QUIET }) }}
    >
      {children}
    </p>
  );
}
