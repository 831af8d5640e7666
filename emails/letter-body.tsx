import type { Language } from "#app/language/language.ts";
import { HAIRLINE, QUIET, type } from "./layout.tsx";
import type { Block, LetterParts, Line } from "./parts.ts";

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

/** Set in from the margin by a rule, so that what the organiser or a stranger wrote is seen to be none of ours. */
function BlockLines({ title, lines, language }: Block & { language: Language }) {
  return (
    <div
      className="rule"
      style={{ borderLeft: `3px solid ${HAIRLINE}`, margin: "20px 0", padding: "0 0 0 16px" }}
    >
      <h2 className="quiet" style={{ ...type(14, 21), color: QUIET, fontWeight: 600, margin: "0 0 2px" }}>
        {title}
      </h2>
      {lines.map((line, index) => (
        <BlockLine {...line} language={language} key={index} />
      ))}
    </div>
  );
}

function BlockLine({ strong, rest, lang, language }: Line & { language: Language }) {
  const other = lang === language ? undefined : lang;
  return (
    <p
      className="ink"
      lang={strong ? undefined : other}
      style={{ ...type(17, 26), margin: "0 0 4px", overflowWrap: "anywhere" }}
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
