/** Invitations as the sources write them (acceptance 1.1), with their running text cut to what bears facts. */

export const E07 = `Nye arbeidsmåter for fremtidens løsninger

Direktoratet for forvaltning og IKT (Difi) inviterer til frokostseminar 1. desember hvor Ruter# vil fortelle om hvordan de jobber for å tilpasse seg fremtiden.

Tid: Fredag 1. desember kl 09.00 – 10.00 (enkel frokost og registrering fra kl. 08.30)

Sted: Difis kurs- og konferansesenter, Grev Wedels plass 9, 2. etasje, inngang Myntgata

Påmelding på Difis nettsider\u00a0(frist 28. november)

Beth Stensen er leder for nye kundetjenester i Ruter#. Hun vil dele sine erfaringer med å innføre nye arbeidsmåter.

Marius Røstad er tjenesteutvikler i for nye kundetjenester i Ruter#. Han vil dele konkret metodikk.

Endring til frokost er en serie frokostmøter om endringsledelse. Målet er å gjøre endringsledelse praktisk.`;

/** The same as it stood, word for word. */
export const E07_WHOLE = `Nye arbeidsmåter for fremtidens løsninger

Direktoratet for forvaltning og IKT (Difi) inviterer til frokostseminar 1. desember hvor Ruter# vil fortelle om hvordan de jobber for å tilpasse seg fremtiden. Hvilke metoder bruker de og hvordan organiserer de arbeidet for å levere løsninger som møter fremtidens behov. Fokus på brukere og effekt, design og pilotering, mennesker og teknologi er stikkord når Ruter deler sine erfaringer.

Tid: Fredag 1. desember kl 09.00 – 10.00 (enkel frokost og registrering fra kl. 08.30)

Sted: Difis kurs- og konferansesenter, Grev Wedels plass 9, 2. etasje, inngang Myntgata

Påmelding på Difis nettsider\u00a0(frist 28. november)

Beth Stensen er leder for nye kundetjenester i Ruter#. Hun vil dele sine erfaringer med å innføre nye arbeidsmåter og arbeidsmetodikk. Hun vil blant annet snakke om hvordan hun har jobbet for å bygge ned siloer og bidratt til samarbeid på tvers av fagmiljøer, og hvorfor hun har gjort nettopp det?

Marius Røstad er tjenesteutvikler i for nye kundetjenester i Ruter#. Han vil dele konkret metodikk og fortelle om hvordan han jobber i møte med brukerne. Hvilke scenarier jobber han ut ifra og hvordan jobber han for å finne de beste løsningene for fremtiden?

Endring til frokost er en serie frokostmøter om endringsledelse. I møtene vil du høre fra ledere og andre praktikere som jobber med endringsledelse på ulike måter og få mulighet til å dele erfaringer med andre. Målet er å gjøre endringsledelse praktisk og bidra til å dele erfaringer, metoder og kunnskap.`;

export const E08 = `Strategisk IKT-kompetanse for ledere – hva nå?

Hvis ledere skal lykkes, må de ha riktig kompetanse. Direktoratet for forvaltning og IKT (Difi) inviterer derfor offentlige virksomheter, leverandører og akademia til dialogmøte 27. november for å finne ut mer.

Tid: Mandag 27. november kl 09.30 – 13.00
Sted: Difis kurs- og konferansesenter, Grev Wedels plass 9, 2. etasje, inngang Myntgata
Påmelding: Påmelding på Difis nettsider\u00a0(påmeldingsfrist 24. november kl 12)

Dette er et arbeid som Difi ønsker å gjøre i samarbeid med akademia.

Difi arrangerte også et dialogmøte 8. november hvor nesten 50 representanter deltok.

Formålet med dialogmøtet 27. november er å gå mer i dybden.`;

export const E16 = `Stor interesse for erfaringssamling i strategisk IKT-kompetanse for toppledere

Direktoratet for forvaltning og IKT (Difi) inviterer toppledere i departementer og underliggende virksomheter til en erfaringssamling på tvers av sektorer i staten. Det er nærmere 100 påmeldte, men fremdeles mulig å melde seg på.

Ordsky med sammensatte substantiver som muligheterogsamspill og ledelseinytid

Målet med erfaringssamlingen er at ledere skal lære av hverandre. Noen sentrale temaer er:

  • Hva slags strategisk IKT-kompetanse trenger ledere?
  • Hvilke utfordringer står små etater overfor?

Tid: Torsdag 7. september klokka 10.00 – 12.30

Sted: Oslo Militære samfund, Myntgata 3

Påmelding: Send epost til AnneKristine.Hanevold@difi.no (siste frist er 5. september)

Her kan du lese hele programmet.`;

export const E15 = `Fagseminar med OECD om digitaliseringen av offentlig sektor i Norge

Kommunal- og moderniseringsdepartementet (KMD) har bedt OECD om å gjennomføre en peer review. Endelig rapport lanseres 1. september 2017.

Illustrasjonsbilde med verdenskart i en slags bits og bytes og silhuetter av mennesker

I den forbindelse inviterer KMD til et fagseminar der OECD vil presentere sine vurderinger og anbefalinger.

Sted: Auditoriet i R5, Akersgata 59, Oslo

Tid: Fredag 1. september klokka 12.30 – 14.00

Påmelding: Send epost til Timothy Szlachetko Timothy.Szlachetko@kmd.dep.no`;

export const E17 = `Frokostmøte om endringsledelse

Endring til frokost er en serie frokostmøter om endringsledelse som arrangeres av Difi. I møtene hører du fra ledere.

Tema for møtet 15. september er:

Kommunikasjon i vanskelige endringsprosesser – erfaringer fra Folkehelseinstituttet.

Du kan\u00a0lese mer om frokostmøtet på Difi.no.

Sted: Difis kurs- og konferansesenter, Grev Wedels plass 9

Tid: Fredag 15. september klokka 09.00 – 10.00

Påmelding: Klikk her`;

export const COUNSEL = `Gode råd for å løse digitale knuter

Faksimile av forsiden av Digitaliseringsrådets Erfaringsrapport 2017Digitaliseringsrådet inviterte til frokostseminar 25. oktober hvor de lanserte sin erfaringsrapport for 2017. Rapporten oppsummerer rådets erfaringer fra oppstarten i januar 2016.`;

export const FUNDING = `Viktige datoer

Søknadsfristen for medfinansieringsordningen:

17. januar 2018.

Difi arrangerer veiledningssamlinger for de som ønsker å søke:

6. november og 6. desember 2017

\u00a0

Les mer på Difis nettside om medfinansieringsordningen`;

export const TEASER = `Vil du ha endring til frokost eller være med å diskutere veien videre?

Fredag 1. september inviterer Kommunal- og moderniseringsdepartementet (KMD) til et fagseminar der OECD vil presentere sine vurderinger, og fredag 15. september inviterer Direktoratet for forvaltning og IKT (Difi) til frokostmøte om endring. Vil du være med?`;

export const NEWSLETTER = [E07, E08, COUNSEL, FUNDING, E16, TEASER, E15, E17].join("\n\n");

export const E01 = `Statssekretær i KMD, Paul Chaffey. Foto: Torbjørn Tandberg/KRD.

Staten vil ta tidstyvene i offentlig sektor

Leankonferansen:

0

Lean Forum Norges årskonferanse 2015 vil bli arrangert 10. – 11. november på Quality Hotel Expo Fornebu. Hovedtema er “Innovasjon og omstilling” og inneholder en rekke aktuelle temaer.

Prosjektet “Dublin A til Å” mottok moderniseringsministeres tidstyv-pris i 2015.

Mer om Leankonferansen på Lean Forum Norge.`;

export const E03 = `Lean i kommuner

Dag 1: 1130:1300

Prosjektet er nå i forberedelsesfasen og starter opp for fullt i uke 35.

Kommunestyrene ga i juni sin anbefaling. Deretter vil de nye kommunestyrene fatte endelig vedtak 5. november.`;
