import type { App } from "#app/app.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { organiseWords } from "#app/language/organise.ts";
import { templateWords } from "#app/language/organise/templates.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { organisationDesk, organisationPath } from "#app/views/organise/organisation-desk.ts";
import type { Organiser } from "#app/web/guards.ts";
import type { EventTemplateReader, OrganisationTemplateReader } from "#app/web/template-doors.ts";
import type { TemplateLetter } from "#emails/facts.ts";
import { templateList } from "./template-list.ts";

/** All letters of an event in which an organiser can say something of their own. */
export async function eventTemplatesView(app: App, organiser: Organiser, address: string) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = templateWords[language];
  const path = `${deskPath(event, language, "letters")}/templates`;
  return {
    ...eventDesk(app, organiser, address, words.heading, "letters"),
    heading: words.heading,
    lead: words.lead.event,
    list: await templateList(app, { event, organisationId: event.organisation_id }, path, language),
  };
}

/** Says what comes of taking away an event's own text; and why it was not, where it was not. */
export function eventTemplateRemovalView(
  app: App,
  reader: EventTemplateReader,
  address: string,
  refusal?: string,
) {
  const { event, letter } = reader;
  const language = languageOf(address);
  const back = `${deskPath(event, language, "letters")}/templates/${letter}`;
  const said = removal(letter, back, "event", language, refusal);
  return { ...eventDesk(app, reader, address, said.title, "letters"), ...said };
}

/** The same of an organisation's. */
export function organisationTemplateRemovalView(
  app: App,
  reader: OrganisationTemplateReader,
  address: string,
  refusal?: string,
) {
  const { organisation, letter } = reader;
  const language = languageOf(address);
  const back = `${organisationPath(organisation, language, "templates")}/${letter}`;
  const said = removal(letter, back, "organisation", language, refusal);
  return { ...organisationDesk(app, reader, address, "templates", said), ...said };
}

/** What the page of taking a text away says, of either kind. */
export function removal(
  letter: TemplateLetter,
  back: string,
  whose: "event" | "organisation",
  language: Language,
  refusal?: string,
) {
  const words = templateWords[language];
  const heading = words.removal.heading(organiseWords[language].letters.kinds[letter]);
  return {
    heading,
    title: refusal ? words.wrongTitle(heading) : heading,
    wrong: { heading: words.wrong, errors: refusal ? [{ text: refusal }] : [] },
    lead: words.removal.lead[whose],
    form: { action: `${back}/removal`, button: words.removal.button },
    back: { href: back, text: words.removal.back },
  };
}
