import type { ReactNode } from "react";

/** What every field has. */
export interface Named {
  /** Becomes the id too: the error summary links to `#name`. */
  name: string;
  label: string;
  /** Language of the label, when another than the page's. */
  labelLang?: string;
  /** «Valgfritt» or «Må fylles ut», after the label. */
  mark?: string;
  /** A sentence beneath the label. */
  description?: ReactNode;
  /** What is wrong, in the same words as in the error summary. */
  error?: string;
}

/** One of several answers. */
export interface Option {
  value: string;
  label: string;
  /** Language of the label, when another than the page's. */
  lang?: string;
  description?: ReactNode;
  checked?: boolean;
}

/** The label of a field, with «Valgfritt» or «Må fylles ut» after it. */
export function Label({
  name,
  label,
  labelLang,
  mark,
}: Pick<Named, "name" | "label" | "labelLang" | "mark">) {
  return (
    <label className="ds-label" htmlFor={name}>
      <span lang={labelLang}>{label}</span>
      {mark && <span className="field__mark"> {mark}</span>}
    </label>
  );
}

/** A sentence beneath the label; nothing when there is none. */
export function Description({ name, children }: { name: string; children?: ReactNode }) {
  return children ? (
    <div id={`${name}-description`} data-field="description">
      {children}
    </div>
  ) : null;
}

/** What is wrong, beneath the field; nothing when all is well. */
export function Fault({ name, error }: { name: string; error?: string }) {
  return error ? (
    <p className="ds-validation-message" id={`${name}-error`} data-field="validation">
      {error}
    </p>
  ) : null;
}

/** What ties a field to its description and its fault. */
export function described(name: string, error: string | undefined, description: ReactNode) {
  const ids = [description && `${name}-description`, error && `${name}-error`].filter(Boolean).join(" ");
  return { "aria-describedby": ids || undefined, "aria-invalid": error ? (true as const) : undefined };
}
