import type { Link } from "./page.tsx";

export interface FilterLink extends Link {
  /** How many events the choice would show. */
  count?: string;
  current?: boolean;
}

export interface FilterGroup {
  /** «Type», «Arrangør», «Sted» */
  label: string;
  links: FilterLink[];
}

export interface FilterLinksProps {
  /** Name of the navigation: «Filtrer arrangementer» */
  label: string;
  groups: FilterGroup[];
  /** «Vis alle», when something is chosen. */
  clear?: Link;
}

/** Filters as plain links: each leads to the list as it would be. The chosen one is marked in weight, line and `aria-current`. */
export function FilterLinks({ label, groups, clear }: FilterLinksProps) {
  return (
    <nav className="filters wrap" aria-label={label}>
      {groups.map((group) => (
        <div className="filters__group" key={group.label}>
          <p className="filters__label" id={idOf(group.label)}>
            {group.label}
          </p>
          <ul className="filters__links" aria-labelledby={idOf(group.label)}>
            {group.links.map((link) => (
              <li key={link.href}>
                <a href={link.href} aria-current={link.current ? "true" : undefined}>
                  <span lang={link.lang}>{link.text}</span>
                  {link.count && <span className="filters__count"> {link.count}</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {clear && (
        <p className="filters__clear">
          <a href={clear.href}>{clear.text}</a>
        </p>
      )}
    </nav>
  );
}

function idOf(label: string): string {
  return `filter-${label.toLowerCase().replace(/[^a-zæøå]+/g, "-")}`;
}
