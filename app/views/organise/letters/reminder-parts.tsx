import { Actions, Button } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { FormGroups } from "#app/components/form-fields.tsx";
import { Ledger, RowTitle, Under } from "#app/components/ledger.tsx";
import { LetterText } from "#app/components/letter-text.tsx";
import { Notice } from "#app/components/notice.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { LinkRow } from "#app/views/organise/people/people-parts.tsx";
import type { remindersView } from "./reminders.ts";

type View = Awaited<ReturnType<typeof remindersView>>;

/** How the reminders of an event go out, what they say, and the form that changes them. */
export function RemindersPage(view: View) {
  const { done, resting, overview, form, onlyLooking, letters, ways } = view;
  return (
    <EventDesk {...view}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      {resting && (
        <Notice tone="info">
          <p>{resting}</p>
        </Notice>
      )}
      <Overview {...overview} />
      <section className="desk__part">
        <h2 className="desk__heading">{letters.heading}</h2>
        {letters.all.map(({ key, heading, subject, text }) => (
          <details className="more" key={key}>
            <summary>{heading}</summary>
            <p className="desk__about">{subject}</p>
            <LetterText {...text} open={null} />
          </details>
        ))}
      </section>
      {form && <Form {...form} />}
      {onlyLooking && <p className="desk__about">{onlyLooking}</p>}
      <LinkRow {...ways} />
    </EventDesk>
  );
}

function Overview({ heading, columns, rows, rules }: View["overview"]) {
  return (
    <section className="desk__part">
      <h2 className="desk__heading">{heading}</h2>
      <Ledger
        caption={heading}
        columns={columns}
        rows={rows.map(({ key, name, rule, when, people, state, why, last }) => ({
          key,
          cells: [
            <>
              <RowTitle text={name} />
              <Under>{rule}</Under>
            </>,
            when,
            people,
            <>
              <StatusChip tone={state.tone} variant="bare">
                {state.words}
              </StatusChip>
              {why && <Under>{why}</Under>}
              {last && <Under>{last}</Under>}
            </>,
          ],
        }))}
      />
      <div className="desk__sentences">
        <Paragraphs of={rules} />
      </div>
    </section>
  );
}

function Form({ heading, action, version, groups, button }: NonNullable<View["form"]>) {
  return (
    <section className="desk__part">
      <h2 className="desk__heading">{heading}</h2>
      <form className="section-form" method="post" action={action} noValidate>
        <input type="hidden" name="version" value={version} />
        <FormGroups groups={groups} />
        <Actions>
          <Button>{button}</Button>
        </Actions>
      </form>
    </section>
  );
}
