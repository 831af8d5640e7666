import type { App } from "#app/app.ts";
import {
  editableProgramme,
  type EditableProgramme,
  type PlannedSession,
} from "#app/programme/edit/editable-programme.ts";

/** The programme of an event that there is. */
export async function editable(app: App, event: { readonly id: string }): Promise<EditableProgramme> {
  return (await editableProgramme(app.db, event.id))!;
}

export function plannedIn(
  { scheduled, unscheduled }: EditableProgramme,
  id: string,
): PlannedSession | undefined {
  return [...scheduled, ...unscheduled].find((session) => session.id === id);
}
