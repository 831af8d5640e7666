/**
 * What stands in a file with the people of an event. In bokmål alone: programs and other sheets rely on the names of
 * its columns, so these change with nobody's language.
 */
export const exportWords = {
  sheet: "Påmeldte",
  headers: {
    name: "Navn",
    email: "E-post",
    organisation: "Virksomhet",
    state: "Status",
    place: "Plass på ventelisten",
    kind: "Deltar",
    arrivedAt: "Meldt på (UTC)",
    reason: "Begrunnelse",
  },
  states: {
    confirmed: "Påmeldt",
    waitlisted: "Venteliste",
    received: "Mottatt",
    offered: "Tilbud om plass",
    cancelled: "Avmeldt",
    declined: "Avslått",
  },
  kinds: { physical: "I salen", stream: "På strøm" },
  yes: "Ja",
  no: "Nei",
  day: (day: number) => `Dag ${day}`,
  diet: "Mat",
  diets: {
    vegetarian: "Vegetar",
    vegan: "Vegan",
    "gluten-free": "Uten gluten",
    "lactose-free": "Uten laktose",
    "nut-free": "Uten nøtter",
  },
  dietNote: "Om mat",
  notes: "Notater",
} as const;
