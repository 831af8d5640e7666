import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { tickedCounts } from "#app/attendance/attendees.ts";
import { countables, type Counted } from "#app/attendance/countables.ts";
import { MAX_COUNT_WORDS, type CountFault } from "#app/attendance/read-counts.ts";
import type { FormGroup } from "#app/components/form-fields.tsx";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { attendanceWords } from "#app/language/organise/attendance.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";

/** How many came, where one has no names: the event and each session by itself. */
export async function countsView(
  app: App,
  organiser: Organiser,
  address: string,
  refused: { readonly typed: URLSearchParams; readonly faults: Record<string, CountFault> } | null = null,
) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = attendanceWords[language];
  const say = words.counts;
  const all = await countables(app.db, event.id);
  const ticked = await tickedCounts(app.db, event.id);
  const sentences = Object.fromEntries(
    Object.entries(refused?.faults ?? {}).map(([name, fault]) => [
      name,
      fault === "no-number" ? say.noNumber : say.tooLong(MAX_COUNT_WORDS),
    ]),
  );
  const errors = Object.entries(sentences).map(([name, text]) => ({ name, text }));
  const tickedAt = ({ key, talkId }: Counted) =>
    key === "event" ? ticked.event : talkId === null ? (ticked.bySession.get(key) ?? 0) : 0;
  const groupOf = (one: Counted): FormGroup => {
    const field = (name: "people" | "words" | "sectors", label: string, more: object) => ({
      kind: "field" as const,
      name: `${name}-${one.key}`,
      label,
      mark: say.optional,
      error: sentences[`${name}-${one.key}`],
      defaultValue: refused?.typed.get(`${name}-${one.key}`) ?? String(one.row?.[name] ?? ""),
      ...more,
    });
    const count = tickedAt(one);
    return {
      heading: one.title ?? say.ofEvent,
      ...(count > 0 && { about: say.ticked(count) }),
      fields: [
        field("people", one.title === null ? say.people : say.peopleOf(one.title), {
          inputMode: "numeric",
          size: 8,
        }),
        field("words", one.title === null ? say.words : say.wordsOf(one.title), {
          ...(one.title === null && { description: say.wordsAbout }),
        }),
        ...(one.title === null ? [field("sectors", say.sectors, { description: say.sectorsAbout })] : []),
      ],
    };
  };
  const isTheirs = mayEdit(organiser, event.organisation_id);
  return {
    ...eventDesk(
      app,
      organiser,
      address,
      errors.length > 0 ? words.wrongTitle(say.heading) : say.heading,
      "after",
    ),
    heading: say.heading,
    lead: say.lead,
    ...(errors.length > 0 && { wrong: { heading: words.wrong, errors } }),
    done: new URL(address).searchParams.has("done") ? say.done : null,
    form: isTheirs
      ? { action: `${deskPath(event, language, "after")}/counts`, button: say.save, groups: all.map(groupOf) }
      : null,
    facts: isTheirs
      ? []
      : all.map((one) => ({
          term: one.title ?? say.ofEvent,
          detail:
            one.row?.words ??
            (one.row?.people === null ? say.unknown : String(one.row?.people ?? say.unknown)),
        })),
  };
}
