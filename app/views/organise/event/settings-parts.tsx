import { Actions, Button } from "#app/components/button.tsx";
import { BothVersions } from "#app/components/both-versions.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Facts } from "#app/components/facts.tsx";
import { FormGroups } from "#app/components/form-fields.tsx";
import { Notice } from "#app/components/notice.tsx";
import { PendingAnnouncement } from "#app/components/pending-announcement.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import type { SettingsView } from "./settings-page.ts";

/** A section whose saving may reach people: what is about to go out, the form, what it asks first. */
export function SettingsPage({ done, pending, form, links, facts, ...view }: SettingsView) {
  return (
    <EventDesk {...view}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      {pending && <PendingAnnouncement {...pending} />}
      {form && <SettingsForm {...form} />}
      {facts.length > 0 && <Facts facts={facts} />}
      {links.length > 0 && (
        <ul className="desk__links">
          {links.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </EventDesk>
  );
}

function SettingsForm({
  action,
  button,
  version,
  seen,
  both,
  ask,
  groups,
  hidden = [],
}: NonNullable<SettingsView["form"]>) {
  return (
    <form className="section-form" method="post" action={action} noValidate>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="seen" value={seen} />
      {hidden.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      {ask && (
        <section className="ask" role="status" aria-labelledby="ask">
          <h2 className="ask__heading" id="ask">
            {ask.heading}
          </h2>
          <Paragraphs of={[...ask.sentences]} />
          <Actions>
            <Button name="asked" value={ask.mark}>
              {ask.yes}
            </Button>
          </Actions>
        </section>
      )}
      {both && <BothVersions {...both} />}
      <FormGroups groups={groups} />
      <Actions>
        <Button variant={ask ? "secondary" : "primary"}>{button}</Button>
      </Actions>
    </form>
  );
}
