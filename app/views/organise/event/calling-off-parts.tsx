import { Actions, Button } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Field } from "#app/components/form.tsx";
import { PendingAnnouncement } from "#app/components/pending-announcement.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import type { callingOffView } from "./calling-off.ts";

/** The page on which an event is called off, and held after all. */
export function CancellationPage(view: Awaited<ReturnType<typeof callingOffView>>) {
  const { pending, sentences, form, since, restoring } = view;
  return (
    <EventDesk {...view} lead={since?.at}>
      {pending && <PendingAnnouncement {...pending} />}
      <div className="telling">
        <Paragraphs of={sentences} />
        {since && (
          <>
            <p>
              {since.reason.term}: <span lang={since.reason.lang}>{since.reason.text}</span>
            </p>
            {since.told && <p>{since.told}</p>}
            <ul className="link-row">
              {since.links.map((link) => (
                <li key={link.href}>
                  <a href={link.href}>{link.text}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        {form && (
          <form method="post" action={form.action} noValidate>
            <Field {...form.field} rows={3} />
            <Actions>
              <Button>{form.button}</Button>
            </Actions>
          </form>
        )}
      </div>
      {restoring && (
        <section className="telling" aria-labelledby="restoring">
          <h2 id="restoring">{restoring.heading}</h2>
          <Paragraphs of={restoring.sentences} />
          {restoring.form && (
            <form method="post" action={restoring.form.action}>
              <Actions>
                <Button variant="secondary">{restoring.form.button}</Button>
              </Actions>
            </form>
          )}
        </section>
      )}
    </EventDesk>
  );
}
