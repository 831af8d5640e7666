import type { Language } from "#app/language/language.ts";
import { importWords } from "#app/language/organise/import.ts";
import { headerOf } from "#app/programme/import/column-memory.ts";
import type { KeptImport } from "#app/programme/import/keep-import.ts";
import { COLUMNS, columnsOf, type ColumnMap } from "#app/programme/pasted/columns.ts";
import { tableIn } from "#app/programme/pasted/content.ts";
import { headingOf } from "#app/programme/pasted/read-programme.ts";

/** More columns than any programme has. */
const MOST_COLUMNS = 40;

/** A choice of columns that makes no sense. */
export interface RefusedColumns {
  readonly sentence: string;
  /** The number of the column that it is about. */
  readonly at: number;
  readonly typed: URLSearchParams;
}

/** Which column of a table holds what: a select for each; null where there is no table. */
export function mappingView(
  { content, columns }: KeptImport,
  action: string,
  language: Language,
  { isOpen, refused }: { isOpen: boolean; refused: RefusedColumns | null },
) {
  const header = headerOf(content);
  const rows = tableIn(content);
  if (!header || !rows) return null;
  const { mapping: words } = importWords[language];
  const { at, isTable } = headingOf(rows);
  const map: ColumnMap = columns ?? (isTable ? columnsOf(header) : undefined) ?? {};
  const options = [
    { value: "", label: words.leaveOut },
    ...COLUMNS.map((column) => ({ value: column as string, label: words.columns[column] })),
  ];
  return {
    action,
    heading: words.heading,
    about: words.about,
    remembered: columns ? words.remembered : null,
    button: words.button,
    forget: columns ? words.forget : null,
    isOpen: isOpen || refused !== null,
    fields: header.slice(0, MOST_COLUMNS).map((label, number) => {
      const sample = rows.slice(at + 1).find((row) => row[number]?.trim())?.[number];
      const name = `column-${number}`;
      return {
        name,
        label: label.trim().slice(0, 80) || words.unnamed(number + 1),
        description: sample ? words.example(sample.trim().slice(0, 80)) : undefined,
        options,
        defaultValue: refused?.typed.get(name) ?? COLUMNS.find((column) => map[column] === number) ?? "",
        error: refused?.at === number ? refused.sentence : undefined,
      };
    }),
  };
}

/** What somebody chose for each column; null for «as the headings say»; or what is wrong, and at which. */
export function readMapping(
  form: URLSearchParams,
  language: Language,
): { readonly map: ColumnMap | null } | Omit<RefusedColumns, "typed"> {
  const { mapping: words } = importWords[language];
  if (form.has("forget")) return { map: null };
  const map: ColumnMap = {};
  for (let number = 0; number < MOST_COLUMNS; number++) {
    const column = COLUMNS.find((one) => one === form.get(`column-${number}`));
    if (!column) continue;
    if (map[column] !== undefined) return { at: number, sentence: words.twice(words.columns[column]) };
    map[column] = number;
  }
  return map.title === undefined ? { at: 0, sentence: words.titleMissing } : { map };
}
