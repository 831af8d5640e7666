export interface BothVersionsProps {
  heading: string;
  /** Who saved meanwhile, and what to do now. */
  sentence: string;
  /** Over what stands there now: «Lagret av Kari Prøve kl. 10.42». */
  theirs: string;
  /** Over what was typed and not saved. */
  yours: string;
  rows: BothRow[];
}

/** One field that two people have given different values. */
export interface BothRow {
  /** The choice is sent as this: "theirs" or "yours". The id too: the error summary links to `#name`. */
  name: string;
  label: string;
  theirs: string;
  yours: string;
  /** Language of both, when another than the page's. */
  lang?: string;
  chosen: "theirs" | "yours";
}

/** Two versions of some fields, side by side, and a choice for each. Stands within the form that is sent again. */
export function BothVersions({ heading, sentence, rows, ...over }: BothVersionsProps) {
  return (
    <section className="versions" aria-labelledby="versions">
      <h2 className="desk__heading" id="versions">
        {heading}
      </h2>
      <p className="desk__about">{sentence}</p>
      {rows.map((row) => (
        <fieldset className="versions__row" key={row.name}>
          <legend className="versions__label">{row.label}</legend>
          <Version row={row} whose="theirs" over={over.theirs} id={row.name} />
          <Version row={row} whose="yours" over={over.yours} id={`${row.name}-yours`} />
        </fieldset>
      ))}
    </section>
  );
}

function Version({
  row,
  whose,
  over,
  id,
}: {
  row: BothRow;
  whose: "theirs" | "yours";
  over: string;
  id: string;
}) {
  return (
    <div className="versions__one">
      <div className="ds-field">
        <input
          className="ds-input"
          type="radio"
          id={id}
          name={row.name}
          value={whose}
          defaultChecked={row.chosen === whose}
          aria-describedby={`${id}-text`}
        />
        <label className="ds-label" htmlFor={id}>
          {over}
        </label>
      </div>
      <p className="versions__text" id={`${id}-text`} lang={row.lang}>
        {row[whose]}
      </p>
    </div>
  );
}
