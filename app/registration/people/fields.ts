/** What stands between marks, in one walk through the text; a mark within quotes or angle brackets is none. */
export function split(text: string, mark: ";" | ","): string[] {
  const pieces: string[] = [];
  let start = 0;
  let end: string | null = null;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (end !== null) end = letter === end ? null : end;
    else if (letter === '"') end = '"';
    else if (letter === "<") end = ">";
    else if (letter === mark) {
      pieces.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  return [...pieces, text.slice(start).trim()];
}

/** As columns: between semicolons, or where there are none between commas. Empty ones are left out. */
export function fieldsIn(text: string): string[] {
  return split(text, text.includes(";") ? ";" : ",").filter((field) => field !== "");
}

/** A field without the quotes around it. */
export function unquoted(field: string): string {
  return /^(["'])(.*)\1$/.exec(field)?.[2]?.replaceAll('""', '"').trim() ?? field;
}
