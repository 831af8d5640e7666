import { Icon } from "./icon.tsx";

export interface SearchFormProps {
  /** Where it sends to: "/search". */
  action: string;
  /** «Søk i arrangementer og artikler» */
  label: string;
  /** «Søk» */
  button: string;
  defaultValue?: string;
  /** What else the address says, and keeps saying. */
  kept?: readonly { name: string; value: string }[];
  /** Two forms on a page need two ids. */
  id?: string;
}

/** One field and a button; sends `q` by GET. */
export function SearchForm({ action, label, button, defaultValue, kept = [], id = "q" }: SearchFormProps) {
  return (
    <form className="search-form" action={action} method="get" role="search">
      {kept.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <div className="search-form__row">
        <input className="ds-input" type="search" id={id} name="q" defaultValue={defaultValue} />
        <button className="ds-button" data-variant="secondary" type="submit">
          <Icon name="search" />
          {button}
        </button>
      </div>
    </form>
  );
}
