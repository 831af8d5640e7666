import { boardNow, shownForm } from "./board.ts";

const PATIENCE_MILLISECONDS = 20_000;

let before: Promise<void> = Promise.resolve();

/**
 * Sends a form as the page would, after those already on their way, and shows what comes back: the programme as it now
 * stands, and the sentence about it. Nothing is moved on the page before the server has said so.
 *
 * @param form asked for when its turn comes: the one before may have changed what it says; null when nothing is left to do
 */
export function send(path: string, form: () => URLSearchParams | null): void {
  before = before.then(() => sent(path, form)).catch(() => say(words().lost));
}

export function say(sentence: string): void {
  document.getElementById("said")?.replaceChildren();
  const live = document.getElementById("live")!;
  live.textContent = "";
  // A sentence that is said twice is heard twice.
  setTimeout(() => (live.textContent = sentence), 50);
}

async function sent(path: string, form: () => URLSearchParams | null): Promise<void> {
  const body = form();
  if (!body) return;
  const page = await pageOf(boardNow().dataset.path + path, { method: "POST", body });
  const sentence = sentenceIn(page);
  if (!showBoardOf(page)) showBoardOf(await pageOf(here()));
  say(sentence ?? words().strange);
}

async function pageOf(address: string, init: RequestInit = {}): Promise<Document> {
  const answer = await fetch(address, { ...init, signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/** What was done, or why not. */
function sentenceIn(page: Document): string | undefined {
  const said = page.querySelector("#said [role=status]") ?? page.querySelector("#error-summary li");
  return said?.textContent?.trim() || undefined;
}

/** Puts the programme of another page in the place of this one's; whoever had the focus keeps it. */
function showBoardOf(page: Document): boolean {
  const fresh = page.getElementById("board");
  if (!fresh) return false;
  const old = boardNow();
  const focused = old.contains(document.activeElement) ? document.activeElement!.id : "";
  const concerned = fresh.querySelector<HTMLElement>("[autofocus]");
  concerned?.removeAttribute("autofocus");
  const scrolled =
    [old, ...old.querySelectorAll(".board__scroller")].map((one) => one.scrollLeft).at(-1) ?? 0;
  old.replaceWith(document.adoptNode(fresh));
  for (const one of fresh.querySelectorAll(".board__scroller")) one.scrollLeft = scrolled;
  const next = (focused && document.getElementById(focused)) || concerned;
  next?.focus();
  history.replaceState(null, "", here());
  return true;
}

/** The page as it is now: loaded again it says nothing of what was done. */
function here(): string {
  return `${boardNow().dataset.path}?${shownForm().toString()}`;
}

function words(): { lost: string; strange: string } {
  const { lost = "", strange = "" } = document.getElementById("keys")!.dataset;
  return { lost, strange };
}
