import type { Role } from "#app/accounts/rules.ts";

type PerRole = Record<Role, string>;

/** What the pages of an organisation's members say, in bokmål. */
export const nb = {
  must: "Må fylles ut",
  wrong: "For å gå videre må du rette opp følgende feil",
  wrongTitle: (title: string) => `Feil: ${title}`,
  trail: "Hvor du er",
  organisations: {
    heading: "Virksomheter",
    name: "Virksomhet",
    members: "Medlemmer",
    none: "Du hører ikke til noen virksomhet ennå.",
    role: "Din rolle",
    admin: "Administrator",
  },
  list: {
    heading: "Medlemmer",
    who: "Hvem",
    role: "Rolle",
    since: "Medlem siden",
    you: "deg",
    noName: "Har ikke skrevet navn",
    change: "Endre rollen",
    remove: "Fjern",
    invited: (address: string) => `${address} er invitert, og får et brev med en lenke.`,
    done: "Rollen er endret.",
    removed: "Medlemmet er fjernet.",
    onlyLooking: "Bare eiere kan invitere, endre roller og fjerne.",
  },
  invite: {
    heading: "Inviter noen",
    email: "E-post",
    emailAbout: "De får et brev med en lenke som logger dem inn. Lenken virker én gang, i sju dager.",
    role: "Rolle",
    button: "Send invitasjonen",
    roleMissing: "Velg en rolle.",
  },
  roles: { owner: "Eier", editor: "Redaktør", viewer: "Leser", door: "Dørvakt" } satisfies PerRole as PerRole,
  rolesAbout: {
    owner: "Redigerer arrangementer, og bestemmer hvem som er med.",
    editor: "Redigerer arrangementer, påmeldte og brev.",
    viewer: "Ser alt, endrer ingenting.",
    door: "Tar imot i døren den dagen det gjelder. Ser ikke påmeldte eller brev ellers.",
  } satisfies PerRole as PerRole,
  member: {
    heading: (name: string) => `Rollen til ${name}`,
    save: "Lagre rollen",
    removeHeading: (name: string) => `Fjern ${name}?`,
    removeAbout: (organisation: string) =>
      `Personen ser ikke lenger arrangementene til ${organisation}. Det de har gjort, blir stående i loggen. Du kan invitere dem igjen.`,
    remove: "Fjern fra virksomheten",
    back: "Tilbake til medlemmene",
  },
  letter: {
    subject: (organisation: string) => `Du er invitert til ${organisation} i Samling`,
    headline: (organisation: string) => `Du kan arrangere for ${organisation}`,
    as: (role: string, about: string) => `Rollen din er ${role.toLowerCase()}. ${about}`,
    link: "Lenken logger deg inn. Den virker én gang, i sju dager. Siden ber du om en kode når du trenger det.",
    button: "Kom i gang",
    reason:
      "Brevet går til den som har denne adressen, fordi en eier av virksomheten inviterte deg. Kjenner du ikke til det, trenger du ikke gjøre noe.",
  },
};
