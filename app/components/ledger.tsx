import type { ReactNode } from "react";
import type { Link } from "./page.tsx";

export interface LedgerColumn {
  label: string;
  /** Numbers stand to the right, under each other. */
  isNumber?: boolean;
  /** What the row is about: on a phone it comes first, and needs no label. */
  isSubject?: boolean;
  /** Where the list sorted by this column is; the one that it is sorted by says how. */
  sort?: { href: string; direction?: "ascending" | "descending" };
}

export interface LedgerProps {
  /** What the table is of, for those who do not see what stands above it. */
  caption: string;
  columns: LedgerColumn[];
  /** One array of cells a row, in the order of the columns. */
  rows: { key: string; cells: ReactNode[] }[];
}

/** A table that is read like a good spreadsheet. On a phone each row is a small block, its cells with their labels. */
export function Ledger({ caption, columns, rows }: LedgerProps) {
  return (
    <table className="ledger">
      <caption className="ledger__caption">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, isNumber, sort }) => (
            <th
              scope="col"
              className={isNumber ? "ledger__number" : undefined}
              aria-sort={sort?.direction}
              key={label}
            >
              {sort ? <a href={sort.href}>{label}</a> : label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, index) => (
              <td
                className={classOf(columns[index]!)}
                data-label={columns[index]!.label}
                key={columns[index]!.label}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function classOf({ isNumber, isSubject }: LedgerColumn): string | undefined {
  if (isSubject) return "ledger__subject";
  return isNumber ? "ledger__number" : undefined;
}

/** A quiet second line in a cell. */
export function Under({ children }: { children: ReactNode }) {
  return <span className="ledger__under">{children}</span>;
}

/** What a row is about: its title, as a link where there is a page. */
export function RowTitle({ link, text, lang }: { link?: Pick<Link, "href">; text: string; lang?: string }) {
  return (
    <span className="ledger__title" lang={lang}>
      {link ? <a href={link.href}>{text}</a> : text}
    </span>
  );
}
