const CHECK_MILLISECONDS = 3_000;
const MOST_CHECKS = 40;

let round = 0;

/** Shows what has come as the server now has it; then looks again until its check has ended. What is typed elsewhere stays. */
export async function showList(): Promise<void> {
  round += 1;
  await refresh();
  watchCheck();
}

/** Looks after a while what the check of the newest file has found, as long as it is under way. */
export function watchCheck(left = MOST_CHECKS, of = round): void {
  const isAwaited = listNow()?.hasAttribute("data-awaited") ?? false;
  if (!isAwaited || left === 0) return;
  setTimeout(() => {
    if (of !== round) return;
    void refresh()
      .catch(() => undefined)
      .then(() => watchCheck(left - 1, of));
  }, CHECK_MILLISECONDS);
}

async function refresh(): Promise<void> {
  const answer = await fetch(document.getElementById("upload")!.dataset.page!, { cache: "no-store" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const [old, fresh] = [listNow(), page.getElementById("slides-come")];
  // One who stands in it is not thrown out of it.
  if (!old || !fresh || old.innerHTML === fresh.innerHTML || isUsed(old)) return;
  const [standing, anew] = [document, page].map((one) => one.querySelector("#slides .section__aside"));
  if (standing && anew) standing.replaceWith(document.adoptNode(anew));
  old.replaceWith(document.adoptNode(fresh));
}

function isUsed(list: HTMLElement): boolean {
  return list !== document.activeElement && list.contains(document.activeElement);
}

function listNow(): HTMLElement | null {
  return document.getElementById("slides-come");
}
