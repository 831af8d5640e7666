import type { Link } from "./page.tsx";

export interface Release {
  id: string;
  name: string;
  text: string | null;
  /** Language of name and text, when another than the page's. */
  lang?: string;
  when: string;
  dateTime: string;
  sentences: string[];
}

/** What has changed of a programme, release by release. */
export function Changes({ releases }: { releases: Release[] }) {
  return (
    <ol className="changes">
      {releases.map(({ id, name, text, lang, when, dateTime, sentences }) => (
        <li className="changes__release" id={id} key={id}>
          <p className="changes__when">
            <time dateTime={dateTime}>{when}</time>
          </p>
          <div>
            <h2 className="changes__name" lang={lang}>
              {name}
            </h2>
            {text && (
              <p className="changes__text" lang={lang}>
                {text}
              </p>
            )}
            <ul>
              {sentences.map((sentence, index) => (
                <li key={index}>{sentence}</li>
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** That a programme has changed, above it. */
export function LastChange({
  sentence,
  text,
  lang,
  link,
}: {
  sentence: string;
  text: string;
  lang?: string;
  link: Link;
}) {
  return (
    <p className="last-change wrap">
      {sentence} <span lang={lang}>{text}</span> <a href={link.href}>{link.text}</a>
    </p>
  );
}
