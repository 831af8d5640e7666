import { Checkbox, Choice, Field } from "#app/components/form.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import type { AskedFieldView } from "./asked-fields.ts";
import type { assistanceView, dietView } from "./needs-fields.ts";

/** What an event asks: days, sessions, its own questions. */
export function AskedFields({ fields }: { fields: readonly AskedFieldView[] }) {
  return fields.map(({ descriptions, ...field }) => {
    const description = descriptions.length > 0 && <Paragraphs of={descriptions} />;
    if (field.kind === "text") {
      const { kind: _, typed, ...rest } = field;
      return <Field key={field.name} {...rest} description={description} defaultValue={typed} rows={3} />;
    }
    const { kind: pick, options, ...rest } = field;
    return <Choice key={field.name} {...rest} pick={pick} description={description} options={[...options]} />;
  });
}

type Diet = NonNullable<ReturnType<typeof dietView>>;

/** What to serve. */
export function DietFields({ diet, forget }: { diet: Diet; forget?: string }) {
  return (
    <Choice
      name="diet"
      label={diet.label}
      mark={diet.mark}
      pick="several"
      description={<p>{diet.description}</p>}
      options={diet.options}
    >
      <Field
        name="diet-note"
        label={diet.note.label}
        defaultValue={diet.note.typed}
        error={diet.note.error}
        maxLength={200}
      />
      {forget && diet.isForgettable && <Checkbox name="diet-forget" label={forget} />}
    </Choice>
  );
}

/** What one needs in order to take part. */
export function AssistanceField({
  assistance: { isForgettable, ...field },
  forget,
}: {
  assistance: ReturnType<typeof assistanceView>;
  forget?: string;
}) {
  return (
    <>
      <Field name="assistance" maxLength={200} {...field} />
      {forget && isForgettable && <Checkbox name="assistance-forget" label={forget} />}
    </>
  );
}

/**
 * A button that nobody sees and Enter in a field presses: the first of a form's on the page, whatever the others do.
 *
 * @param form id of the form, where other buttons of its stand outside it
 */
export function EnterButton({ form }: { form?: string }) {
  return <button type="submit" form={form} hidden />;
}

/** A field that no person fills in: away from the eye, the keyboard and screen readers, and named so for all others. */
export function Trap({ label }: { label: string }) {
  return (
    <div className="form__trap" aria-hidden="true">
      <label htmlFor="website">{label}</label>
      <input id="website" name="website" type="text" autoComplete="off" tabIndex={-1} />
    </div>
  );
}
