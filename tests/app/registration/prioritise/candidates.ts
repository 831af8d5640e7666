import type { Candidate } from "#app/registration/prioritise/plan.ts";

/** One who asked for a seat: number 7 came as the seventh. */
export function asking(
  number: number,
  organisation: string | null = null,
  more: Partial<Candidate> = {},
): Candidate {
  return {
    id: `person-${String(number).padStart(3, "0")}`,
    standing: "asking",
    arrivedAt: `2017-11-20T08:${String(Math.floor(number / 60)).padStart(2, "0")}:${String(number % 60).padStart(2, "0")}.000Z`,
    placeInLine: null,
    organisation:
      organisation === null ? null : { key: `${organisation}.no`, name: organisation.toUpperCase() },
    hasBeen: false,
    organisationHasBeen: false,
    optionIds: [],
    ...more,
  };
}

export function seated(number: number, organisation: string | null = null): Candidate {
  return asking(number, organisation, { standing: "seated" });
}

export function waiting(number: number, placeInLine: number, organisation: string | null = null): Candidate {
  return asking(number, organisation, { standing: "waiting", placeInLine });
}

const ORGANISATIONS = "nav skatt udi bufdir ssb kartverket oslo bergen digdir helse utdanning politi".split(
  " ",
);

/** Three hundred from twelve organisations, some of which send many; every fifth from none, every third new. */
export function threeHundred(): Candidate[] {
  return Array.from({ length: 300 }, (_, index) => {
    const spread = (index * index + 7 * index) % 300;
    const organisation = index % 5 === 4 ? null : ORGANISATIONS[Math.floor(spread ** 1.5 / 433)]!;
    return asking(index + 1, organisation, {
      hasBeen: index % 3 !== 0,
      organisationHasBeen: organisation !== null && organisation.length > 3,
      optionIds: index % 7 === 0 ? ["kommune"] : [],
    });
  });
}

/** The same people in another order; the same other order every time. */
export function shuffled<T>(all: readonly T[], by: number): T[] {
  return [...all.entries()]
    .sort(([a], [b]) => ((a * 7919 + by * 104729) % 1009) - ((b * 7919 + by * 104729) % 1009))
    .map(([, one]) => one);
}
