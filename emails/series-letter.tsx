import { renderToStaticMarkup } from "react-dom/server";
import { oneLine } from "#app/calendar/text.ts";
import type { Language } from "#app/language/language.ts";
import { subscriptionWords } from "#app/language/subscriptions.ts";
import type { SeriesLetterFacts } from "./facts.ts";
import { accentOf, HAIRLINE, HEADLINE, LetterButton, LetterFrame, QUIET, type } from "./layout.tsx";
import { LINK, type EmailMessage } from "./message.ts";
import { OrganiserBody } from "./organiser-body.tsx";
import { organiserText } from "./organiser-text.ts";
import { plainBlocks } from "./organiser-words.ts";
import { titleInLetter } from "./typed.ts";

/** What an organiser writes to those who follow a series, with the way out. */
export function seriesLetter(facts: SeriesLetterFacts, language: Language): EmailMessage {
  const words = subscriptionWords[language].letter;
  const headline = oneLine(facts.subject);
  const { followed } = facts;
  const name = titleInLetter(followed.name);
  const subject = facts.subscriptionId === null ? words.test(headline) : headline;
  const leave = facts.subscriptionId === null ? followed.url : LINK.leave;
  const blocks = [
    headline,
    ...plainBlocks(organiserText(facts.body), asTyped),
    `${words.about(name)}:\n${followed.url}`,
    followed.organiser.name,
    `${words.why(name)}\n${words.leave}:\n${leave}`,
  ];
  return {
    subject,
    text: `${blocks.filter((block) => block !== "").join("\n\n")}\n`,
    html: `<!DOCTYPE html>${renderToStaticMarkup(<HtmlPart {...{ facts, language, subject, headline, leave }} />)}`,
    calendar: null,
  };
}

/** Nothing is filled in for each: what looks like it is text. */
function asTyped(placeholder: string): string {
  return `{${placeholder}}`;
}

interface HtmlPartProps {
  facts: SeriesLetterFacts;
  language: Language;
  subject: string;
  headline: string;
  leave: string;
}

function HtmlPart({ facts, language, subject, headline, leave }: HtmlPartProps) {
  const { followed } = facts;
  const { theme, acronym, name } = followed.organiser;
  const words = subscriptionWords[language].letter;
  const series = titleInLetter(followed.name);
  const lang = facts.lang === language ? undefined : facts.lang;
  const small = { ...type(14, 21), color: QUIET, margin: "0 0 6px" };
  return (
    <LetterFrame language={language} theme={theme} title={subject} preheader={series}>
      <p
        className="accent"
        style={{ ...type(15, 22), color: accentOf(theme), fontWeight: 600, margin: "0 0 12px" }}
      >
        {acronym ?? name}
      </p>
      <h1 className="ink" style={HEADLINE} lang={lang}>
        {headline}
      </h1>
      <div lang={lang} style={{ margin: "24px 0 0" }}>
        <OrganiserBody blocks={organiserText(facts.body)} theme={theme} fill={asTyped} />
      </div>
      <LetterButton href={followed.url} theme={theme}>
        {words.about(series)}
      </LetterButton>
      <div className="rule" style={{ borderTop: `1px solid ${HAIRLINE}`, paddingTop: 16 }}>
        <p className="quiet" style={small}>
          {name}
        </p>
        <p className="quiet" style={small}>
          {words.why(series)}{" "}
          <a href={leave} className="accent" style={{ color: accentOf(theme) }}>
            {words.leave}
          </a>
        </p>
      </div>
    </LetterFrame>
  );
}
