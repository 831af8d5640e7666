/** What a page says when two people have written in the same fields, in bokmål. */
export const nb = {
  heading: "To har skrevet i det samme",
  sentence:
    "Velg hva som skal stå i hvert felt, og lagre en gang til. Vil du sette de to sammen, velger du ditt og skriver videre i feltet nedenfor.",
  theirs: (name: string, when: string) => `Lagret av ${name} ${when}`,
  somebody: "en annen",
  yours: "Skrevet av deg, ikke lagret",
  nothing: "Ingenting",
};
