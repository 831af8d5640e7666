import type { Instant } from "#db/schema.ts";

/** «Publisert: 25.01.2017 10:38», the same as last change: the only stamp that the sources give. */
export const RECAP_STAMP: Instant = "2017-01-25T09:38:00.000Z";

/**
 * When the other pages were published. The sources do not say: these are ours, before the events they announce
 * and after those they look back on.
 */
export const OUR_STAMPS = {
  municipalToolkit: "2015-06-15T08:00:00.000Z",
  workshops: "2015-08-17T08:00:00.000Z",
  leanConference: "2015-09-15T08:00:00.000Z",
  award: "2015-09-15T08:00:00.000Z",
  leanNews: "2015-10-12T08:00:00.000Z",
  oecdSeminar: "2017-08-16T08:00:00.000Z",
  itInPractice: "2017-08-16T08:00:00.000Z",
  experienceGathering: "2017-08-21T08:00:00.000Z",
  breakfastFhi: "2017-08-21T08:00:00.000Z",
  twoInvitations: "2017-08-23T08:00:00.000Z",
  oecdReport: "2017-09-04T08:00:00.000Z",
  decisions: "2017-10-02T08:00:00.000Z",
  decisionsRecap: "2017-11-01T09:00:00.000Z",
  counsel: "2017-10-02T08:00:00.000Z",
  funding: "2017-10-16T08:00:00.000Z",
  firstDialogue: "2017-10-23T08:00:00.000Z",
  counselRecap: "2017-11-01T09:00:00.000Z",
  fundingNews: "2017-11-01T09:00:00.000Z",
  interview: "2017-11-01T09:00:00.000Z",
  ruter: "2017-11-13T09:00:00.000Z",
  secondDialogue: "2017-11-13T09:00:00.000Z",
} as const satisfies Record<string, Instant>;
