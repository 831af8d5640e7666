import { seenOf } from "#app/events/edit/both.ts";
import type { Language } from "#app/language/language.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import type { Refusal } from "#app/refusal.ts";
import { bothVersions } from "./both-versions.ts";

/** A form that was not saved: what was typed, what it was made of, and why not. */
export interface Returned<Fields extends object> {
  readonly typed: Fields;
  readonly sent?: { readonly version: string | number; readonly seen: string };
  readonly refusal?: Refusal;
}

/**
 * What a form says beside its fields, as it stands or as it came back: what is wrong with it, both versions where
 * somebody else has saved since, and what it is made of. After such a conflict that is what stands there now.
 *
 * @param form what stands there now, its version, and how its fields are told: as `bothVersions`
 * @param sentences of what is wrong, by field
 */
export function returnedForm<Fields extends object>(
  form: { readonly now: Fields; readonly version: number } & Parameters<typeof bothVersions<Fields>>[1],
  refused: Returned<Fields> | null,
  sentences: Readonly<Record<string, string>>,
  language: Language,
) {
  const { typed, sent, refusal } = refused ?? {};
  const isStale = refusal?.code === "stale-version";
  const both =
    typed && isStale
      ? bothVersions({ typed, now: form.now, seen: sent?.seen ?? "", refusal }, form, language)
      : null;
  return {
    both,
    errors: [
      ...Object.entries(sentences).map(([name, text]) => ({ name, text })),
      ...(refusal ? [{ name: both?.rows[0]?.name, text: organiserRefusal(refusal, language) }] : []),
    ],
    saw:
      sent && !isStale
        ? { version: String(sent.version), seen: sent.seen }
        : { version: String(form.version), seen: seenOf(form.now) },
  };
}
