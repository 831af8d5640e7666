import type { Language, SameSentences } from "./language.ts";

const nb = { breakfast: "Enkel frokost og registrering", registration: "Registrering" };
type Words = SameSentences<typeof nb>;
const nn: Words = { breakfast: "Enkel frukost og registrering", registration: "Registrering" };
const en: Words = { breakfast: "Light breakfast and registration", registration: "Registration" };

/** What happens from when the doors open, as most would write it. */
export const doorsWords: Record<Language, Words> = { nb, nn, en };
