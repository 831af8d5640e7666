import type { ReactNode } from "react";
import type { ChoiceProps, CheckboxProps } from "./choice.tsx";
import type { Option } from "./field-parts.tsx";
import type { FieldProps, SelectProps } from "./form.tsx";
import { Checkbox, Choice, Field, Select } from "./form.tsx";

/** One field of a form, of whatever kind. */
export type FormField =
  | ({ kind: "field" } & Omit<FieldProps, "description">)
  | ({ kind: "select"; options: PlainOption[] } & Omit<SelectProps, "description" | "options">)
  | ({ kind: "choice"; options: PlainOption[] } & Omit<ChoiceProps, "children" | "description" | "options">)
  | ({ kind: "checkbox"; label: string } & Omit<CheckboxProps, "description" | "label">);

/** One of several answers, told in plain words. */
export interface PlainOption extends Omit<Option, "description"> {
  description?: string;
}

/** What stands beneath a field's label, in sentences; the last of them may be a warning. */
export interface Told {
  description?: string;
  warning?: string;
}

/** Fields that belong together, under a heading of their own. */
export interface FormGroup {
  heading: string;
  about?: string;
  fields: (FormField & Told)[];
}

/** The groups of a long form, each with its heading. */
export function FormGroups({ groups }: { groups: FormGroup[] }) {
  return groups.map(({ heading, about, fields }) => (
    <section className="form-group" key={heading}>
      <h2 className="form-group__heading">{heading}</h2>
      {about && <p className="desk__about">{about}</p>}
      <FormFields fields={fields} />
    </section>
  ));
}

export function FormFields({ fields }: { fields: (FormField & Told)[] }) {
  return fields.map((field) => <OneField {...field} key={field.name} />);
}

function OneField({ description, warning, ...field }: FormField & Told) {
  const told = describe(description, warning);
  switch (field.kind) {
    case "field":
      return <Field {...without(field)} description={told} />;
    case "select":
      return <Select {...without(field)} description={told} />;
    case "choice":
      return <Choice {...without(field)} description={told} />;
    case "checkbox":
      return <Checkbox {...without(field)} description={told} />;
  }
}

function without<F extends { kind: string }>({ kind: _, ...field }: F): Omit<F, "kind"> {
  return field;
}

function describe(description?: string, warning?: string): ReactNode {
  if (!warning) return description;
  return (
    <>
      {description && <span className="line">{description}</span>}
      <span className="line form-group__warning">{warning}</span>
    </>
  );
}
