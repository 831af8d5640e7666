/** A speaker's portrait on their own page, in bokmål. */
export const nb = {
  heading: "Bilde",
  about: "Vises med navnet i programmet og på siden om deg.",
  waiting: "Bildet vises ikke før du har skrevet hva det viser.",
  file: "Velg et bilde",
  another: "Velg et annet bilde",
  fileAbout:
    ".jpg, .png eller .webp, høyst 25 MB. Vi skjærer det til og fjerner opplysninger om sted og tid.",
  part: "Hvilken del skal vises?",
  parts: { left: "Venstre", middle: "Midten", right: "Høyre", top: "Øverst", bottom: "Nederst" },
  now: "Slik vises bildet",
  again: (event: string) => `Bruk bildet fra ${event}`,
  alt: "Hva bildet viser",
  altAbout: "Leses opp for dem som ikke ser bildet, for eksempel «Kari smiler, i blå jakke».",
  credit: "Fotograf",
  remove: "Fjern bildet",
  removeAbout: "Det forsvinner med en gang, også fra det som er publisert, og filen slettes.",
  missing: "Velg et bilde.",
  button: "Lagre bildet",
};
