/** The public list of changes, in bokmål. */
export const nb = {
  heading: "Endringer i programmet",
  changesFor: (title: string) => `Endringer i programmet: ${title}`,
  changed: (date: string) => `Programmet er endret ${date}:`,
  all: "Alle endringer",
  nothing: "Programmet er ikke endret siden det ble lagt ut.",
  feed: "Abonner på endringene (Atom)",
  toProgramme: "Hele programmet",
  trail: "Hvor du er",
};
