import { Choice, Field } from "#app/components/form.tsx";
import type { TermFields } from "./adding-terms.ts";

/** On what terms somebody is added. */
export function Terms({ kinds, allocation, letter, reason, override }: TermFields) {
  return (
    <>
      {kinds && <Choice name="kind" pick="one" {...kinds} />}
      {allocation && <Choice name="allocation" pick="one" {...allocation} />}
      <Choice name="letter" pick="one" {...letter} />
      <Field {...reason} rows={2} />
      {override && <Field {...override} />}
    </>
  );
}
