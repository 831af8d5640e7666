import { showList, watchCheck } from "./upload/list.ts";
import { forget, isFileOf, remember } from "./upload/memory.ts";
import { panelWith, type Words } from "./upload/panel.ts";
import { sendFile } from "./upload/send-file.ts";
import { endArrival, Turned, type Arrival } from "./upload/tus.ts";

/**
 * Sends the file of the page's form bit by bit, by tus 1.0: it can be paused, and goes on after a lost line, a server
 * that started anew, or another day. Without it the form sends the file in one go.
 */
const form = document.querySelector<HTMLFormElement>("form[data-uploads]");
if (form) start(form);

function start(form: HTMLFormElement): void {
  const words = JSON.parse(form.dataset.words!) as Words;
  const panel = panelWith(words);
  const field = form.querySelector<HTMLInputElement>("input[type=file]")!;
  const button = (id: string) => document.getElementById(id) as HTMLButtonElement;
  let sending: { file: File; halt: AbortController; arrival: Arrival | undefined } | null = null;

  for (const one of document.querySelectorAll<HTMLElement>("[data-scripted]")) one.hidden = false;
  watchCheck();

  form.addEventListener("submit", (event) => {
    const file = field.files?.[0];
    // Without a file the server says what is missing.
    if (!file && !sending) return;
    event.preventDefault();
    if (file && !sending) void send(file, begunFor(file));
  });
  form.addEventListener("dragover", (event) => {
    event.preventDefault();
    form.toggleAttribute("data-over", true);
  });
  for (const left of ["dragleave", "drop"]) {
    form.addEventListener(left, () => form.toggleAttribute("data-over", false));
  }
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer?.files.length) field.files = event.dataTransfer.files;
  });
  button("sending-pause").addEventListener("click", () => {
    if (!sending) return;
    const { file, halt, arrival } = sending;
    if (halt.signal.aborted) return void send(file, arrival, true);
    halt.abort();
    return panel.paused(true);
  });
  button("sending-stop").addEventListener("click", () => {
    sending?.halt.abort();
    void end(sending?.arrival).then(() => panel.close(words.stopped));
    sending = null;
  });
  for (const row of document.querySelectorAll<HTMLElement>("[data-address]")) {
    row.querySelector("[data-forget]")!.addEventListener("click", () => {
      void end(arrivalOf(row)).then(() => panel.say(words.stopped));
      field.focus();
      row.remove();
    });
  }
  window.addEventListener("beforeunload", (event) => {
    if (sending) event.preventDefault();
  });

  async function send(file: File, begun: Arrival | undefined, isResumed = false): Promise<void> {
    const mine = { file, halt: new AbortController(), arrival: begun };
    const { signal } = mine.halt;
    sending = mine;
    if (isResumed) panel.paused(false);
    else panel.open(file);
    const begin = async () => (mine.arrival ??= await begunAnew(file, signal));
    try {
      await sendFile(file, begin, signal, {
        gone: (bytes) => signal.aborted || panel.gone(bytes, file.size),
        waiting: panel.waiting,
      });
      sending = null;
      forget(mine.arrival!.address);
      form.reset();
      panel.close(words.done);
      await showList();
    } catch (error) {
      if (signal.aborted) return;
      sending = null;
      if (mine.arrival) forget(mine.arrival.address);
      const said = error instanceof Turned && error.message;
      panel.close(said || (mine.arrival ? words.gone : words.refused));
    }
  }

  /** @throws Turned, or any other error where it is worth trying again */
  async function begunAnew(file: File, signal: AbortSignal): Promise<Arrival> {
    const body = new URLSearchParams({ name: file.name, bytes: String(file.size) });
    const answer = await fetch(form.dataset.uploads!, { method: "POST", body, signal });
    if (answer.status >= 500) throw new Error(`POST: ${answer.status}`);
    const said = (await answer.json().catch(() => ({}))) as Partial<Arrival> & { sentence?: string };
    if (said.address === undefined || said.ticket === undefined) throw new Turned(said.sentence ?? "");
    remember(said.address, file);
    return { address: said.address, ticket: said.ticket };
  }

  async function end(arrival: Arrival | undefined): Promise<void> {
    if (!arrival) return;
    forget(arrival.address);
    await endArrival(arrival).catch(() => undefined);
  }
}

/** The upload that this very file was begun with, where there is one. */
function begunFor(file: File): Arrival | undefined {
  const rows = [...document.querySelectorAll<HTMLElement>("[data-address]")];
  const row = rows.find(({ dataset }) => isFileOf(dataset.address!, file));
  row?.remove();
  return row && arrivalOf(row);
}

function arrivalOf({ dataset }: HTMLElement): Arrival {
  return { address: dataset.address!, ticket: dataset.ticket! };
}
