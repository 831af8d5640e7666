import type { App } from "#app/app.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { memberWords } from "#app/language/organise/members.ts";
import { subscriptionWords } from "#app/language/subscriptions.ts";
import { CLOCK } from "#app/organisations/set-quiet-hours.ts";
import type { MembersReader } from "#app/web/member-doors.ts";
import { deskAround } from "./desk-form.ts";
import { organisationPath } from "./organisation-desk.ts";
import { clock } from "./letters/quiet-sentences.ts";

export function quietHoursPath(organisation: { readonly slug: string }, language: Language): string {
  return inLanguage(language, `/organise/organisations/${organisation.slug}/quiet-hours`);
}

/** When an organisation's letters to many wait. @param typed what was sent and is no time */
export function quietHoursView(
  app: App,
  reader: MembersReader,
  address: string,
  typed?: { readonly from: string; readonly until: string },
) {
  const language = languageOf(address);
  const { night: words, ask } = subscriptionWords[language];
  const { organisation, mayManage } = reader;
  const now = typed ?? { from: organisation.quiet_from, until: organisation.quiet_until };
  const errorOf = (time: string) => (CLOCK.test(time) ? undefined : words.wrongTime);
  const errors = (["from", "until"] as const).flatMap((name) => {
    const text = errorOf(now[name]);
    return text ? [{ name, text }] : [];
  });
  const field = (name: "from" | "until") => ({
    kind: "field" as const,
    name,
    label: words[name],
    mark: ask.must,
    type: "time" as const,
    defaultValue: now[name],
    error: errorOf(now[name]),
    ...(name === "from" && { description: words.about }),
  });
  return {
    ...deskAround(app, reader, address, {
      heading: words.heading,
      ...(errors.length > 0 && { title: ask.titleWrong(words.heading) }),
      trail: memberWords[language].trail,
      above: { href: organisationPath(organisation, language, "settings"), text: organisation.name },
    }),
    lead: words.lead,
    ...(errors.length > 0 && { wrong: { heading: ask.wrong, errors } }),
    done: new URL(address).searchParams.has("done") ? words.done : null,
    form: mayManage
      ? {
          action: quietHoursPath(organisation, language),
          button: words.save,
          fields: [field("from"), field("until")],
        }
      : null,
    facts: mayManage
      ? []
      : [
          {
            term: words.heading,
            detail:
              now.from === now.until
                ? words.never
                : words.facts(clock(now.from, language), clock(now.until, language)),
          },
        ],
  };
}
