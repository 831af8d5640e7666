import { Actions, Button } from "#app/components/button.tsx";
import { Checkbox, Choice, Field } from "#app/components/form.tsx";
import { Notice } from "#app/components/notice.tsx";
import { AskedFields, AssistanceField, DietFields, EnterButton, Trap } from "#app/views/form-parts.tsx";
import type { RegisterPageView } from "./register-page.ts";

type FormView = NonNullable<RegisterPageView["form"]>;
const FORM = "register";

/** The whole registration form. */
export function RegisterForm({ form }: { form: FormView }) {
  const { fields, kinds, words, colleagues, diet, also } = form;
  return (
    <form className="form" id={FORM} method="post" action={form.action} noValidate>
      <EnterButton />
      <input type="hidden" name="submission_key" value={form.key} />
      <input type="hidden" name="hint" value="1" />
      {form.hinted && <input type="hidden" name="hinted" value={form.hinted} />}
      <Trap label={words.trap} />
      <Field {...fields.name} mark={words.mustBeFilled} autoComplete="name" maxLength={200} required />
      <Field
        {...fields.email}
        mark={words.mustBeFilled}
        description={words.emailDescription}
        type="email"
        autoComplete="email"
        spellCheck={false}
        maxLength={254}
        required
      />
      <Field {...fields.organisation} mark={words.optional} autoComplete="organization" maxLength={200} />
      {kinds && <Choice name="kind" pick="one" {...kinds} />}
      {form.wishes && <p>{form.wishes}</p>}
      <AskedFields fields={form.asked} />
      {diet && <DietFields diet={diet} />}
      <AssistanceField assistance={form.assistance} />
      {colleagues && <Colleagues of={colleagues} />}
      {also.length > 0 && (
        <Choice name="also" label={words.also} mark={words.optional} pick="several" options={also} />
      )}
      <Checkbox name="newsletter" {...form.newsletter} />
      <p className="form__privacy">{form.privacy}</p>
      <Actions>
        <Button large>{form.button}</Button>
      </Actions>
    </form>
  );
}

/** Rows for colleagues, and a button that brings one more: the page comes back with all that was typed. */
function Colleagues({ of }: { of: NonNullable<FormView["colleagues"]> }) {
  return (
    <details className="form__colleagues" open={of.isOpen}>
      <summary>{of.heading}</summary>
      <p>{of.description}</p>
      {of.rows.map(({ legend, name, email }) => (
        <fieldset className="ds-fieldset form__row" key={legend}>
          <legend className="ds-label">{legend}</legend>
          <Field {...name} autoComplete="off" maxLength={200} />
          <Field {...email} type="email" autoComplete="off" spellCheck={false} maxLength={254} />
        </fieldset>
      ))}
      {of.add && (
        <Actions>
          <Button variant="secondary" name="add-colleague" value="1">
            {of.add}
          </Button>
        </Actions>
      )}
    </details>
  );
}

/** «Mente du kari@difi.no?» Both answers send the form that stands beneath. */
export function AddressQuestion({ of }: { of: Exclude<RegisterPageView["probable"], false> }) {
  return (
    <div className="form__question" id="address-question" tabIndex={-1} autoFocus>
      <EnterButton form={FORM} />
      <Notice tone="info" heading={of.question} role="alert">
        <Actions>
          <Button variant="secondary" form={FORM} name="email-is" value={of.correct.value}>
            {of.correct.text}
          </Button>
          <Button variant="tertiary" form={FORM} name="email-is" value={of.keep.value}>
            {of.keep.text}
          </Button>
        </Actions>
      </Notice>
    </div>
  );
}
