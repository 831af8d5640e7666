import type { ReactNode } from "react";
import type { Named, Option } from "./field-parts.tsx";
import { Description, Fault, described } from "./field-parts.tsx";

export interface ChoiceProps extends Named {
  /** «one» prints radio buttons, «several» prints boxes that share the name. */
  pick: "one" | "several";
  options: Option[];
  /** What only one of the answers asks for, beneath the options. */
  children?: ReactNode;
}

/** Radio buttons or boxes in a fieldset. The first of them carries the id that the error summary links to. */
export function Choice({
  name,
  label,
  labelLang,
  mark,
  description,
  error,
  pick,
  options,
  children,
}: ChoiceProps) {
  const { "aria-describedby": describedBy, "aria-invalid": wrong } = described(name, error, description);
  return (
    <fieldset className="ds-fieldset field" aria-describedby={describedBy}>
      <legend className="ds-label">
        <span lang={labelLang}>{label}</span>
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

function Tick({ id, name, type, value, label, lang, description, checked, wrong, error }: TickProps) {
  const about = `${name}-${value}`;
  const ids = [description && `${about}-description`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className="ds-field">
      <input
        className="ds-input"
        {...{ id, name, type, value }}
        defaultChecked={checked}
        aria-invalid={wrong}
        aria-describedby={ids || undefined}
      />
      <label htmlFor={id} className="ds-label" lang={lang}>
        {label}
      </label>
      <Description name={about}>{description}</Description>
    </div>
  );
}
