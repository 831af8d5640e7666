import { renderToStaticMarkup } from "react-dom/server";
import { oneLine } from "#app/calendar/text.ts";
import type { Language } from "#app/language/language.ts";
import { letterWords } from "#app/language/letters.ts";
import { whenSentence } from "#app/language/when.ts";
import type { OwnLinksFacts, RegistrationInLetter } from "./facts.ts";
import { accentOf, Columns, HAIRLINE, HEADLINE, LetterFrame, QUIET, type } from "./layout.tsx";
import { linkMark, type EmailMessage } from "./message.ts";

/** It is about several organisers' events, and so from none of them. */
const THEME = "samling";

/** To an address whose owner has asked for it: each registration there is, how it stands, and the link to it. */
export function ownLinks(facts: OwnLinksFacts, language: Language): EmailMessage {
  const { subject } = letterWords[language]["own-links"];
  return {
    subject,
    text: textPart(facts, language),
    html: `<!DOCTYPE html>${renderToStaticMarkup(<HtmlPart facts={facts} language={language} />)}`,
    calendar: null,
  };
}

function textPart({ registrations }: OwnLinksFacts, language: Language): string {
  const words = letterWords[language];
  const { headline, lead, whyYou } = words["own-links"];
  const blocks = registrations.map((registration) => [
    oneLine(registration.event.title),
    whenSentence(registration.event.when, language),
    standing(registration, language),
    `${words.ownPage}:`,
    linkTo(registration),
  ]);
  return `${[[headline], [lead], ...blocks, [whyYou]].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** «Du er påmeldt.», «Du er nummer 4 i køen.» */
function standing({ status, placeInLine }: RegistrationInLetter, language: Language): string {
  const words = letterWords[language];
  return placeInLine === null ? words.standing[status] : words.place(placeInLine);
}

function linkTo({ id }: RegistrationInLetter): string {
  return linkMark(`own-${id}`);
}

function HtmlPart({ facts, language }: { facts: OwnLinksFacts; language: Language }) {
  const { subject, headline, lead, whyYou } = letterWords[language]["own-links"];
  return (
    <LetterFrame language={language} theme={THEME} title={subject} preheader={lead}>
      <p
        className="accent"
        style={{ ...type(15, 22), color: accentOf(THEME), fontWeight: 600, margin: "0 0 12px" }}
      >
        {facts.sender.name}
      </p>
      <h1 className="ink" style={HEADLINE}>
        {headline}
      </h1>
      <p className="ink" style={{ ...type(17, 27), margin: "16px 0 24px" }}>
        {lead}
      </p>
      {facts.registrations.map((registration) => (
        <RegistrationBlock registration={registration} language={language} key={registration.id} />
      ))}
      <div className="rule" style={{ borderTop: `1px solid ${HAIRLINE}`, paddingTop: 16 }}>
        <p className="quiet" style={{ ...type(14, 21), color: QUIET, margin: 0 }}>
          {whyYou}
        </p>
      </div>
    </LetterFrame>
  );
}

interface RegistrationBlockProps {
  registration: RegistrationInLetter;
  language: Language;
}

function RegistrationBlock({ registration, language }: RegistrationBlockProps) {
  const { event } = registration;
  const line = { ...type(16, 24), margin: "6px 0 0" };
  return (
    <Columns width="100%" className="rule" style={{ borderTop: `1px solid ${HAIRLINE}` }}>
      <td style={{ padding: "20px 0" }}>
        <h2
          lang={event.lang === language ? undefined : event.lang}
          className="ink"
          style={{ ...type(20, 27), margin: 0, fontWeight: 600 }}
        >
          {oneLine(event.title)}
        </h2>
        <p className="ink" style={line}>
          {whenSentence(event.when, language)}
        </p>
        <p className="ink" style={line}>
          {standing(registration, language)}
        </p>
        <p className="ink" style={line}>
          <a href={linkTo(registration)} className="accent" style={{ color: accentOf(THEME) }}>
            {letterWords[language].ownPage}
          </a>
        </p>
      </td>
    </Columns>
  );
}
