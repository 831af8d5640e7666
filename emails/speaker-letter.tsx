import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "#app/language/language.ts";
import { speakerLetterWords } from "#app/language/speaker-letters.ts";
import { whenSentence } from "#app/language/when.ts";
import { contactLine, organiserLine } from "./event-lines.ts";
import type { SpeakerFacts } from "./facts.ts";
import { accentOf, HAIRLINE, HEADLINE, LetterButton, LetterFrame, QUIET, type } from "./layout.tsx";
import type { EmailMessage } from "./message.ts";
import { speakerCalendar } from "./speaker-calendar.ts";
import { titleInLetter } from "./typed.ts";

/** What a letter to a speaker says, between the event above and the organiser below. */
export interface SpeakerSaid {
  readonly subject: string;
  readonly headline: string;
  readonly body: readonly string[];
  readonly button: { readonly text: string; readonly href: string } | null;
  readonly whyYou?: string;
}

/** A letter to a speaker, or of one. */
export function speakerLetter(facts: SpeakerFacts, language: Language, said: SpeakerSaid): EmailMessage {
  const { event } = facts;
  const words = speakerLetterWords[language];
  const turn = turnLines(facts, language);
  const blocks = [
    [said.headline],
    [titleInLetter(event.title), ...turn],
    ...said.body.map((sentence) => [sentence]),
    ...(said.button ? [[`${said.button.text}:`, said.button.href]] : []),
    ...(facts.isPublic ? [[`${words.about}:`, event.url]] : []),
    fromLines(facts, language),
    ...(said.whyYou ? [[said.whyYou]] : []),
  ];
  return {
    subject: said.subject,
    text: `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`,
    html: `<!DOCTYPE html>${renderToStaticMarkup(<HtmlPart {...{ facts, language, said, turn }} />)}`,
    calendar: speakerCalendar(facts, language),
  };
}

function turnLines({ event, turn }: SpeakerFacts, language: Language): string[] {
  const words = speakerLetterWords[language];
  const title = turn.title ?? "";
  return [
    whenSentence(turn.when, language),
    ...(title === "" || title === event.title ? [] : [words.turn(titleInLetter(title))]),
    ...(turn.room ? [words.room(turn.room)] : []),
  ];
}

function fromLines({ event }: SpeakerFacts, language: Language): string[] {
  const contact = contactLine(event);
  return [
    ...(contact ? [speakerLetterWords[language].questions(contact)] : []),
    organiserLine(event, language),
  ];
}

interface HtmlPartProps {
  facts: SpeakerFacts;
  language: Language;
  said: SpeakerSaid;
  turn: readonly string[];
}

function HtmlPart({ facts, language, said, turn }: HtmlPartProps) {
  const { event, isPublic } = facts;
  const { theme, acronym, name } = event.organiser;
  const small = { ...type(14, 21), color: QUIET, margin: "0 0 6px" };
  return (
    <LetterFrame language={language} theme={theme} title={said.subject} preheader={said.body[0]!}>
      <p
        className="accent"
        style={{ ...type(15, 22), color: accentOf(theme), fontWeight: 600, margin: "0 0 12px" }}
      >
        {acronym ?? name}
      </p>
      <h1 className="ink" style={HEADLINE}>
        {said.headline}
      </h1>
      <h2
        lang={event.lang === language ? undefined : event.lang}
        className="ink"
        style={{ ...type(20, 27), margin: "20px 0 0", fontWeight: 600 }}
      >
        {titleInLetter(event.title)}
      </h2>
      {turn.map((line) => (
        <p className="ink" style={{ ...type(16, 24), margin: "6px 0 0" }} key={line}>
          {line}
        </p>
      ))}
      <div style={{ height: 20 }} />
      {said.body.map((sentence) => (
        <p className="ink" style={{ ...type(17, 27), margin: "0 0 12px" }} key={sentence}>
          {sentence}
        </p>
      ))}
      {said.button && (
        <LetterButton href={said.button.href} theme={theme}>
          {said.button.text}
        </LetterButton>
      )}
      <div className="rule" style={{ borderTop: `1px solid ${HAIRLINE}`, paddingTop: 16 }}>
        {fromLines(facts, language).map((line) => (
          <p className="quiet" style={small} key={line}>
            {line}
          </p>
        ))}
        {isPublic && (
          <p className="quiet" style={small}>
            <a href={event.url} className="accent" style={{ color: accentOf(theme) }}>
              {speakerLetterWords[language].about}
            </a>
          </p>
        )}
        {said.whyYou && (
          <p className="quiet" style={small}>
            {said.whyYou}
          </p>
        )}
      </div>
    </LetterFrame>
  );
}
