import type { HTMLInputTypeAttribute, ReactNode } from "react";

interface Named {
  /** Becomes the id too: the error summary links to `#name`. */
  name: string;
  label: string;
  /** «Valgfritt» or «Må fylles ut», after the label. */
  mark?: string;
  /** A sentence beneath the label. */
  description?: ReactNode;
  /** What is wrong, in the same words as in the error summary. */
  error?: string;
}

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
  /** A question after the field: «Mente du difi.no?» */
  hint?: ReactNode;
}

/** A text field with label, description and error. The browser's own validation is left to the form: `noValidate` there. */
export function Field({
  name,
  label,
  mark,
  description,
  error,
  suggestions,
  rows,
  hint,
  ...input
}: FieldProps) {
  const list = suggestions && suggestions.length > 0 ? `${name}-suggestions` : undefined;
  const shared = { id: name, name, className: "ds-input", ...invalid(name, error, description) };
  return (
    <div className="ds-field field">
      <Label name={name} label={label} mark={mark} />
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
      {hint && <p className="field__hint">{hint}</p>}
      <Fault name={name} error={error} />
    </div>
  );
}

export interface Option {
  value: string;
  label: string;
  description?: ReactNode;
  checked?: boolean;
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
      <select id={name} name={name} className="ds-input" {...select} {...invalid(name, error, description)}>
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

export interface ChoiceProps extends Named {
  /** «one» prints radio buttons, «several» prints boxes that share the name. */
  pick: "one" | "several";
  options: Option[];
  /** What only one of the answers asks for, beneath the options. */
  children?: ReactNode;
}

/** Radio buttons or boxes in a fieldset. The first of them carries the id that the error summary links to. */
export function Choice({ name, label, mark, description, error, pick, options, children }: ChoiceProps) {
  const { "aria-describedby": describedBy, "aria-invalid": wrong } = invalid(name, error, description);
  return (
    <fieldset className="ds-fieldset field" aria-describedby={describedBy}>
      <legend className="ds-label">
        {label}
        {mark && <span className="field__mark"> {mark}</span>}
      </legend>
      <Description name={name}>{description}</Description>
      {options.map((option, index) => (
        <Tick
          key={option.value}
          {...option}
          id={index === 0 ? name : `${name}-${option.value}`}
          name={name}
          type={pick === "one" ? "radio" : "checkbox"}
          wrong={wrong}
        />
      ))}
      {children}
      <Fault name={name} error={error} />
    </fieldset>
  );
}

export interface CheckboxProps {
  name: string;
  label: ReactNode;
  value?: string;
  description?: ReactNode;
  error?: string;
  checked?: boolean;
}

/** One box of its own: consent, newsletter. Never ticked beforehand. */
export function Checkbox({ name, label, value = "yes", description, error, checked }: CheckboxProps) {
  return (
    <div className="field">
      <Tick
        id={name}
        name={name}
        type="checkbox"
        {...{ label, value, description, checked, error }}
        wrong={error ? true : undefined}
      />
      <Fault name={name} error={error} />
    </div>
  );
}

interface TickProps extends Omit<Option, "label"> {
  id: string;
  name: string;
  type: "radio" | "checkbox";
  label: ReactNode;
  wrong?: true;
  error?: string;
}

function Tick({ id, name, type, value, label, description, checked, wrong, error }: TickProps) {
  const described = [description && `${id}-description`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="ds-field">
      <input
        className="ds-input"
        {...{ id, name, type, value }}
        defaultChecked={checked}
        aria-invalid={wrong}
        aria-describedby={described || undefined}
      />
      <label htmlFor={id} className="ds-label">
        {label}
      </label>
      <Description name={id}>{description}</Description>
    </div>
  );
}

function Label({ name, label, mark }: { name: string; label: string; mark?: string }) {
  return (
    <label className="ds-label" htmlFor={name}>
      {label}
      {mark && <span className="field__mark"> {mark}</span>}
    </label>
  );
}

function Description({ name, children }: { name: string; children?: ReactNode }) {
  return children ? (
    <div id={`${name}-description`} data-field="description">
      {children}
    </div>
  ) : null;
}

function Fault({ name, error }: { name: string; error?: string }) {
  return error ? (
    <p className="ds-validation-message" id={`${name}-error`} data-field="validation">
      {error}
    </p>
  ) : null;
}

function invalid(name: string, error: string | undefined, description: ReactNode) {
  const described = [description && `${name}-description`, error && `${name}-error`]
    .filter(Boolean)
    .join(" ");
  return { "aria-describedby": described || undefined, "aria-invalid": error ? (true as const) : undefined };
}
