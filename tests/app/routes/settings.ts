import type { FormGroup } from "#app/components/form-fields.tsx";
import type { SettingsView } from "#app/views/organise/event/settings-page.ts";
import { anOrganiser, testApp } from "#tests/support/app.ts";
import type { Engine } from "#tests/support/engines.ts";
import { aMember, sessionOf } from "../accounts/people.ts";

/** A house with one editor, who is signed in. */
export async function deskOf(engine: Engine) {
  const app = await testApp(engine, { config: { hasDemo: false } });
  const organiser = await anOrganiser(app);
  const session = await sessionOf(app, await aMember(app, organiser, "editor"));
  const other = await sessionOf(app, await aMember(app, organiser, "owner", "ola@example.org"));
  return { app, organiser, session, other };
}

/** What a section's form would send as it stands. */
export function sentBy({ form }: SettingsView): Record<string, string> {
  return { version: form!.version, seen: form!.seen, ...fieldsIn(form!.groups) };
}

/** What fields hold, as a browser sends it. */
export function fieldsIn(groups: readonly FormGroup[]): Record<string, string> {
  const pairs = groups
    .flatMap((group) => group.fields)
    .flatMap((field): [string, string][] => {
      switch (field.kind) {
        case "field":
        case "select":
          return [[field.name, field.defaultValue ?? ""]];
        case "choice":
          return field.options.filter((one) => one.checked).map((one) => [field.name, one.value]);
        case "checkbox":
          return field.checked ? [[field.name, field.value ?? "yes"]] : [];
      }
    });
  return Object.fromEntries(pairs);
}

/** A page that came back with its status, where nobody was sent elsewhere. */
export async function cameBack<View>(answer: Promise<unknown>): Promise<{ view: View; status: number }> {
  const { data, init } = (await answer) as { data: View; init: { status: number } };
  return { view: data, status: init.status };
}
