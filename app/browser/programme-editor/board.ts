const HOUR_STEPS = 12;

export function boardNow(): HTMLElement {
  return document.getElementById("board")!;
}

/** The session that something happened to, or in. */
export function sessionAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("#board [data-session]") : null;
}

/** Minutes that one step moves. */
export function stepMinutes(): number {
  return Number(document.querySelector<HTMLSelectElement>("#step")!.value);
}

/** What every form sends: the day, and grid or list, that the page shows. */
export function shownForm(): URLSearchParams {
  const { day = "", as } = boardNow().dataset;
  return new URLSearchParams({ day, ...(as && { as }) });
}

export interface Slot {
  /** "11:30" */
  readonly starts: string;
  /** "" for all rooms. */
  readonly room: string;
  readonly roomName: string;
}

/** Where in the grid a point is; undefined beside it, and where there is only a list. */
export function slotAt(x: number, y: number): Slot | undefined {
  const hours = [...document.querySelectorAll<HTMLElement>("#board .board__grid .board__hour")];
  const rooms = [...document.querySelectorAll<HTMLElement>("#board .board__grid .board__room")];
  const room = rooms.find((one) => {
    const { left, right } = one.getBoundingClientRect();
    return x >= left && x < right;
  });
  const first = hours[0]?.getBoundingClientRect();
  const last = hours.at(-1)?.getBoundingClientRect();
  if (!room || !first || !last || first.height === 0) return undefined;
  const from = Number(document.querySelector<HTMLElement>("#board .board__grid")!.dataset.from) * 60;
  const step = stepMinutes();
  const minute = from + ((y - first.top) / (first.height / HOUR_STEPS)) * 5;
  const snapped = Math.round(minute / step) * step;
  if (snapped < from || y >= last.bottom) return undefined;
  const two = (number: number) => String(number).padStart(2, "0");
  return {
    starts: `${two(Math.floor(snapped / 60))}:${two(snapped % 60)}`,
    room: room.dataset.room ?? "",
    roomName: room.querySelector(".board__room-name")?.textContent ?? "",
  };
}
