import { renderToStaticMarkup } from "react-dom/server";
import { oneLine } from "#app/calendar/text.ts";
import { dateLine } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { rankingWords } from "#app/language/ranking.ts";
import { contactLine, organiserLine, whenInSubject, whenLine } from "./event-lines.ts";
import type { RankingFacts } from "./facts.ts";
import { accentOf, HAIRLINE, HEADLINE, LetterButton, LetterFrame, QUIET, type } from "./layout.tsx";
import { LINK, type EmailMessage } from "./message.ts";
import { nameAsTyped, titleInLetter } from "./typed.ts";

/** To the contact of an organisation with many registered: in which order shall its people have seats? */
export function rankingAsked(facts: RankingFacts, language: Language): EmailMessage {
  const { event } = facts;
  const said = sentences(facts, language);
  const title = titleInLetter(event.title);
  const subject = oneLine(
    `${rankingWords[language].letter.subject}: ${title} ${whenInSubject(event, language)}`,
  );
  const blocks = [
    [said.headline],
    [event.title, whenLine(event, language)],
    ...said.body.map((sentence) => [sentence]),
    [`${said.button}:`, LINK.ranking],
    [`${said.about}:`, event.url],
    said.from,
    [said.whyYou],
  ];
  return {
    subject,
    text: `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`,
    html: `<!DOCTYPE html>${renderToStaticMarkup(<HtmlPart {...{ facts, language, subject }} />)}`,
    calendar: null,
  };
}

function sentences({ event, organisation, people, answerBy }: RankingFacts, language: Language) {
  const words = letterWords[language];
  const { letter } = rankingWords[language];
  const name = nameAsTyped(organisation) || letter.yourOrganisation;
  const contact = contactLine(event);
  return {
    headline: letter.headline,
    body: [
      letter.asked(people, name),
      letter.order,
      ...(answerBy ? [letter.answerBy(dateLine(answerBy, language, { capital: false }))] : []),
      letter.onlyYours,
    ],
    button: letter.button,
    about: words.about,
    from: [...(contact ? [words.questions(contact)] : []), organiserLine(event, language)],
    whyYou: letter.whyYou(name),
  };
}

interface HtmlPartProps {
  facts: RankingFacts;
  language: Language;
  subject: string;
}

function HtmlPart({ facts, language, subject }: HtmlPartProps) {
  const { event } = facts;
  const { theme, acronym, name } = event.organiser;
  const said = sentences(facts, language);
  const small = { ...type(14, 21), color: QUIET, margin: "0 0 6px" };
  return (
    <LetterFrame language={language} theme={theme} title={subject} preheader={said.body[0]!}>
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
        {event.title}
      </h2>
      <p className="ink" style={{ ...type(16, 24), margin: "6px 0 20px" }}>
        {whenLine(event, language)}
      </p>
      {said.body.map((sentence) => (
        <p className="ink" style={{ ...type(17, 27), margin: "0 0 12px" }} key={sentence}>
          {sentence}
        </p>
      ))}
      <LetterButton href={LINK.ranking} theme={theme}>
        {said.button}
      </LetterButton>
      <div className="rule" style={{ borderTop: `1px solid ${HAIRLINE}`, paddingTop: 16 }}>
        {said.from.map((line) => (
          <p className="quiet" style={small} key={line}>
            {line}
          </p>
        ))}
        <p className="quiet" style={small}>
          <a href={event.url} className="accent" style={{ color: accentOf(theme) }}>
            {said.about}
          </a>
        </p>
        <p className="quiet" style={small}>
          {said.whyYou}
        </p>
      </div>
    </LetterFrame>
  );
}
