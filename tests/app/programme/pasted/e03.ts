/** File 002 (acceptance E03, S6), with its abstracts cut. */
export const E03 = `Lean i kommuner

Dag 1: 1130:1300

1. Innovation og nytænkning: Vi prøver os frem i mulighedernes kommune

Utviklingsenheten i Danske Roskilde kommune presenterer hvordan de har integrert Lean og innovasjon som verktøy for utvikling.

Innleder
Pia Berring er utviklingskonsulent ved By, Kultur og Miljø Sekretariatetet i Roskilde kommune og arbeider med ledelses- og organisasjonsutvikling.

2. Samarbeid mellom kommuner og statlig virksomhet. Hvordan kan vi hjelpe hverandre?

NAV Drammen, Vestre Toten kommune og Bærum kommune har samarbeidet. Prosjektet starter opp for fullt i uke 35.

v/Karianne Fjeldstad, prosjektleder LEAN i Bærum kommune, Steinar Hansen, NAV-leder i Drammen og Kari Bjørnerud Børthus, leder i utviklingsenheten i Vestre Toten kommune.

3. «Praktisk Innovativ Læring Og Tjenesteutvikling» PILOTen Hadeland

Kommunereform og felles utviklingsprosesser i Lunner og Gran kommune.

Lunner kommune har jobbet med Lean.
Gran kommune har jobbet med innovasjon.

Gran og Lunner har startet arbeidet med å stille hverandre følgende tre spørsmål:

  1. Hva kan Gran/Lunner lære av oss?
  2. Hva kan vi lære av Gran/Lunner?\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0

Disse er:

  • Å\u00a0lære og utforske sammen
  • Å\u00a0utvikle og teste

Rådmann i Lunner Tore Molstad Andresen vil være innleder (han vil også ha med seg en representant for Gran kommune).

Paneldebatt

Innleggene følges opp med panel bestående av innlederne der spørsmål fra salen debatteres.

Abonner på vårt nyhetsbrev`;
