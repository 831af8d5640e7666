import { renderToStaticMarkup } from "react-dom/server";
import { oneLine } from "#app/calendar/text.ts";
import type { Language } from "#app/language/language.ts";
import { subscriptionWords } from "#app/language/subscriptions.ts";
import type { SubscriptionAskedFacts } from "./facts.ts";
import { accentOf, HAIRLINE, HEADLINE, LetterButton, LetterFrame, QUIET, type } from "./layout.tsx";
import { LINK, type EmailMessage } from "./message.ts";
import { titleInLetter } from "./typed.ts";

/** To one whose address somebody has given to get news: whether it was them. */
export function subscriptionAsked({ followed }: SubscriptionAskedFacts, language: Language): EmailMessage {
  const words = subscriptionWords[language].letter;
  const { acronym, name: fullName, theme } = followed.organiser;
  const organiser = acronym ?? fullName;
  const name = titleInLetter(followed.name);
  const subject = oneLine(words.subject(name));
  const text = words.text(name, organiser);
  const blocks = [words.headline, text, `${words.button}:\n${LINK.follow}`, words.nothing];
  const page = (
    <LetterFrame language={language} theme={theme} title={subject} preheader={text}>
      <p
        className="accent"
        style={{ ...type(15, 22), color: accentOf(theme), fontWeight: 600, margin: "0 0 12px" }}
      >
        {organiser}
      </p>
      <h1 className="ink" style={HEADLINE}>
        {words.headline}
      </h1>
      <p className="ink" style={{ ...type(17, 27), margin: "16px 0 0" }}>
        {text}
      </p>
      <LetterButton href={LINK.follow} theme={theme}>
        {words.button}
      </LetterButton>
      <div className="rule" style={{ borderTop: `1px solid ${HAIRLINE}`, paddingTop: 16 }}>
        <p className="quiet" style={{ ...type(14, 21), color: QUIET, margin: 0 }}>
          {words.nothing}
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
