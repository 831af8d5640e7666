import type { App } from "#app/app.ts";
import { languageOf } from "#app/language/address.ts";
import { languages } from "#app/language/language.ts";
import { organiseWords } from "#app/language/organise.ts";
import { massLetterWords } from "#app/language/organise/mass-letters.ts";
import { templateWords } from "#app/language/organise/templates.ts";
import { templateOf } from "#app/registration/templates/queries.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import type { EventTemplateReader } from "#app/web/template-doors.ts";
import { previewWishIn } from "./mass-letter-preview.ts";
import { errorsOf, placeholderHelp, templateForm, type TemplateAnswer } from "./template-form.ts";
import { sourceOf } from "./template-list.ts";
import { previewPart, templatePreview } from "./template-preview.ts";

/** One kind of letter of an event: what stands in it, the form that changes it, and how it looks. */
export async function eventTemplateView(
  app: App,
  reader: EventTemplateReader,
  address: string,
  answer?: TemplateAnswer,
) {
  const { event, letter, account, mayEdit } = reader;
  const language = languageOf(address);
  const words = templateWords[language];
  const template = await templateOf(app.db, { eventId: event.id }, letter);
  const shared = await templateOf(app.db, { organisationId: event.organisation_id }, letter);
  const own = `${deskPath(event, language, "letters")}/templates/${letter}`;
  const query = new URL(address).searchParams;
  const kept = { event: template.texts, organisation: shared.texts };
  const preview = await templatePreview(app, event, letter, kept, previewWishIn(address), language);
  const name = organiseWords[language].letters.kinds[letter];
  const first = languages.find((one) => one === event.lang) ?? "nb";
  return {
    ...eventDesk(app, reader, address, answer ? words.wrongTitle(name) : name, "letters"),
    heading: name,
    lead: `${words.sources[sourceOf(template, shared)]}, ${words.when[letter]}.`,
    wrong: { heading: words.wrong, errors: errorsOf(answer, language) },
    done: query.has("done")
      ? words.form.done
      : query.has("removed")
        ? words.removal.done
        : query.has("tested")
          ? massLetterWords[language].draft.tested(account.email)
          : null,
    writing: {
      always: words.always,
      form: mayEdit
        ? { action: own, ...templateForm(template, shared.texts, first, answer, language) }
        : null,
      onlyLooking: mayEdit ? null : words.onlyLooking,
      placeholders: placeholderHelp(language),
      removal:
        mayEdit && template.texts !== null
          ? { href: `${own}/removal`, text: words.removal.link.event }
          : null,
    },
    preview: previewPart(
      preview,
      {
        own,
        kept: {},
        html: `/organise/events/${event.slug}/letters/templates/${letter}/preview`,
        trial: mayEdit ? { action: `${own}/trial`, email: account.email } : null,
        notes: [],
      },
      language,
    ),
    ways: {
      label: words.toTemplates,
      links: [{ href: `${deskPath(event, language, "letters")}/templates`, text: words.toTemplates }],
    },
  };
}
