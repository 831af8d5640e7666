import { Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { oneLine } from "#app/calendar/text.ts";
import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import type { ThemeName } from "#db/schema.ts";
import { calendarPart } from "./calendar-part.ts";
import { EventBlock } from "./event-block.tsx";
import { contactLine, organiserLine, placeLine, whenInSubject, whenLine } from "./event-lines.ts";
import type { LetterFacts } from "./facts.ts";
import { accentOf, HAIRLINE, HEADLINE, LetterButton, LetterFrame, QUIET, type } from "./layout.tsx";
import { LetterBody } from "./letter-body.tsx";
import type { EmailMessage } from "./message.ts";
import { OrganiserBody } from "./organiser-body.tsx";
import { fillFor } from "./organiser-words.ts";
import { ownPart, ownSubject, type OwnPart } from "./own-words.ts";
import type { LetterParts, Ways } from "./parts.ts";
import { textPart } from "./text-part.ts";
import { titleInLetter } from "./typed.ts";

/** A whole letter: the same facts as text, as a page, and in the calendar. */
export function compose(facts: LetterFacts, language: Language, parts: LetterParts): EmailMessage {
  const subject = subjectLine(facts, language, parts.subject);
  return {
    subject,
    text: textPart(facts, language, parts),
    html: `<!DOCTYPE html>${renderToStaticMarkup(<HtmlPart {...{ facts, language, parts, subject }} />)}`,
    calendar: calendarPart(facts, language, parts.calendar),
  };
}

/** «Påmeldt: Nye arbeidsmåter for fremtidens løsninger 1. desember kl. 09.00». */
function subjectLine(facts: LetterFacts, language: Language, prefix: string): string {
  const { event } = facts;
  const ours = oneLine(`${prefix}: ${titleInLetter(event.title)} ${whenInSubject(event, language)}`);
  return [ours, oneLine(ownSubject(facts))].filter(Boolean).join(" – ");
}

interface HtmlPartProps {
  facts: LetterFacts;
  language: Language;
  parts: LetterParts;
  subject: string;
}

const SMALL = { ...type(14, 21), color: QUIET, margin: "0 0 6px" };

function HtmlPart({ facts, language, parts, subject }: HtmlPartProps) {
  const { event } = facts;
  const { theme } = event.organiser;
  const words = letterWords[language];
  const contact = contactLine(event);
  const preheader = [whenLine(event, language), placeLine(facts, language)].filter(Boolean).join(", ");
  return (
    <LetterFrame language={language} theme={theme} title={subject} preheader={preheader}>
      <p
        className="accent"
        style={{ ...type(15, 22), color: accentOf(theme), fontWeight: 600, margin: "0 0 12px" }}
      >
        {event.organiser.acronym ?? event.organiser.name}
      </p>
      <h1 className="ink" style={HEADLINE}>
        {parts.headline}
      </h1>
      <EventBlock facts={facts} language={language} />
      <Own part={ownPart(facts, "opening")} language={language} />
      <LetterBody body={parts.body} language={language} />
      <LetterButton href={parts.action.href} theme={theme}>
        {parts.action.text}
      </LetterButton>
      {parts.other && (
        <p className="ink" style={{ ...type(17, 27), margin: "0 0 28px" }}>
          {parts.other.question}{" "}
          <a href={parts.other.href} className="accent" style={{ color: accentOf(theme) }}>
            {parts.other.text}
          </a>
        </p>
      )}
      {parts.ways && <LetterWays {...parts.ways} theme={theme} />}
      <Own part={ownPart(facts, "closing")} language={language} />
      <div className="rule" style={{ borderTop: `1px solid ${HAIRLINE}`, paddingTop: 16 }}>
        {contact && (
          <p className="quiet" style={SMALL}>
            {words.questions(contact)}
          </p>
        )}
        <p className="quiet" style={SMALL}>
          {organiserLine(event, language)}
          {parts.action.href !== event.url && (
            <>
              {" · "}
              <a href={event.url} className="accent" style={{ color: accentOf(theme) }}>
                {words.about}
              </a>
            </>
          )}
        </p>
        <p className="quiet" style={SMALL}>
          {parts.whyYou}
        </p>
      </div>
    </LetterFrame>
  );
}

function LetterWays({ sentence, links, theme }: Ways & { theme: ThemeName }) {
  return (
    <div style={{ margin: "0 0 28px" }}>
      <p className="quiet" style={SMALL}>
        {sentence}
      </p>
      <p className="quiet" style={SMALL}>
        {links.map(({ text, href }, index) => (
          <Fragment key={text}>
            {index > 0 && " · "}
            <a href={href} className="accent" style={{ color: accentOf(theme) }}>
              {text}
            </a>
          </Fragment>
        ))}
      </p>
    </div>
  );
}

/** What the organiser says in the letter, in the language in which it is written. */
function Own({ part, language }: { part: OwnPart | null; language: Language }) {
  if (!part) return null;
  const { lang } = part.filling;
  return (
    <div lang={lang === language ? undefined : lang}>
      <OrganiserBody
        blocks={part.blocks}
        theme={part.filling.event.organiser.theme}
        fill={fillFor(part.filling)}
      />
    </div>
  );
}
