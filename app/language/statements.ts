import { retentionDays } from "#db/retention.ts";
import type { Language, SameSentences } from "./language.ts";

const { contact, diet, answer, letter } = retentionDays;

const nb = {
  privacy: {
    title: "Personvern",
    lead: "Vi spør om så lite som mulig, og sletter det når arrangementet er over.",
    body: `# Hva vi lagrer når du melder deg på

Navn, e-postadresse og virksomhet, og hvilket arrangement det gjelder. Det trenger arrangøren for å holde av plass til deg og sende bekreftelse, kalenderinvitasjon og beskjed om endringer. Noen arrangementer spør om mer: det sier skjemaet, og det er frivillig når det ikke står noe annet. Serveres det mat, kan du si hva du spiser. Vi spør aldri hvorfor, og siden med påmeldingen din viser det ikke.

Nyhetsbrev får du bare når du selv har krysset av. Du kan ombestemme deg på siden med påmeldingen din.

# Hvor lenge

Navn og adresser slettes senest ${contact} dager etter arrangementet. Bare antallet blir igjen. Det du har sagt om mat, slettes senest ${diet} dager etter arrangementet, eller med en gang du melder deg av. Svarene dine slettes senest ${answer} dager etter, brev vi har sendt deg, senest ${letter} dager etter. Kopier i sikkerhetskopier lever inntil to døgn lenger.

# Hvem som ser det

Arrangøren av arrangementet. Vi gir ikke opplysninger videre, og ingen side her henter noe fra andre nettsteder.

# Informasjonskapsler

Vi bruker én nødvendig informasjonskapsel, i noen minutter etter at du har sendt et skjema, for å vise kvitteringen. Arrangører som logger inn, har én til. Vi måler ikke hva du gjør, og derfor spør vi ikke om samtykke.

# Dine rettigheter

I hvert brev fra oss er det en personlig lenke. Der ser du hva som er lagret, og der kan du rette det, gi plassen videre og melde deg av. Vil du ha noe slettet, kan du ta kontakt med arrangøren.

# Innledere

Navn, tittel og virksomhet til dem som innleder, står på arrangementets side så lenge siden finnes.`,
  },
  accessibility: {
    title: "Tilgjengelighet",
    lead: "Alle skal kunne finne fram, melde seg på og få med seg arrangementet.",
    body: `# Slik er sidene laget

Sidene følger kravene i WCAG 2.2 på nivå AA. De virker uten JavaScript, med tastatur, med skjermleser, i 400 prosent forstørrelse og på små skjermer. De følger valget ditt av lyst eller mørkt utseende.

# Slik prøver vi dem

Hver side prøves automatisk i hver tilstand med axe, og vi går gjennom dem med tastatur og øyne. Automatiske prøver finner litt over halvparten av feilene, så vi tar gjerne imot beskjed om resten.

# På stedet

Hvert arrangement sier om adkomsten er trinnfri og om det er teleslynge, når arrangøren har opplyst om det. Trenger du tolk eller annet, kan du ta kontakt med arrangøren.

# Si fra

Finner du noe som ikke virker, kan du si fra til arrangøren. Arrangører som er pålagt det, har en egen tilgjengelighetserklæring som lenken nederst på sidene deres går til.`,
  },
};

const nn: SameSentences<typeof nb> = {
  privacy: {
    title: "Personvern",
    lead: "Vi spør om så lite som mogleg, og slettar det når arrangementet er over.",
    body: `# Kva vi lagrar når du melder deg på

Namn, e-postadresse og verksemd, og kva arrangement det gjeld. Det treng arrangøren for å halde av plass til deg og sende stadfesting, kalenderinvitasjon og beskjed om endringar. Nokre arrangement spør om meir: det seier skjemaet, og det er frivillig når det ikkje står noko anna. Blir det servert mat, kan du seie kva du et. Vi spør aldri kvifor, og sida med påmeldinga di viser det ikkje.

Nyheitsbrev får du berre når du sjølv har kryssa av. Du kan ombestemme deg på sida med påmeldinga di.

# Kor lenge

Namn og adresser vert sletta seinast ${contact} dagar etter arrangementet. Berre talet på deltakarar vert att. Det du har sagt om mat, vert sletta seinast ${diet} dagar etter arrangementet, eller med ein gong du melder deg av. Svara dine vert sletta seinast ${answer} dagar etter, brev vi har sendt deg, seinast ${letter} dagar etter. Kopiar i tryggingskopiar lever inntil to døgn lenger.

# Kven som ser det

Arrangøren av arrangementet. Vi gir ikkje opplysningar vidare, og inga side her hentar noko frå andre nettstader.

# Informasjonskapslar

Vi bruker éin naudsynt informasjonskapsel, i nokre minutt etter at du har sendt eit skjema, for å vise kvitteringa. Arrangørar som loggar inn, har éin til. Vi måler ikkje kva du gjer, og difor spør vi ikkje om samtykke.

# Rettane dine

I kvart brev frå oss er det ei personleg lenkje. Der ser du kva som er lagra, og der kan du rette det, gi plassen vidare og melde deg av. Vil du ha noko sletta, kan du ta kontakt med arrangøren.

# Innleiarar

Namn, tittel og verksemd til dei som innleier, står på arrangementssida så lenge ho finst.`,
  },
  accessibility: {
    title: "Tilgjenge",
    lead: "Alle skal kunne finne fram, melde seg på og få med seg arrangementet.",
    body: `# Slik er sidene laga

Sidene følgjer krava i WCAG 2.2 på nivå AA. Dei verkar utan JavaScript, med tastatur, med skjermlesar, i 400 prosent forstørring og på små skjermar. Dei følgjer valet ditt av lys eller mørk utsjånad.

# Slik prøver vi dei

Kvar side vert prøvd automatisk i kvar tilstand med axe, og vi går gjennom dei med tastatur og auge. Automatiske prøver finn litt over halvparten av feila, så vi tek gjerne imot beskjed om resten.

# På staden

Kvart arrangement seier om tilkomsten er trinnfri og om det er teleslyngje, når arrangøren har opplyst om det. Treng du tolk eller anna, kan du ta kontakt med arrangøren.

# Sei frå

Finn du noko som ikkje verkar, kan du seie frå til arrangøren. Arrangørar som er pålagde det, har ei eiga tilgjengeerklæring som lenkja nedst på sidene deira går til.`,
  },
};

const en: SameSentences<typeof nb> = {
  privacy: {
    title: "Privacy",
    lead: "We ask for as little as possible, and delete it when the event is over.",
    body: `# What we store when you register

Your name, e-mail address and organisation, and which event it is about. The organiser needs it to keep a seat for you and to send a confirmation, a calendar invitation and word of changes. Some events ask for more: the form says so, and it is optional unless something else is said. Where food is served you can say what you eat. We never ask why, and the page with your registration does not show it.

You get a newsletter only when you have ticked the box yourself. You can change your mind on the page with your registration.

# For how long

Names and addresses are deleted at the latest ${contact} days after the event. Only the number remains. What you have said of food is deleted at the latest ${diet} days after the event, or at once when you cancel. Your answers are deleted at the latest ${answer} days after, letters that we have sent you at the latest ${letter} days after. Copies in backups live up to two days longer.

# Who sees it

The organiser of the event. We pass nothing on, and no page here fetches anything from other sites.

# Cookies

We use one necessary cookie, for a few minutes after you have sent a form, to show the receipt. Organisers who sign in have one more. We do not measure what you do, and so we do not ask for consent.

# Your rights

Each letter from us holds a personal link. There you see what is stored, and there you can correct it, hand your seat over and cancel. If you want something deleted, contact the organiser.

# Speakers

Name, title and organisation of those who speak stand on the event's page for as long as the page exists.`,
  },
  accessibility: {
    title: "Accessibility",
    lead: "Everybody shall find their way, register and take part.",
    body: `# How the pages are made

The pages follow WCAG 2.2 at level AA. They work without JavaScript, by keyboard, with a screen reader, at 400 per cent and on small screens. They follow your choice of light or dark.

# How we try them

Each page is tried in each of its states with axe, and we go through them by keyboard and by eye. Automatic trials find a bit over half of the faults, so please tell us of the rest.

# At the venue

Each event says whether access is step-free and whether there is a hearing loop, when the organiser has told. If you need an interpreter or something else, contact the organiser.

# Tell us

If something does not work, tell the organiser. Organisers who must, have a statement of their own, which the link at the foot of their pages leads to.`,
  },
};

export const statementWords: Record<Language, typeof nb> = { nb, nn, en };
