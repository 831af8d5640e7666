import { Fault, described } from "./field-parts.tsx";

export interface RankingListProps {
  /** «Rekkefølgen» */
  label: string;
  /** How many digits the largest place has. */
  digits: number;
  rows: {
    id: string;
    name: string;
    /** Name of the field with the place. */
    field: string;
    /** «Plass i rekkefølgen for Kari» */
    label: string;
    value: string;
    error?: string;
    /** «Flytt Kari opp», or null for the first. */
    up: string | null;
    down: string | null;
  }[];
}

/** People in an order that can be changed: a number for each, and a step up or down. Stands in a form. */
export function RankingList({ label, digits, rows }: RankingListProps) {
  return (
    <ol className="ranking__list" aria-label={label}>
      {rows.map(({ id, name, field, label: place, value, error, up, down }) => (
        <li className="ranking__row" id={id} key={id}>
          <input
            className="ds-input ranking__place"
            id={field}
            name={field}
            type="text"
            inputMode="numeric"
            size={Math.max(2, digits)}
            autoComplete="off"
            defaultValue={value}
            aria-label={place}
            {...described(field, error, undefined)}
          />
          <span className="ranking__name">{name}</span>
          <span className="ranking__moves">
            {up && <Move name="up" id={id} label={up} path="M12 19V5M6 11l6-6 6 6" />}
            {down && <Move name="down" id={id} label={down} path="M12 5v14M6 13l6 6 6-6" />}
          </span>
          <Fault name={field} error={error} />
        </li>
      ))}
    </ol>
  );
}

function Move({ name, id, label, path }: { name: "up" | "down"; id: string; label: string; path: string }) {
  return (
    <button
      type="submit"
      className={`ranking__move ranking__move--${name}`}
      name={name}
      value={id}
      aria-label={label}
    >
      <svg className="icon" aria-hidden="true" focusable="false" viewBox="0 0 24 24" width="24" height="24">
        <path d={path} />
      </svg>
    </button>
  );
}
