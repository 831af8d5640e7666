import { boardNow, sessionAt, slotAt, type Slot } from "./board.ts";
import { formFor } from "./keys.ts";
import { send } from "./send.ts";

/** A shorter way is a click. */
const CLICK_PIXELS = 5;
const USUAL_MINUTES = "30";

interface Drag {
  readonly session: HTMLElement;
  readonly x: number;
  readonly y: number;
  /** How far below its top the session was taken. */
  readonly grip: number;
  isMoving: boolean;
  slot?: Slot;
}

/** A session is dragged with mouse or pen; a finger scrolls, and opens it with a tap. */
export function startDragging(): void {
  let drag: Drag | undefined;

  document.addEventListener("dragstart", (event) => {
    if (sessionAt(event.target)) event.preventDefault();
  });
  document.addEventListener("pointerdown", (event) => {
    const session = sessionAt(event.target);
    if (!session || event.button !== 0 || event.pointerType === "touch") return;
    const grip = event.clientY - session.getBoundingClientRect().top;
    drag = { session, x: event.clientX, y: event.clientY, grip, isMoving: false };
  });
  document.addEventListener("pointermove", (event) => {
    if (drag) dragTo(drag, event.clientX, event.clientY);
  });
  document.addEventListener("pointerup", () => {
    if (drag?.isMoving) {
      // The click that follows would open the session.
      document.addEventListener("click", swallow, { capture: true, once: true });
      setTimeout(() => document.removeEventListener("click", swallow, { capture: true }));
      if (drag.slot) drop(drag.session, drag.slot);
    }
    end();
  });
  document.addEventListener("pointercancel", end);
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") end();
  });

  function end(): void {
    if (!drag) return;
    drag.session.classList.remove("block--dragged");
    drag.session.style.removeProperty("translate");
    delete drag.session.dataset.drop;
    drag = undefined;
  }
}

function dragTo(drag: Drag, x: number, y: number): void {
  const [right, down] = [x - drag.x, y - drag.y];
  if (!drag.isMoving && Math.hypot(right, down) < CLICK_PIXELS) return;
  drag.isMoving = true;
  drag.slot = slotAt(x, y - drag.grip);
  drag.session.classList.add("block--dragged");
  drag.session.style.setProperty("translate", `${right}px ${down}px`);
  drag.session.dataset.drop = drag.slot
    ? `${drag.slot.starts} ${roomFor(drag.session, drag.slot).name}`
    : "×";
}

function drop(session: HTMLElement, slot: Slot): void {
  const { session: id = "", minutes } = session.dataset;
  const day = boardNow().dataset.day ?? "";
  const { room } = roomFor(session, slot);
  send(`/sessions/${id}/place`, () => {
    const form = formFor(id, { starts: slot.starts, minutes: minutes || USUAL_MINUTES, room });
    form?.set("day", day);
    return form;
  });
}

/** What is in all rooms stays there, wherever it is let go. */
function roomFor(session: HTMLElement, { room, roomName }: Slot): { room: string; name: string } {
  return session.closest(".board--across") ? { room: "", name: "" } : { room, name: roomName };
}

function swallow(event: MouseEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
