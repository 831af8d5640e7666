import type { App } from "#app/app.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { organisationSettingsWords } from "#app/language/organise/organisation-settings.ts";
import { subscriptionWords } from "#app/language/subscriptions.ts";
import { senderCheckWords } from "#app/language/organise/sender-check.ts";
import type { MembersReader } from "#app/web/member-doors.ts";
import { organisationDesk, organisationPath } from "./organisation-desk.ts";
import { quietHoursPath } from "./quiet-hours.ts";

/**
 * What holds for all events of an organisation, one section for each matter, each with its own form.
 *
 * @param isUnchosen the form of the calendar came back without a choice
 */
export function organisationSettingsView(
  app: App,
  reader: MembersReader,
  address: string,
  isUnchosen = false,
) {
  const { organisation, mayManage } = reader;
  const language = languageOf(address);
  const words = organisationSettingsWords[language];
  const { declines, sender } = words;
  const isAtOnce = organisation.declines_at_once === 1;
  const error = isUnchosen ? declines.missing : undefined;
  return {
    ...organisationDesk(app, reader, address, "settings", {
      heading: words.heading,
      ...(isUnchosen && { title: words.wrongTitle(words.heading) }),
    }),
    lead: mayManage ? words.lead : words.onlyLooking,
    wrong: { heading: words.wrong, errors: error ? [{ name: "declines", text: error }] : [] },
    done: new URL(address).searchParams.has("done") ? words.done : null,
    declines: {
      heading: declines.heading,
      note: app.config.imapUrl === null ? declines.noMailbox : null,
      now: isAtOnce ? declines.atOnce : declines.asked,
      nowAbout: isAtOnce ? declines.atOnceAbout : declines.askedAbout,
      form: mayManage
        ? {
            action: organisationPath(organisation, language, "settings"),
            button: words.save,
            choice: {
              name: "declines",
              label: declines.label,
              error,
              options: [
                {
                  ...{ value: "asked", label: declines.asked, description: declines.askedAbout },
                  checked: !isAtOnce,
                },
                {
                  ...{ value: "at-once", label: declines.atOnce, description: declines.atOnceAbout },
                  checked: isAtOnce,
                },
              ],
            },
          }
        : null,
    },
    quiet: {
      heading: subscriptionWords[language].night.heading,
      about: subscriptionWords[language].night.lead,
      link: { href: quietHoursPath(organisation, language), text: words.toQuiet },
    },
    sender: {
      heading: sender.heading,
      about: sender.about,
      facts: [
        { term: sender.name, detail: organisation.acronym ?? organisation.name },
        { term: sender.address, detail: app.config.mailFrom.address },
      ],
      check: mayManage
        ? {
            href: inLanguage(language, `/organise/organisations/${organisation.slug}/sender`),
            text: senderCheckWords[language].heading,
          }
        : null,
    },
  };
}
