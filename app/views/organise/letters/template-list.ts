import { accountNames } from "#app/accounts/names.ts";
import type { App } from "#app/app.ts";
import { stamp } from "#app/language/dates.ts";
import type { Language } from "#app/language/language.ts";
import { organiseWords } from "#app/language/organise.ts";
import { templateWords } from "#app/language/organise/templates.ts";
import { TEMPLATE_LETTERS } from "#app/registration/templates/letters.ts";
import { templatesOf, type Template } from "#app/registration/templates/queries.ts";
import type { EventRow } from "#db/schema.ts";
import { HOUSE_ZONE } from "../letter-list.ts";

/** Every letter in which something of one's own can stand: what stands there, and who wrote it. */
export async function templateList(
  app: App,
  {
    event,
    organisationId,
  }: { readonly event: Pick<EventRow, "id" | "zone"> | null; readonly organisationId: string },
  path: string,
  language: Language,
) {
  const words = templateWords[language];
  const ofOrganisation = await templatesOf(app.db, { organisationId });
  const ofEvent = event ? await templatesOf(app.db, { eventId: event.id }) : [];
  const names = await accountNames(
    app.db,
    [...ofOrganisation, ...ofEvent].map(({ changedBy }) => changedBy),
  );
  return {
    caption: words.heading,
    columns: [{ label: words.letter, isSubject: true }, { label: words.stands }, { label: words.changed }],
    rows: TEMPLATE_LETTERS.map((letter) => {
      const own = ofEvent.find((one) => one.letter === letter && one.texts !== null);
      const shared = ofOrganisation.find((one) => one.letter === letter && one.texts !== null);
      const stands = own ?? shared;
      return {
        key: letter,
        link: { href: `${path}/${letter}`, text: organiseWords[language].letters.kinds[letter] },
        when: words.when[letter],
        stands: words.sources[sourceOf(own, shared)],
        changed: stands
          ? words.saved(
              names.get(stands.changedBy ?? "") || words.somebody,
              stamp(stands.changedAt!, event?.zone ?? HOUSE_ZONE, language),
            )
          : words.never,
      };
    }),
    always: words.always,
  };
}

/** Whose words stand in a letter; «nothing»: an event's that says it wants none. */
export function sourceOf(
  own: Pick<Template, "texts"> | undefined,
  shared: Pick<Template, "texts"> | undefined,
): "event" | "organisation" | "ours" | "nothing" {
  if (own?.texts) return Object.keys(own.texts).length > 0 ? "event" : "nothing";
  return shared?.texts && Object.keys(shared.texts).length > 0 ? "organisation" : "ours";
}
