import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import type { Language } from "#app/language/language.ts";
import { programmeWords } from "#app/language/organise/programme.ts";
import { warningSentence } from "#app/language/programme-editor.ts";
import { editableProgramme, type EditableProgramme } from "#app/programme/edit/editable-programme.ts";
import { STEP_MINUTES } from "#app/programme/edit/move-session.ts";
import { canUndo } from "#app/programme/edit/undo.ts";
import { warningsOf } from "#app/programme/edit/warnings.ts";
import { standingsOf } from "#app/speakers/standings.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { blockOf, boardOf, type Shown } from "./programme-board.ts";
import { dayAsked, dayOf, dayName, hrefOf, hrefOfSession } from "./programme-days.ts";
import { freeAfter } from "./programme-free.ts";
import { saidOf } from "./programme-said.ts";

/** Minutes that one press of an arrow can move. */
const STEPS = [STEP_MINUTES, 15, 30];

/**
 * The programme as those who make it see it: one day as rooms × time, what has no time, what is worth a second look.
 *
 * @param wrong why something was not done
 */
export async function programmeView(app: App, organiser: Organiser, address: string, wrong?: string) {
  const { event: listed } = organiser;
  const language = languageOf(address);
  const words = programmeWords[language];
  const { board } = words;
  const programme = (await editableProgramme(app.db, listed.id))!;
  const path = deskPath(listed, language, "programme");
  const planned = [...programme.scheduled, ...programme.unscheduled];
  const standings = await standingsOf(app.db, listed.id);
  const warnings = warningsOf(planned, programme.event, programme.rooms, programme.chosen, standings);
  const shown: Shown = { programme, warnings, language, path };
  const query = new URL(address).searchParams;
  const said = saidOf(shown, query);
  const day = dayAsked(programme, query, said.focused);
  const asList = query.get("as") === "list";
  const isTheirs = mayEdit(organiser, listed.organisation_id);
  const today = programme.scheduled.filter((session) => dayOf(session, programme) === day.day);
  const { columns, hours, blocks } = boardOf(shown, today);
  const here = (change: { day?: number; as?: "list" | null }) => hrefOf(path, day.day, asList, change);
  return {
    ...eventDesk(
      app,
      organiser,
      address,
      wrong ? words.wrongTitle(words.heading) : words.heading,
      "programme",
    ),
    heading: words.heading,
    wrong: wrong ? { heading: words.wrong, errors: [{ text: wrong }] } : null,
    said: wrong ? null : said.sentence,
    lead: leadOf(programme, language),
    ways: {
      label: board.ways,
      add: isTheirs ? { href: `${path}/new?day=${day.day}`, text: board.add } : null,
      links: [
        ...(isTheirs ? [{ href: `${path}/import`, text: board.import }] : []),
        { href: `${path}/release`, text: board.release },
        { href: `${path}/rooms`, text: board.rooms },
        { href: `${path}/tracks`, text: board.tracks },
      ],
    },
    undo:
      isTheirs && (await canUndo(app.db, listed.id, organiser.account.id))
        ? { action: `${path}/undo`, text: board.undo }
        : null,
    filters: {
      label: board.show,
      groups: [
        {
          label: board.days,
          links: programme.days.map((one) => ({
            href: here({ day: one.day }),
            text: dayName(one, language),
            current: one.day === day.day,
          })),
        },
        {
          label: board.as,
          links: [
            { href: here({ as: null }), text: board.grid, current: !asList },
            { href: here({ as: "list" }), text: board.list, current: asList },
          ],
        },
      ],
    },
    undated: programme.event.starts_on
      ? null
      : {
          sentence: board.noDays,
          link: isTheirs ? { href: deskPath(listed, language, "place"), text: board.setDate } : null,
        },
    roomless:
      programme.rooms.length > 0
        ? null
        : {
            sentence: board.noRooms,
            link: isTheirs ? { href: `${path}/rooms`, text: words.rooms.add } : null,
          },
    day: programme.event.starts_on
      ? {
          heading: dayName(day, language),
          date: day.date,
          day: day.day,
          empty: blocks.length === 0 ? board.empty : null,
          board: {
            label: dayName(day, language),
            roomsLabel: words.board.rooms,
            columns: columns.map((column) => ({
              ...column,
              add: isTheirs
                ? {
                    href: `${path}/new?${new URLSearchParams({ day: String(day.day), room: column.roomId ?? "", starts: freeAfter(blocks, column.roomId, hours.from) }).toString()}`,
                    text: board.addIn(column.name),
                  }
                : null,
            })),
            hours,
            hourNames: Array.from({ length: hours.to - hours.from }, (_, index) => {
              const hour = String(hours.from + index).padStart(2, "0");
              return language === "en" ? `${hour}:00` : `${hour}.00`;
            }),
            blocks,
            asList,
            focused: said.focused,
          },
        }
      : null,
    unscheduled: {
      heading: board.unscheduled,
      nothing: board.nothingUnscheduled,
      blocks: programme.unscheduled.map((session) => blockOf(shown, session)),
      isTheirs,
      focused: said.focused,
    },
    going: {
      heading: board.going,
      titles: programme.going.map(({ id, released }) => ({
        key: id,
        title: released!.title,
        lang: released!.lang,
      })),
    },
    warnings: {
      heading: board.warnings,
      nothing: board.noWarnings,
      all: warnings.map((one) => ({
        text: warningSentence(one, language),
        href: hrefOfSession(one.sessionIds[0]!, programme, path),
      })),
    },
    keys: isTheirs
      ? {
          help: board.keys,
          label: board.steps,
          steps: STEPS.map((minutes) => ({ minutes, text: board.minutes(minutes) })),
          lost: board.lost,
          strange: board.strange,
          path,
        }
      : null,
  };
}
export type ProgrammeView = Awaited<ReturnType<typeof programmeView>>;

function leadOf({ event, hasChanges }: EditableProgramme, language: Language): string {
  const { board } = programmeWords[language];
  if (event.status === "draft") return board.ofDraft;
  return hasChanges ? board.pending : board.nothingPending;
}
