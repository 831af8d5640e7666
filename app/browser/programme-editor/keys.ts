import { sessionAt, shownForm, stepMinutes } from "./board.ts";
import { send } from "./send.ts";

const ARROWS: Readonly<Record<string, string>> = {
  ArrowLeft: "room-left",
  ArrowRight: "room-right",
  ArrowUp: "earlier",
  ArrowDown: "later",
};
const WITH_SHIFT: Readonly<Record<string, string>> = { ArrowUp: "shorter", ArrowDown: "longer" };

/** Arrows move the session that has the focus, Delete takes it out, Ctrl+Z takes back. Enter follows its link. */
export function startKeys(): void {
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === "z") {
      if (isTypedIn(event.target)) return;
      event.preventDefault();
      return send("/undo", shownForm);
    }
    const id = sessionAt(event.target)?.dataset.session;
    if (!id || event.ctrlKey || event.metaKey || event.altKey) return;
    const nudge = (event.shiftKey ? WITH_SHIFT : ARROWS)[event.key];
    if (nudge) {
      event.preventDefault();
      const minutes = String(stepMinutes());
      send(`/sessions/${id}/step`, () => formFor(id, { nudge, minutes }));
    } else if (event.key === "Delete") {
      event.preventDefault();
      send(`/sessions/${id}/unscheduling`, () => formFor(id));
    }
  });
}

/** A form about a session as the page now has it; null when it is not there any more. */
export function formFor(id: string, more: Readonly<Record<string, string>> = {}): URLSearchParams | null {
  const session = document.getElementById(`session-${id}`);
  if (!session) return null;
  return new URLSearchParams([
    ...shownForm(),
    ["version", session.dataset.version ?? ""],
    ...Object.entries(more),
  ]);
}

function isTypedIn(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches("input, textarea, select, [contenteditable]");
}
