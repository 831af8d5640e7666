import type { App } from "#app/app.ts";
import type { ReadInvitation } from "#app/events/pasted/read-invitation.ts";
import type { Starter } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { newEventWords } from "#app/language/organise/new-event.ts";
import { HOUSE_ZONE } from "#app/views/organise/letter-list.ts";
import { newEventFrame, newEventPath } from "./new-event.ts";
import { timeSentence } from "#app/views/organise/event/place-page.ts";

/** Characters that one may paste: half again as long as the longest newsletter we know. */
export const MOST_PASTED = 50_000;

/** Where a text is pasted. @param fault why the last one was not read */
export function pasteView(
  app: App,
  starter: Starter,
  address: string,
  typed = "",
  fault: string | null = null,
) {
  const language = languageOf(address);
  const { text: words, required, wrong } = newEventWords[language];
  return {
    step: "paste" as const,
    ...newEventFrame(app, starter, address, words.heading, fault !== null),
    lead: words.lead,
    wrong: { heading: wrong, errors: fault === null ? [] : [{ name: "text", text: fault }] },
    form: {
      action: newEventPath(language, "/text"),
      button: words.button,
      field: {
        kind: "field" as const,
        name: "text",
        label: words.field,
        mark: required,
        description: words.fieldAbout(MOST_PASTED),
        rows: 16,
        defaultValue: typed,
        error: fault ?? undefined,
      },
    },
  };
}

/** Which of several events one will make first. */
export function chooseView(app: App, starter: Starter, address: string, { text, events }: ReadInvitation) {
  const language = languageOf(address);
  const { text: words } = newEventWords[language];
  return {
    step: "choose" as const,
    ...newEventFrame(app, starter, address, words.choose),
    lead: words.chooseAbout,
    form: {
      action: newEventPath(language, "/text"),
      button: words.chooseButton,
      pasted: text,
      field: {
        kind: "choice" as const,
        pick: "one" as const,
        name: "event",
        label: words.choose,
        options: events.map(({ title, when }, index) => ({
          value: String(index),
          label: title?.value ?? words.untitled,
          description: when ? timeSentence(when.value, HOUSE_ZONE, language) : undefined,
          checked: index === 0,
        })),
      },
    },
  };
}
