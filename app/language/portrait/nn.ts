import type { PortraitWords } from "../portrait.ts";

/** A speaker's portrait on their own page, in nynorsk. */
export const nn: PortraitWords = {
  heading: "Bilete",
  about: "Blir vist med namnet i programmet og på sida om deg.",
  waiting: "Biletet blir ikkje vist før du har skrive kva det viser.",
  file: "Vel eit bilete",
  another: "Vel eit anna bilete",
  fileAbout: ".jpg, .png eller .webp, høgst 25 MB. Vi skjer det til og fjernar opplysningar om stad og tid.",
  part: "Kva del skal visast?",
  parts: { left: "Venstre", middle: "Midten", right: "Høgre", top: "Øvst", bottom: "Nedst" },
  now: "Slik blir biletet vist",
  again: (event) => `Bruk biletet frå ${event}`,
  alt: "Kva biletet viser",
  altAbout: "Blir lese opp for dei som ikkje ser biletet, til dømes «Kari smiler, i blå jakke».",
  credit: "Fotograf",
  remove: "Fjern biletet",
  removeAbout: "Det forsvinn med ein gong, også frå det som er publisert, og fila blir sletta.",
  missing: "Vel eit bilete.",
  button: "Lagre biletet",
};
