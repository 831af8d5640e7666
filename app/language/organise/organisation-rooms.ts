import type { Language, SameSentences } from "../language.ts";

const nb = {
  navigation: "Virksomheten",
  rooms: { members: "Medlemmer", templates: "Tekst i brev", settings: "Innstillinger", log: "Logg" },
};
type Words = SameSentences<typeof nb>;
const nn: Words = {
  navigation: "Verksemda",
  rooms: { members: "Medlemmer", templates: "Tekst i brev", settings: "Innstillingar", log: "Logg" },
};
const en: Words = {
  navigation: "The organisation",
  rooms: { members: "Members", templates: "Text in letters", settings: "Settings", log: "Log" },
};

/** What the rooms of an organisation are called. */
export const organisationRoomWords: Record<Language, Words> = { nb, nn, en };
