import { renderToStaticMarkup } from "react-dom/server";
import { oneLine } from "#app/calendar/text.ts";
import type { Language } from "#app/language/language.ts";
import { memberWords } from "#app/language/organise/members.ts";
import type { MemberInvitedFacts } from "./facts.ts";
import { accentOf, HAIRLINE, HEADLINE, LetterButton, LetterFrame, QUIET, type } from "./layout.tsx";
import { LINK, type EmailMessage } from "./message.ts";

/** It comes from the house, and so from no organiser. */
const THEME = "samling";

/** To one who is let into an organisation: as what, and the way in. */
export function memberInvited(facts: MemberInvitedFacts, language: Language): EmailMessage {
  const { letter, roles, rolesAbout } = memberWords[language];
  const subject = oneLine(letter.subject(facts.organisation));
  const headline = letter.headline(facts.organisation);
  const as = letter.as(roles[facts.role], rolesAbout[facts.role]);
  const blocks = [headline, as, letter.link, `${letter.button}:\n${LINK.signIn}`, letter.reason];
  const paragraph = { ...type(17, 27), margin: "16px 0 0" };
  const page = (
    <LetterFrame language={language} theme={THEME} title={subject} preheader={as}>
      <p
        className="accent"
        style={{ ...type(15, 22), color: accentOf(THEME), fontWeight: 600, margin: "0 0 12px" }}
      >
        {facts.sender.name}
      </p>
      <h1 className="ink" style={HEADLINE}>
        {headline}
      </h1>
      <p className="ink" style={paragraph}>
        {as}
      </p>
      <p className="ink" style={paragraph}>
        {letter.link}
      </p>
      <LetterButton href={LINK.signIn} theme={THEME}>
        {letter.button}
      </LetterButton>
      <div className="rule" style={{ borderTop: `1px solid ${HAIRLINE}`, paddingTop: 16 }}>
        <p className="quiet" style={{ ...type(14, 21), color: QUIET, margin: 0 }}>
          {letter.reason}
        </p>
      </div>
    </LetterFrame>
  );
  return {
    subject,
    text: `${blocks.join("\n\n")}\n`,
    html: `<!DOCTYPE html>${renderToStaticMarkup(page)}`,
    calendar: null,
  };
}
