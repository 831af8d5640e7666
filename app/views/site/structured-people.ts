import type { EventPage } from "#app/events/event-page.ts";
import type { ListedAppearance, ProgrammeSession } from "#app/programme/queries.ts";
import type { OrganisationKind } from "#db/schema.ts";
import type { Node } from "./structured-offer.ts";

const publicBodies: readonly OrganisationKind[] = [
  "directorate",
  "ministry",
  "council",
  "municipality",
  "county",
];

/** Who holds an event: the organiser, and those who hold it together with them. */
export function organisersOf({ organisation, partners }: EventPage, at: (path: string) => string): Node[] {
  const { kind, home_url } = organisation;
  const coOrganisers = partners.filter((partner) => partner.role === "co-organiser");
  return [
    {
      "@type": publicBodies.includes(kind) ? "GovernmentOrganization" : "Organization",
      ...namesOf(organisation, at),
      ...(home_url && { sameAs: home_url }),
    },
    ...coOrganisers.map((partner) => ({ "@type": "Organization", ...namesOf(partner, at) })),
  ];
}

function namesOf(
  one: { name: string; acronym: string | null; slug: string },
  at: (path: string) => string,
): Node {
  return {
    name: one.name,
    ...(one.acronym && { alternateName: one.acronym }),
    url: at(`/organisers/${one.slug}`),
  };
}

/** All in a session and its talks. */
export function peopleOf(session: ProgrammeSession): readonly ListedAppearance[] {
  return [...session.appearances, ...session.talks.flatMap((talk) => talk.appearances)];
}

/** Those with a name, once each, as they first appear; undefined when there are none. */
export function performersOf(
  appearances: readonly ListedAppearance[],
  at: (path: string) => string,
): Node[] | undefined {
  const named = appearances.filter((one) => one.name !== null);
  const once = new Map(named.toReversed().map((one) => [one.speaker_id ?? one.id, one]));
  const people = named.filter((one) => once.get(one.speaker_id ?? one.id) === one);
  if (people.length === 0) return undefined;
  return people.map(({ name, titles, organisation, speaker_slug }) => ({
    "@type": "Person",
    name,
    ...(titles && { jobTitle: titles.split("\n").join(", ") }),
    ...(organisation && { affiliation: { "@type": "Organization", name: organisation } }),
    ...(speaker_slug && { url: at(`/speakers/${speaker_slug}`) }),
  }));
}
