import { BothVersions } from "#app/components/both-versions.tsx";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Facts } from "#app/components/facts.tsx";
import { Checkbox, Field, Select } from "#app/components/form.tsx";
import { Notice } from "#app/components/notice.tsx";
import { plainFacts } from "#app/views/site/event-parts.tsx";
import { EnterButton } from "#app/views/form-parts.tsx";
import type { SessionDeskView } from "./session-desk.ts";
import type { SessionFieldsView } from "./session-fields.ts";

type PeopleView = SessionFieldsView["people"] | SessionFieldsView["talks"]["rows"][number]["people"];

/** A session: where it stands, what can be done with it, what it says of itself. */
export function SessionDeskPage({ wrong, notKept, facts, warnings, ways, form, ...view }: SessionDeskView) {
  return (
    <EventDesk {...view}>
      {wrong && <ErrorSummary {...wrong} />}
      {notKept && (
        <Notice tone="info" role="status">
          <p>{notKept}</p>
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice tone="warning">
          {warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Notice>
      )}
      <Facts facts={plainFacts(facts)} />
      {ways && (
        <div className="actions">
          <ButtonLink variant="secondary" href={ways.move.href}>
            {ways.move.text}
          </ButtonLink>
          {ways.unschedule && (
            <form method="post" action={ways.unschedule.action}>
              <input type="hidden" name="version" value={ways.unschedule.version} />
              <Button variant="secondary">{ways.unschedule.text}</Button>
            </form>
          )}
          <a href={ways.remove.href}>{ways.remove.text}</a>
        </div>
      )}
      <section className="desk__part">
        <h2 className="desk__heading">{view.contents}</h2>
        {view.isTheirs ? <SessionForm {...form} /> : <SessionRead {...form} />}
      </section>
      <p>
        <a href={view.back.href}>{view.back.text}</a>
      </p>
    </EventDesk>
  );
}

function SessionForm({ action, version, seen, both, save, ...form }: SessionDeskView["form"]) {
  return (
    <form className="form session-form" method="post" action={action} noValidate>
      <EnterButton />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="seen" value={seen} />
      {both && <BothVersions {...both} />}
      <Field {...form.title} required />
      <div className="session-form__row">
        <Select {...form.kind} />
        <Select {...form.lang} />
      </div>
      <Field {...form.abstract} rows={5} />
      <People {...form.people} level={3} />
      <h3 className="desk__heading">{form.talks.heading}</h3>
      {form.talks.nothing && <p className="desk__about">{form.talks.nothing}</p>}
      {form.talks.rows.map((talk) => (
        <Talk {...talk} key={talk.key} />
      ))}
      <Actions>
        <Button variant="secondary" name={form.talks.add.name} value={form.talks.add.value}>
          {form.talks.add.text}
        </Button>
      </Actions>
      <Actions>
        <Button>{save}</Button>
      </Actions>
    </form>
  );
}

function Talk({ legend, id, up, drop, people, ...fields }: SessionFieldsView["talks"]["rows"][number]) {
  return (
    <fieldset className="ds-fieldset session-form__talk">
      <legend className="ds-label">{legend}</legend>
      <input type="hidden" {...id} />
      <Field {...fields.title} />
      <Field {...fields.subtitle} />
      <div className="session-form__row">
        <Select {...fields.kind} />
        <Select {...fields.lang} />
        <Field {...fields.number} inputMode="numeric" />
      </div>
      <Field {...fields.abstract} rows={4} />
      <People {...people} level={4} />
      <Actions>
        {up && <RowButton {...up} />}
        <RowButton {...drop} />
      </Actions>
    </fieldset>
  );
}

function People({ legend, about, rows, add, level }: PeopleView & { level: 3 | 4 }) {
  const Heading: "h3" | "h4" = `h${level}`;
  return (
    <div className="session-form__people">
      <Heading className="decision__heading">{legend}</Heading>
      {about && <p className="desk__about">{about}</p>}
      {rows.map(({ key, id, drop, toCome, ...person }) => (
        <fieldset className="ds-fieldset session-form__person" key={key}>
          <legend className="board__unseen">{person.legend}</legend>
          <input type="hidden" {...id} />
          <Field {...person.name} autoComplete="off" />
          <Field {...person.organisation} autoComplete="off" />
          <Field {...person.titles} rows={2} />
          <div className="session-form__role">
            <Select {...person.role} />
            <Field {...person.roleLabel} />
          </div>
          <Field {...person.bio} rows={3} />
          <Checkbox {...toCome} />
          <Actions>
            <RowButton {...drop} />
          </Actions>
        </fieldset>
      ))}
      <Actions>
        <Button variant="tertiary" name={add.name} value={add.value}>
          {add.text}
        </Button>
      </Actions>
    </div>
  );
}

/** A button that says to those who do not see it which row it is for. */
function RowButton({ name, value, text, of }: { name: string; value: string; text: string; of: string }) {
  return (
    <Button variant="tertiary" name={name} value={value}>
      {text} <span className="board__unseen">{of}</span>
    </Button>
  );
}

/** The same for one who only looks. */
function SessionRead({ abstract, people, talks }: SessionDeskView["form"]) {
  const names = (rows: PeopleView["rows"]) =>
    rows.map(({ name, role, organisation, roleLabel }) => {
      const who = name.defaultValue || roleLabel.defaultValue;
      return [who, organisation.defaultValue, role.defaultValue].filter(Boolean).join(", ");
    });
  return (
    <div className="session-read">
      {abstract.defaultValue && (
        <p className="note__text" lang={abstract.lang}>
          {abstract.defaultValue}
        </p>
      )}
      <ul>
        {names(people.rows).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {talks.nothing && <p className="desk__about">{talks.nothing}</p>}
      <ol>
        {talks.rows.map((talk) => (
          <li key={talk.key}>
            <p lang={talk.lang.defaultValue}>{talk.title.defaultValue}</p>
            <p className="desk__about">{names(talk.people.rows).join("; ")}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
