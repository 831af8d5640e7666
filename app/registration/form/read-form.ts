import type { z } from "zod";
import type { FieldFault } from "#app/language/registration.ts";

/** The first fault of each field, in the order of the page. */
export type Faults<Field extends string = string> = Partial<Record<Field, FieldFault>>;

/** What a form says, or what is wrong with it. */
export type Read<Form, Field extends string = string> =
  { readonly ok: true; readonly value: Form } | { readonly ok: false; readonly faults: Faults<Field> };

/** A part of a form, with the faults of its fields. */
export interface Piece<T> {
  readonly value: T;
  readonly faults: Faults;
}

/** Reads the fields of a form by its schema. A fault's message is its code; the sentences are in `language/`. */
export function readBy<Form, Field extends string>(
  schema: z.ZodType<Form>,
  form: URLSearchParams,
): Read<Form, Field> {
  const parsed = schema.safeParse(Object.fromEntries(form));
  if (parsed.success) return { ok: true, value: parsed.data };

  const faults: Faults<Field> = {};
  for (const issue of parsed.error.issues) faults[issue.path[0] as Field] ??= issue.message as FieldFault;
  return { ok: false, faults };
}
