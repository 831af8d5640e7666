import type { MemberWords } from "../members.ts";

/** What the pages of an organisation's members say, in nynorsk. */
export const nn: MemberWords = {
  must: "Må fyllast ut",
  wrong: "For å gå vidare må du rette opp følgjande feil",
  wrongTitle: (title) => `Feil: ${title}`,
  trail: "Kvar du er",
  organisations: {
    heading: "Verksemder",
    name: "Verksemd",
    members: "Medlemmer",
    none: "Du høyrer ikkje til noka verksemd enno.",
    role: "Di rolle",
    admin: "Administrator",
  },
  list: {
    heading: "Medlemmer",
    who: "Kven",
    role: "Rolle",
    since: "Medlem sidan",
    you: "deg",
    noName: "Har ikkje skrive namn",
    change: "Endre rolla",
    remove: "Fjern",
    invited: (address) => `${address} er invitert, og får eit brev med ei lenkje.`,
    done: "Rolla er endra.",
    removed: "Medlemmen er fjerna.",
    onlyLooking: "Berre eigarar kan invitere, endre roller og fjerne.",
  },
  invite: {
    heading: "Inviter nokon",
    email: "E-post",
    emailAbout: "Dei får eit brev med ei lenkje som loggar dei inn. Lenkja verkar éin gong, i sju dagar.",
    role: "Rolle",
    button: "Send invitasjonen",
    roleMissing: "Vel ei rolle.",
  },
  roles: { owner: "Eigar", editor: "Redaktør", viewer: "Lesar", door: "Dørvakt" },
  rolesAbout: {
    owner: "Redigerer arrangement, og avgjer kven som er med.",
    editor: "Redigerer arrangement, påmelde og brev.",
    viewer: "Ser alt, endrar ingenting.",
    door: "Tek imot i døra den dagen det gjeld. Ser ikkje påmelde eller brev elles.",
  },
  member: {
    heading: (name) => `Rolla til ${name}`,
    save: "Lagre rolla",
    removeHeading: (name) => `Fjern ${name}?`,
    removeAbout: (organisation) =>
      `Personen ser ikkje lenger arrangementa til ${organisation}. Det dei har gjort, blir ståande i loggen. Du kan invitere dei igjen.`,
    remove: "Fjern frå verksemda",
    back: "Tilbake til medlemmene",
  },
  letter: {
    subject: (organisation) => `Du er invitert til ${organisation} i Samling`,
    headline: (organisation) => `Du kan arrangere for ${organisation}`,
    as: (role, about) => `Rolla di er ${role.toLowerCase()}. ${about}`,
    link: "Lenkja loggar deg inn. Ho verkar éin gong, i sju dagar. Sidan ber du om ein kode når du treng det.",
    button: "Kom i gang",
    reason:
      "Brevet går til den som har denne adressa, fordi ein eigar av verksemda inviterte deg. Kjenner du ikkje til det, treng du ikkje gjere noko.",
  },
};
