import { renderToStaticMarkup } from "react-dom/server";
import { oneLine } from "#app/calendar/text.ts";
import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { EventBlock } from "./event-block.tsx";
import { contactLine, organiserLine, practicalLines, whenLine } from "./event-lines.ts";
import type { FromOrganiserFacts } from "./facts.ts";
import { accentOf, HAIRLINE, HEADLINE, LetterButton, LetterFrame, QUIET, type } from "./layout.tsx";
import type { EmailMessage } from "./message.ts";
import { OrganiserBody } from "./organiser-body.tsx";
import { organiserText } from "./organiser-text.ts";
import { filledLine, fillFor, ownLink, plainBlocks } from "./organiser-words.ts";

/** What an organiser writes to some of those who are registered, in the organiser's own words. */
export function fromOrganiser(facts: FromOrganiserFacts, language: Language): EmailMessage {
  const { event } = facts;
  const words = letterWords[language]["from-organiser"];
  const headline = oneLine(filledLine(facts.subject, facts));
  const subject = facts.isTest ? words.test(headline) : headline;
  const { place, stream } = practicalLines(facts, language);
  const said = around(facts, language);
  const blocks = [
    headline,
    ...plainBlocks(organiserText(facts.body), fillFor(facts)),
    [event.title, whenLine(event, language), place, stream].filter(Boolean).join("\n"),
    `${said.action.text}:\n${said.action.href}`,
    ...(said.action.href === event.url ? [] : [`${letterWords[language].about}:\n${event.url}`]),
    said.from.join("\n"),
    said.whyYou,
  ];
  return {
    subject,
    text: `${blocks.filter((block) => block !== "").join("\n\n")}\n`,
    html: `<!DOCTYPE html>${renderToStaticMarkup(<HtmlPart {...{ facts, language, subject, headline }} />)}`,
    calendar: null,
  };
}

/** What the house says around the organiser's words. */
function around(facts: FromOrganiserFacts, language: Language) {
  const { event, status } = facts;
  const words = letterWords[language];
  const contact = contactLine(event);
  const isOut = status === "cancelled" || status === "declined";
  return {
    action: isOut
      ? { text: words.eventPage, href: event.url }
      : { text: words.ownPage, href: ownLink(facts) },
    from: [...(contact ? [words.questions(contact)] : []), organiserLine(event, language)],
    whyYou: words["from-organiser"][isOut ? "whyYouWere" : "whyYou"],
  };
}

interface HtmlPartProps {
  facts: FromOrganiserFacts;
  language: Language;
  subject: string;
  headline: string;
}

function HtmlPart({ facts, language, subject, headline }: HtmlPartProps) {
  const { event } = facts;
  const { theme, acronym, name } = event.organiser;
  const said = around(facts, language);
  const lang = facts.lang === language ? undefined : facts.lang;
  const small = { ...type(14, 21), color: QUIET, margin: "0 0 6px" };
  return (
    <LetterFrame language={language} theme={theme} title={subject} preheader={event.title}>
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
        <OrganiserBody blocks={organiserText(facts.body)} theme={theme} fill={fillFor(facts)} />
      </div>
      <EventBlock facts={facts} language={language} />
      <LetterButton href={said.action.href} theme={theme}>
        {said.action.text}
      </LetterButton>
      <div className="rule" style={{ borderTop: `1px solid ${HAIRLINE}`, paddingTop: 16 }}>
        {said.from.map((line) => (
          <p className="quiet" style={small} key={line}>
            {line}
          </p>
        ))}
        {said.action.href !== event.url && (
          <p className="quiet" style={small}>
            <a href={event.url} className="accent" style={{ color: accentOf(theme) }}>
              {letterWords[language].about}
            </a>
          </p>
        )}
        <p className="quiet" style={small}>
          {said.whyYou}
        </p>
      </div>
    </LetterFrame>
  );
}
