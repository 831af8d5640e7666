import { renderToStaticMarkup } from "react-dom/server";
import { oneLine } from "#app/calendar/text.ts";
import { deskNoteWords } from "#app/language/desk-notes.ts";
import type { Language } from "#app/language/language.ts";
import { whenSentence } from "#app/language/when.ts";
import { whenInSubject, whenLine } from "./event-lines.ts";
import type { DeskNoteFacts } from "./facts.ts";
import { HAIRLINE, HEADLINE, LetterButton, LetterFrame, QUIET, type } from "./layout.tsx";
import type { EmailMessage } from "./message.ts";
import { cut, nameAsTyped } from "./typed.ts";

/** As in every letter about an event. */
const MAX_TITLE_CHARACTERS = 120;

/** To the event's contact: a letter came back. */
export function letterReturned(facts: DeskNoteFacts, language: Language): EmailMessage {
  const { subject, headline, to, said, what, button } = deskNoteWords[language].returned;
  return deskNote(facts, language, {
    subject,
    headline,
    body: [to(nameAsTyped(facts.about) || facts.address), ...(facts.said ? [said(facts.said)] : []), what],
    button,
  });
}

/** To the event's contact: somebody's calendar proposes another time. */
export function timeProposed(facts: DeskNoteFacts, language: Language): EmailMessage {
  const { subject, headline, proposed, what, button } = deskNoteWords[language].counter;
  const when = facts.proposed && whenSentence(facts.proposed, language, { capital: false });
  return deskNote(facts, language, {
    subject,
    headline: headline(nameAsTyped(facts.about) || facts.address),
    body: [...(when ? [proposed(when)] : []), what],
    button,
  });
}

interface Said {
  readonly subject: string;
  readonly headline: string;
  readonly body: readonly string[];
  readonly button: string;
}

function deskNote(facts: DeskNoteFacts, language: Language, said: Said): EmailMessage {
  const { event, deskUrl } = facts;
  const { whyYou } = deskNoteWords[language];
  const title = cut(event.title, MAX_TITLE_CHARACTERS);
  const subject = oneLine(`${said.subject}: ${title} ${whenInSubject(event, language)}`);
  const about = [title, whenLine(event, language)];
  const blocks = [
    [said.headline],
    about,
    ...said.body.map((sentence) => [sentence]),
    [`${said.button}:`, deskUrl],
    [whyYou],
  ];
  const { theme } = event.organiser;
  const page = (
    <LetterFrame language={language} theme={theme} title={subject} preheader={said.body[0]!}>
      <h1 className="ink" style={HEADLINE}>
        {said.headline}
      </h1>
      <p className="ink" style={{ ...type(16, 24), margin: "16px 0 20px" }}>
        <strong lang={event.lang === language ? undefined : event.lang} style={{ fontWeight: 600 }}>
          {title}
        </strong>
        <br />
        {whenLine(event, language)}
      </p>
      {said.body.map((sentence) => (
        <p className="ink" style={{ ...type(17, 27), margin: "0 0 12px" }} key={sentence}>
          {sentence}
        </p>
      ))}
      <LetterButton href={deskUrl} theme={theme}>
        {said.button}
      </LetterButton>
      <div className="rule" style={{ borderTop: `1px solid ${HAIRLINE}`, paddingTop: 16 }}>
        <p className="quiet" style={{ ...type(14, 21), color: QUIET, margin: 0 }}>
          {whyYou}
        </p>
      </div>
    </LetterFrame>
  );
  return {
    subject,
    text: `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`,
    html: `<!DOCTYPE html>${renderToStaticMarkup(page)}`,
    calendar: null,
  };
}
