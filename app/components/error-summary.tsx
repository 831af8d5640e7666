export interface ErrorSummaryProps {
  /** «For å gå videre må du rette opp følgende feil» */
  heading: string;
  /** `name` is the name of the field; the words are those that stand at it. */
  errors: { name?: string; text: string }[];
}

/**
 * Above the form when it comes back with faults. `autofocus` moves the focus here without a script,
 * as long as the address has no fragment; the page's title should say «Feil:» too.
 */
export function ErrorSummary({ heading, errors }: ErrorSummaryProps) {
  return (
    <div
      className="ds-error-summary error-summary"
      id="error-summary"
      role="alert"
      aria-labelledby="error-summary-heading"
      tabIndex={-1}
      autoFocus
    >
      <h2 id="error-summary-heading">{heading}</h2>
      <ul className="ds-list">
        {errors.map((error) => (
          <li key={error.name ?? error.text}>
            {error.name ? (
              <a className="ds-link" href={`#${error.name}`}>
                {error.text}
              </a>
            ) : (
              error.text
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
