import type { ReactNode } from "react";

export interface ProseProps {
  /** Markup made on the server from an organiser's text; already safe. */
  html?: string;
  /** Language of the text, when another than the page's. */
  lang?: string;
  children?: ReactNode;
}

/** Running text: 60–70 characters a line, quotes, lists and tables set with care. */
export function Prose({ html, lang, children }: ProseProps) {
  if (html === undefined) {
    return (
      <div className="prose" lang={lang}>
        {children}
      </div>
    );
  }
  return <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
