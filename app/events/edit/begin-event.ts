import type { App } from "#app/app.ts";
import type { Language } from "#app/language/language.ts";
import { dateOf } from "#app/time.ts";
import type { EventRow } from "#db/schema.ts";
import type { Start } from "./read-start.ts";
import { blankFacts, startDraft } from "./start-draft.ts";
import { templateOf } from "./template.ts";

/**
 * A draft of a title and a type: with what is usual for the type, or with nothing but the day that was named.
 *
 * @param how.language which it is written in
 * @param how.formKey as for `beginOnce`
 * @throws Refusal "time-skipped" or "time-ambiguous" where the day has no such clock
 */
export function beginEvent(
  app: App,
  accountId: string,
  { title, type, organisationId, on }: Start,
  how: { readonly isBlank: boolean; readonly language: Language; readonly formKey: string | null },
): Promise<EventRow> {
  const facts = {
    ...blankFacts(organisationId),
    title,
    type,
    lang: how.language,
    spokenLanguages: [how.language],
  };
  if (how.isBlank) {
    const when = on ? ({ kind: "date", from: on } as const) : facts.when;
    return startDraft(app, accountId, { ...facts, when }, "blank", how.formKey);
  }
  const template = templateOf(type, dateOf(app.now(), "Europe/Oslo"), { on, language: how.language });
  return startDraft(app, accountId, { ...facts, ...template }, "template", how.formKey);
}
