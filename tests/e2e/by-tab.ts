import type { CDPSession, Page } from "playwright-core";

/** Enough for all but the longest lists, of which the rest is more of the same. */
const MOST = 60;
/** A date has several stops within itself. */
const STOPS_WITHIN = 5;

declare global {
  var walked: { order: Element[]; asked: Element[]; unseen: string[] };
}

/** What goes wrong for one who walks an open page by Tab: what is not reached in its turn, and where focus is not seen. */
export async function faultsByTab(page: Page): Promise<string[]> {
  const steps = await page.evaluate(begin, MOST);
  const enough = steps * (1 + STOPS_WITHIN);
  let left = steps - 1;
  for (let pressed = 0; left > 0 && pressed < enough; left = await page.evaluate(notReached)) {
    await pressTab(page, left);
    pressed += left;
  }
  return page.evaluate(whatWentWrong);
}

const wires = new WeakMap<Page, Promise<CDPSession>>();

/** Presses Tab so many times, and waits for the last: the browser takes them one after another, as it does keys. */
async function pressTab(page: Page, times: number): Promise<void> {
  const wire = wires.get(page) ?? page.context().newCDPSession(page);
  wires.set(page, wire);
  const session = await wire;
  const press = { type: "rawKeyDown", key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 } as const;
  await Promise.all(Array.from({ length: times }, () => session.send("Input.dispatchKeyEvent", press)));
}

/** Stands at the first that can be focused, and notes from there; tells how many there are. */
function begin(most: number): number {
  const isTheOne = (element: Element) => {
    if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
    const group = [...document.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter(
      (one) => one.name === element.name && one.form === element.form,
    );
    return (group.find((one) => one.checked) ?? group[0]) === element;
  };
  const asked = [
    ...document.querySelectorAll<HTMLElement>(
      "a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex]",
    ),
  ]
    .filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }))
    .filter(isTheOne)
    .slice(0, most);
  const noted: typeof globalThis.walked = { order: [], asked, unseen: [] };
  globalThis.walked = noted;
  document.addEventListener("focusin", ({ target }) => {
    const element = target as Element;
    noted.order.push(element);
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const isSeen = (outlineStyle !== "none" && parseFloat(outlineWidth) >= 1) || boxShadow !== "none";
    // What Tab has not led to need not be seen to have it.
    if (!isSeen && noted.order.length > 1) noted.unseen.push(element.outerHTML.slice(0, 200));
  });
  asked[0]?.focus();
  return asked.length;
}

function notReached(): number {
  return globalThis.walked.asked.length - globalThis.walked.order.length;
}

function whatWentWrong(): string[] {
  const { order, asked, unseen } = globalThis.walked;
  const wrong = asked.findIndex((element, index) => order[index] !== element);
  const nameOf = (element: Element | undefined) => element?.outerHTML.slice(0, 200) ?? "nothing";
  return [
    ...(wrong < 0 ? [] : [`${nameOf(order[wrong])} before ${nameOf(asked[wrong])}`]),
    ...unseen.map((element) => `focus is not seen: ${element}`),
  ];
}
