import type { Language } from "#app/language/language.ts";
import { subscriptionWords } from "#app/language/subscriptions.ts";
import { quietUntil, type QuietHours } from "#app/mail/quiet.ts";
import type { Instant } from "#db/schema.ts";

/** What the quiet hours do to a letter to many that is sent now: from when it goes, or what they may yet hold back. */
export function nightSentences(hours: QuietHours, now: Instant, language: Language): string[] {
  const { night } = subscriptionWords[language];
  const { quiet_from: from, quiet_until: until } = hours;
  if (quietUntil(hours, now)) return [night.now(clock(until, language))];
  return from === until ? [] : [night.ahead(clock(from, language), clock(until, language))];
}

/** «22.00»; in English «22:00». */
export function clock(time: string, language: Language): string {
  return language === "en" ? time : time.replace(":", ".");
}
