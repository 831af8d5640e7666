/** What programs write when nobody has said what a file is called. */
const NOBODYS =
  /^(?:powerpoint[- ]present\S*|presentasjon\d*|presentation\d*|lysbilde \d+|slide \d+|untitled|uten navn|uten tittel|document\d*|dokument\d*|microsoft (?:powerpoint|word) - .*|.*\.(?:pptx?|docx?|pdf|key|odp))$/i;

/** Whether a file's title is one that somebody has given it. */
export function isRealTitle(title: string): boolean {
  return title.trim() !== "" && !NOBODYS.test(title.trim());
}
