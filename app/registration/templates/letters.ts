import type { TemplateLetter } from "#emails/facts.ts";

/** The letters in which an organiser may write something of their own, in the order of a registration's life. */
export const TEMPLATE_LETTERS: readonly TemplateLetter[] = [
  "registration-confirmed",
  "registration-received",
  "registration-waitlisted",
  "registration-promoted",
  "registration-offered",
  "registration-declined",
  "registration-reminder",
  "event-changed",
  "event-called-off",
  "registration-cancelled",
  "aftermath",
];

export function templateLetterCalled(name: string | undefined): TemplateLetter | undefined {
  return TEMPLATE_LETTERS.find((one) => one === name);
}
