import type { ReactNode } from "react";

type Variant = "primary" | "secondary" | "tertiary";

export interface ButtonProps {
  /** «primary» is filled: one on a page. */
  variant?: Variant;
  name?: string;
  value?: string;
  type?: "submit" | "button";
  /** Id of a form that stands elsewhere on the page. */
  form?: string;
  /** Where it sends its form, when elsewhere than the others. */
  formAction?: string;
  large?: boolean;
  /** Its name where several say the same, beginning with the words that are seen. */
  "aria-label"?: string;
  children: ReactNode;
}

/** A button that sends a form. Never disabled: what is missing is said after sending. */
export function Button({ variant = "primary", type = "submit", large, children, ...rest }: ButtonProps) {
  return (
    <button className={classOf(large)} data-variant={variant} type={type} {...rest}>
      {children}
    </button>
  );
}

export interface ButtonLinkProps {
  href: string;
  variant?: Variant;
  large?: boolean;
  /** Language of the page it leads to, when another than this page's. */
  hrefLang?: string;
  /** Language of its words, when another than the page's. */
  lang?: string;
  /** File name, when the link saves a file. */
  download?: string | true;
  children: ReactNode;
}

/** A link that looks like a button: leads to a page, changes nothing. */
export function ButtonLink({ variant = "primary", large, children, ...rest }: ButtonLinkProps) {
  return (
    <a className={classOf(large)} data-variant={variant} {...rest}>
      {children}
    </a>
  );
}

/** Buttons in a row: primary, secondary, tertiary, from the left. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>;
}

function classOf(large: boolean | undefined): string {
  return large ? "ds-button button--large" : "ds-button";
}
