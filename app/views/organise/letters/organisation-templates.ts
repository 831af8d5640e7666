import type { App } from "#app/app.ts";
import { eventsOfOrganisation, type ChosenEvent } from "#app/events/events-of-organisation.ts";
import { languageOf } from "#app/language/address.ts";
import { languages } from "#app/language/language.ts";
import { organiseWords } from "#app/language/organise.ts";
import { massLetterWords } from "#app/language/organise/mass-letters.ts";
import { templateWords } from "#app/language/organise/templates.ts";
import { templateOf } from "#app/registration/templates/queries.ts";
import { organisationDesk, organisationPath } from "#app/views/organise/organisation-desk.ts";
import type { MembersReader } from "#app/web/member-doors.ts";
import type { OrganisationTemplateReader } from "#app/web/template-doors.ts";
import { previewWishIn } from "./mass-letter-preview.ts";
import { errorsOf, placeholderHelp, templateForm, type TemplateAnswer } from "./template-form.ts";
import { sourceOf, templateList } from "./template-list.ts";
import { previewPart, templatePreview } from "./template-preview.ts";

/** All letters in which an organisation can say something of its own. */
export async function organisationTemplatesView(app: App, reader: MembersReader, address: string) {
  const { organisation } = reader;
  const language = languageOf(address);
  const words = templateWords[language];
  const path = organisationPath(organisation, language, "templates");
  const whose = { event: null, organisationId: organisation.id };
  return {
    ...organisationDesk(app, reader, address, "templates", { heading: words.heading }),
    lead: words.lead.organisation,
    list: await templateList(app, whose, path, language),
  };
}

/** One kind of letter of an organisation, shown for one of its events. */
export async function organisationTemplateView(
  app: App,
  reader: OrganisationTemplateReader,
  address: string,
  answer?: TemplateAnswer,
) {
  const { organisation, letter, mayManage } = reader;
  const language = languageOf(address);
  const words = templateWords[language];
  const template = await templateOf(app.db, { organisationId: organisation.id }, letter);
  const own = `${organisationPath(organisation, language, "templates")}/${letter}`;
  const query = new URL(address).searchParams;
  const events = await eventsOfOrganisation(app.db, organisation.id);
  const event = events.find(({ slug }) => slug === query.get("event")) ?? events[0];
  const name = organiseWords[language].letters.kinds[letter];
  const first = languages.find((one) => one === organisation.lang) ?? "nb";
  return {
    ...organisationDesk(app, reader, address, "templates", {
      heading: name,
      ...(answer && { title: words.wrongTitle(name) }),
    }),
    lead: `${words.sources[sourceOf(undefined, template)]}, ${words.when[letter]}.`,
    wrong: { heading: words.wrong, errors: errorsOf(answer, language) },
    done: query.has("done")
      ? words.form.done
      : query.has("removed")
        ? words.removal.done
        : query.has("tested")
          ? massLetterWords[language].draft.tested(reader.account.email)
          : null,
    writing: {
      always: words.always,
      form: mayManage ? { action: own, ...templateForm(template, null, first, answer, language) } : null,
      onlyLooking: mayManage ? null : words.onlyLooking,
      placeholders: placeholderHelp(language),
      removal:
        mayManage && template.texts !== null
          ? { href: `${own}/removal`, text: words.removal.link.organisation }
          : null,
    },
    noEvent: event ? null : { heading: words.preview.heading, sentence: words.preview.noEvent },
    preview: event ? await shownFor(app, reader, event, own, address) : null,
    events:
      events.length > 1
        ? {
            action: own,
            label: words.preview.events,
            button: words.preview.show,
            chosen: event!.slug,
            options: events.map(({ slug, title, lang }) => ({ value: slug, label: title, lang })),
          }
        : null,
  };
}

/** With the organisation's words, also where the event has its own: it says so. */
async function shownFor(
  app: App,
  { letter, organisation, mayManage, account }: OrganisationTemplateReader,
  event: ChosenEvent,
  own: string,
  address: string,
) {
  const language = languageOf(address);
  const words = templateWords[language].preview;
  const { texts } = await templateOf(app.db, { organisationId: organisation.id }, letter);
  const ofEvent = await templateOf(app.db, { eventId: event.id }, letter);
  const kept = { organisation: texts };
  const preview = await templatePreview(app, event, letter, kept, previewWishIn(address), language);
  const html = `/organise/events/${event.slug}/letters/templates/${letter}/preview`;
  return previewPart(
    preview,
    {
      own,
      kept: { event: event.slug, of: "organisation" },
      html,
      trial: mayManage ? { action: `${html.replace(/\/preview$/, "")}/trial`, email: account.email } : null,
      notes: [words.at(event.title), ...(ofEvent.texts ? [words.overruled] : [])],
    },
    language,
  );
}
