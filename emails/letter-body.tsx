import type { Language } from "#app/language/language.ts";
import { HAIRLINE, QUIET, type } from "./layout.tsx";
import type { Block, LetterParts, Line } from "./parts.ts";

/** Set in from the margin by a rule, so that the organiser's words are seen to be none of ours. */
const QUOTED = { borderLeft: `3px solid ${HAIRLINE}`, paddingLeft: 16 };

interface LetterBodyProps {
  body: LetterParts["body"];
  language: Language;
}

/** What the letter says, in order: paragraphs, and lines under headings of their own. */
export function LetterBody({ body, language }: LetterBodyProps) {
  return body.map((piece, index) => {
    if (piece === null) return null;
    if (typeof piece !== "string") return <BlockLines {...piece} language={language} key={index} />;
    return (
      <p className="ink" style={{ ...type(17, 27), margin: "0 0 12px" }} key={index}>
        {piece}
      </p>
    );
  });
}

function BlockLines({ title, lines, isQuote, language }: Block & { language: Language }) {
  return (
    <div className="rule" style={{ margin: "20px 0", ...(isQuote && QUOTED) }}>
      <h2 className="quiet" style={{ ...type(14, 21), color: QUIET, fontWeight: 600, margin: "0 0 2px" }}>
        {title}
      </h2>
      {lines.map((line, index) => (
        <BlockLine {...line} language={language} key={index} />
      ))}
    </div>
  );
}

function BlockLine({ strong, rest, lang, isPast, language }: Line & { language: Language }) {
  const other = lang === language ? undefined : lang;
  return (
    <p
      className={isPast ? "quiet" : "ink"}
      lang={strong ? undefined : other}
      style={{
        ...type(17, 26),
        ...(isPast && { color: QUIET }),
        margin: "0 0 4px",
      }}
    >
      {strong && (
        <strong lang={other} style={{ fontWeight: 600 }}>
          {strong}
        </strong>
      )}
      {rest}
    </p>
  );
}
