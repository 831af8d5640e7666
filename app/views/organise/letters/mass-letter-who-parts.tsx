import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Choice, Field } from "#app/components/form.tsx";
import type { whoView } from "./mass-letter-who.ts";

type View = Awaited<ReturnType<typeof whoView>>;

/** Whom a letter is for: the choice, and beside it who they are. */
export function WhoPage({ wrong, picked, form, found, write, ...desk }: View) {
  return (
    <EventDesk {...desk}>
      {wrong.errors.length > 0 && <ErrorSummary {...wrong} />}
      <div className="who">
        {picked ? (
          <div className="who__form">
            <p>{picked.about}</p>
            <p>
              <a href={picked.href}>{picked.text}</a>
            </p>
          </div>
        ) : (
          <form className="form who__form" method="get" action={form.action}>
            <Choice pick="several" {...form.states} />
            {form.kind && <Choice pick="one" {...form.kind} />}
            {form.attendance && <Choice pick="one" {...form.attendance} />}
            {form.parts && <Choice pick="several" {...form.parts} />}
            {form.answers.map((question) => (
              <Choice pick="several" {...question} key={question.name} />
            ))}
            <Field {...form.domain} />
            <Actions>
              <Button variant="secondary">{form.button}</Button>
            </Actions>
          </form>
        )}
        <section className="who__found" aria-labelledby="found">
          <h2 className="desk__heading" id="found">
            {found.count}
          </h2>
          {found.names.length > 0 && (
            <ul className="who__names">
              {found.names.map(({ name, organisation }, index) => (
                <li key={index}>
                  {name}
                  {organisation && <span className="who__from"> {organisation}</span>}
                </li>
              ))}
              {found.more && <li className="who__from">{found.more}</li>}
            </ul>
          )}
          {write && (
            <form method="post" action={write.action}>
              {write.fields.map(([name, value]) => (
                <input type="hidden" name={name} value={value} key={`${name}/${value}`} />
              ))}
              <Actions>
                <Button>{write.button}</Button>
              </Actions>
            </form>
          )}
        </section>
      </div>
    </EventDesk>
  );
}
