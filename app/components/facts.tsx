import type { ReactNode } from "react";
import type { IconName } from "./icon.tsx";
import { Icon } from "./icon.tsx";

export interface Fact {
  /** «Sted» */
  term: string;
  /** Language of the term, when another than the page's. */
  lang?: string;
  icon?: IconName;
  /** A sentence, or several in <p>. */
  detail: ReactNode;
}

/** Time, doors, place, deadline, audience, language, contact, accessibility: one line of paper between each. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className="facts">
      {facts.map((fact, index) => (
        <div className="facts__row" key={index}>
          <dt lang={fact.lang}>
            {fact.icon && <Icon name={fact.icon} />}
            {fact.term}
          </dt>
          <dd>{fact.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
