import type { HTMLInputTypeAttribute } from "react";
import type { Named, Option } from "./field-parts.tsx";
import { Description, Fault, Label, described } from "./field-parts.tsx";

export { Checkbox, Choice } from "./choice.tsx";

export interface FieldProps extends Named {
  type?: HTMLInputTypeAttribute;
  defaultValue?: string;
  /** "name", "email", "organization": fills itself in. */
  autoComplete?: string;
  inputMode?: "text" | "numeric" | "email" | "tel" | "url" | "search";
  maxLength?: number;
  required?: boolean;
  /** How many characters wide; left out: the column's width. */
  size?: number;
  /** Suggestions that may be overruled. */
  suggestions?: string[];
  /** More than one: a text area of so many lines. */
  rows?: number;
  /** Language of what is written in it, when another than the page's. */
  lang?: string;
  spellCheck?: boolean;
  /** Where the writer goes on, on a page that came for this field. */
  autoFocus?: boolean;
}

/** A text field with label, description and error. The browser's own validation is left to the form: `noValidate` there. */
export function Field({
  name,
  label,
  labelLang,
  mark,
  description,
  error,
  suggestions,
  rows,
  ...input
}: FieldProps) {
  const list = suggestions && suggestions.length > 0 ? `${name}-suggestions` : undefined;
  const shared = { id: name, name, className: "ds-input", ...described(name, error, description) };
  return (
    <div className="ds-field field">
      <Label {...{ name, label, labelLang, mark }} />
      <Description name={name}>{description}</Description>
      {rows ? (
        <textarea {...shared} {...input} rows={rows} />
      ) : (
        <input {...shared} {...input} type={input.type ?? "text"} list={list} />
      )}
      {list && (
        <datalist id={list}>
          {suggestions?.map((suggestion) => (
            <option value={suggestion} key={suggestion} />
          ))}
        </datalist>
      )}
      <Fault name={name} error={error} />
    </div>
  );
}

export interface SelectProps extends Named {
  options: Option[];
  defaultValue?: string;
  autoComplete?: string;
  required?: boolean;
}

/** A list to choose one from, when there are more than seven; otherwise use Choice. */
export function Select({ name, label, mark, description, error, options, ...select }: SelectProps) {
  return (
    <div className="ds-field field">
      <Label name={name} label={label} mark={mark} />
      <Description name={name}>{description}</Description>
      <select id={name} name={name} className="ds-input" {...select} {...described(name, error, description)}>
        {options.map((option) => (
          <option value={option.value} key={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Fault name={name} error={error} />
    </div>
  );
}
