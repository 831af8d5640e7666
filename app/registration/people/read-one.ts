import type { AskedForm } from "#app/events/asked-form.ts";
import type { FieldFault } from "#app/language/registration.ts";
import { z } from "zod";
import { email, name, organisation } from "../form/form-fields.ts";
import { readAnswers } from "../form/read-answers.ts";
import { readBy, type Read } from "../form/read-form.ts";
import type { HandWritten } from "./add-by-hand.ts";

const whoForm = z.object({ name: name(), email: email(), organisation: organisation() });

/** One person as an organiser typed them in; what the event asks may be left open. */
export function readOne(form: URLSearchParams, asked: Pick<AskedForm, "questions">): Read<HandWritten> {
  const who = readBy(whoForm, form);
  const questions = asked.questions.map((question) => ({ ...question, is_required: 0 }));
  const answers = readAnswers(form, questions);
  const faults: Partial<Record<string, FieldFault>> = { ...(who.ok ? {} : who.faults), ...answers.faults };
  if (!who.ok || Object.keys(faults).length > 0) return { ok: false, faults };
  return { ok: true, value: { line: 1, ...who.value, answers: answers.value } };
}
