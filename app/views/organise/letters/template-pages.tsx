import { EmptyState } from "#app/components/empty-state.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Notice } from "#app/components/notice.tsx";
import { OrganisationDesk } from "#app/components/organisation-desk.tsx";
import { LinkRow } from "#app/views/organise/people/people-parts.tsx";
import type { organisationTemplateView } from "./organisation-templates.ts";
import type { eventTemplateView } from "./template-page.ts";
import { EventChooser, TemplatePreview, TemplateWriting } from "./template-parts.tsx";

/** One kind of letter of an event: what it says of its own, and how it looks. */
export function EventTemplatePage({
  done,
  writing,
  preview,
  ways,
  ...desk
}: Awaited<ReturnType<typeof eventTemplateView>>) {
  return (
    <EventDesk {...desk}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      <TemplateWriting {...writing} />
      <TemplatePreview {...preview} />
      <LinkRow {...ways} />
    </EventDesk>
  );
}

/** One kind of letter of an organisation, shown for one of its events. */
export function OrganisationTemplatePage({
  writing,
  preview,
  noEvent,
  events,
  ...desk
}: Awaited<ReturnType<typeof organisationTemplateView>>) {
  return (
    <OrganisationDesk {...desk}>
      <TemplateWriting {...writing} />
      {preview && <TemplatePreview {...preview} />}
      {noEvent && (
        <section className="desk__part">
          <h2 className="desk__heading">{noEvent.heading}</h2>
          <EmptyState sentence={noEvent.sentence} />
        </section>
      )}
      {events && <EventChooser {...events} />}
    </OrganisationDesk>
  );
}
