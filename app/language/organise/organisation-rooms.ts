import type { Language, SameSentences } from "../language.ts";

const nb = {
  navigation: "Virksomheten",
  rooms: { members: "Medlemmer", settings: "Innstillinger", log: "Logg" },
};
type Words = SameSentences<typeof nb>;
const nn: Words = {
  navigation: "Verksemda",
  rooms: { members: "Medlemmer", settings: "Innstillingar", log: "Logg" },
};
const en: Words = {
  navigation: "The organisation",
  rooms: { members: "Members", settings: "Settings", log: "Log" },
};

/** What the rooms of an organisation are called. */
export const organisationRoomWords: Record<Language, Words> = { nb, nn, en };
