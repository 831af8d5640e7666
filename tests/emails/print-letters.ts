import { createHash } from "node:crypto";
import { languages } from "#app/language/language.ts";
import { names, opened, usual } from "./facts.ts";

/** Prints where the machine stands, and each letter in each language as it is handed over, to a plain name and to a hostile one. */
const letters = names.flatMap((name) =>
  ["Kari Nordmann", `"Kari";CN=Ola\r\nX:1 ^'\0 👩‍👩‍👧‍👦`].flatMap((typed) => {
    const facts = usual[name]();
    const named = { ...facts, person: { ...facts.person, name: typed } };
    return languages.map((language) => opened(name, named, language));
  }),
);
console.log(
  JSON.stringify({
    minutes: new Date("2017-07-01T12:00:00Z").getTimezoneOffset(),
    letters: letters.length,
    bytes: createHash("sha256").update(JSON.stringify(letters)).digest("hex"),
  }),
);
