import { Actions, Button } from "#app/components/button.tsx";
import { Facts } from "#app/components/facts.tsx";
import { Choice } from "#app/components/form.tsx";
import { OrganisationDesk } from "#app/components/organisation-desk.tsx";
import type { organisationSettingsView } from "./organisation-settings.ts";

type View = ReturnType<typeof organisationSettingsView>;

/** What holds for all events of an organisation: a section for each matter. */
export function OrganisationSettingsPage({ declines, quiet, sender, ...desk }: View) {
  return (
    <OrganisationDesk {...desk}>
      <Declines {...declines} />
      <section className="desk__part">
        <h2 className="desk__heading">{quiet.heading}</h2>
        <p className="desk__about">{quiet.about}</p>
        <p>
          <a href={quiet.link.href}>{quiet.link.text}</a>
        </p>
      </section>
      <section className="desk__part">
        <h2 className="desk__heading">{sender.heading}</h2>
        <Facts facts={sender.facts} />
        <p className="desk__about">{sender.about}</p>
        {sender.check && (
          <p>
            <a href={sender.check.href}>{sender.check.text}</a>
          </p>
        )}
      </section>
    </OrganisationDesk>
  );
}

function Declines({ heading, note, now, nowAbout, form }: View["declines"]) {
  return (
    <section className="desk__part">
      <h2 className="desk__heading">{heading}</h2>
      {note && <p className="desk__about">{note}</p>}
      {form ? (
        <form className="section-form" method="post" action={form.action} noValidate>
          <Choice pick="one" {...form.choice} />
          <Actions>
            <Button>{form.button}</Button>
          </Actions>
        </form>
      ) : (
        <p>
          <strong>{now}.</strong> {nowAbout}
        </p>
      )}
    </section>
  );
}
