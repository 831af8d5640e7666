import { renderToStaticMarkup } from "react-dom/server";
import type { Language } from "#app/language/language.ts";
import { signInWords } from "#app/language/sign-in.ts";
import type { SignInFacts } from "./facts.ts";
import { accentOf, HAIRLINE, LetterButton, LetterFrame, QUIET, type } from "./layout.tsx";
import { LINK, SIGN_IN_CODE, type EmailMessage } from "./message.ts";

/** It comes from the house, and so from no organiser. */
const THEME = "samling";

/** To an organiser who has asked to sign in: a code for the page that waits for it, or a link. */
export function signIn(facts: SignInFacts, language: Language): EmailMessage {
  const { subject, headline, code, link, never, reason } = signInWords[language].letter;
  const blocks = [headline, `${code}\n\n${SIGN_IN_CODE}`, `${link}\n${LINK.signIn}`, never, reason];
  return {
    subject,
    text: `${blocks.join("\n\n")}\n`,
    html: `<!DOCTYPE html>${renderToStaticMarkup(<HtmlPart facts={facts} language={language} />)}`,
    calendar: null,
  };
}

function HtmlPart({ facts, language }: { facts: SignInFacts; language: Language }) {
  const words = signInWords[language].letter;
  const paragraph = { ...type(17, 27), margin: "16px 0 0" };
  const small = { ...type(14, 21), color: QUIET, margin: "0 0 6px" };
  return (
    <LetterFrame language={language} theme={THEME} title={words.subject} preheader={words.code}>
      <p
        className="accent"
        style={{ ...type(15, 22), color: accentOf(THEME), fontWeight: 600, margin: "0 0 12px" }}
      >
        {facts.sender.name}
      </p>
      <h1 className="ink" style={{ ...type(32, 38), fontWeight: 600, letterSpacing: "-0.02em", margin: 0 }}>
        {words.headline}
      </h1>
      <p className="ink" style={paragraph}>
        {words.code}
      </p>
      <p
        className="ink"
        style={{
          ...type(40, 48),
          fontWeight: 600,
          letterSpacing: "0.12em",
          fontVariantNumeric: "tabular-nums",
          margin: "20px 0 24px",
        }}
      >
        {SIGN_IN_CODE}
      </p>
      <p className="ink" style={paragraph}>
        {words.link}
      </p>
      <LetterButton href={LINK.signIn} theme={THEME}>
        {words.button}
      </LetterButton>
      <div className="rule" style={{ borderTop: `1px solid ${HAIRLINE}`, paddingTop: 16 }}>
        <p className="quiet" style={small}>
          {words.never}
        </p>
        <p className="quiet" style={small}>
          {words.reason}
        </p>
      </div>
    </LetterFrame>
  );
}
