/** A text in another language than the page's. */
export interface Said {
  readonly text: string;
  readonly lang?: string;
}

/** A text in the page's language, or one that says its own. */
export type Sentence = string | Said;

/** Prints texts one after the other, each marked with its language where it is another than the page's. */
export function Words({ of }: { of: readonly Sentence[] }) {
  return of.map(saidOf).map(({ text, lang }, index) => (
    <span key={text} lang={lang}>
      {index > 0 ? ` ${text}` : text}
    </span>
  ));
}

/** Prints each text on a line of its own, within one paragraph. */
export function Lines({ of }: { of: readonly Sentence[] }) {
  return of.map(saidOf).map(({ text, lang }) => (
    <span className="line" key={text} lang={lang}>
      {text}
    </span>
  ));
}

/** Prints each text as a paragraph. */
export function Paragraphs({ of }: { of: readonly Sentence[] }) {
  return of.map(saidOf).map(({ text, lang }) => (
    <p key={text} lang={lang}>
      {text}
    </p>
  ));
}

function saidOf(sentence: Sentence): Said {
  return typeof sentence === "string" ? { text: sentence } : sentence;
}
