import type { Page } from "playwright-core";
import { leadOn } from "./visit.ts";

interface Focus {
  readonly id: string;
  readonly tag: string;
  readonly text: string;
  readonly value: string;
}

const A_WHOLE_PAGE = 120;

/** A visitor who has nothing but a keyboard: goes from one thing to the next with Tab, as far as a page goes. */
export function keyboardOn(page: Page) {
  return { focused, follow, press, open, tick, pick, typeIn, read };

  function focused(): Promise<Focus> {
    return page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement;
      const { id, tagName, innerText, value } = element;
      return { id, tag: tagName.toLowerCase(), text: innerText.trim(), value };
    });
  }

  async function tabTo(what: string, isThere: (focus: Focus) => boolean, key = "Tab"): Promise<void> {
    for (let presses = 0; presses <= A_WHOLE_PAGE; presses++) {
      if (isThere(await focused())) return;
      await page.keyboard.press(key);
    }
    throw new Error(`The keyboard does not come to ${what}.`);
  }

  /** Gives the status of the page that Enter leads to. */
  async function enter(): Promise<number> {
    return (await leadOn(page, () => page.keyboard.press("Enter"))).status();
  }

  async function follow(link: string): Promise<void> {
    await tabTo(link, ({ tag, text }) => tag === "a" && text === link);
    await enter();
  }

  async function press(button: string): Promise<number> {
    await tabTo(button, ({ tag, text }) => tag === "button" && text === button);
    return enter();
  }

  /** Opens what is folded away. */
  async function open(summary: string): Promise<void> {
    await tabTo(summary, ({ tag, text }) => tag === "summary" && text === summary);
    await page.keyboard.press("Enter");
  }

  async function tick(id: string): Promise<void> {
    await tabTo(id, (focus) => focus.id === id);
    await page.keyboard.press("Space");
  }

  /** Goes to radio buttons by the checked one or the first, and down so many. */
  async function pick(name: string, down: number): Promise<void> {
    await tabTo(name, ({ id }) => id === name || id.startsWith(`${name}-`));
    for (let step = 0; step < down; step++) await page.keyboard.press("ArrowDown");
  }

  async function typeIn(field: string, text: string, { backwards = false } = {}): Promise<void> {
    await tabTo(field, ({ id }) => id === field, backwards ? "Shift+Tab" : "Tab");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(text);
  }

  /** The page as it is read, its spaces all alike. */
  async function read(): Promise<string> {
    return (await page.innerText("main")).replace(/\s+/g, " ");
  }
}
