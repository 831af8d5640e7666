import type { Page, Response } from "playwright-core";

/** Does what leads to another page, waits until that one has come whole, and gives the answer it came in. */
export async function leadOn(page: Page, act: () => Promise<void>): Promise<Response> {
  const [response] = await Promise.all([
    page.waitForResponse((one) => one.request().isNavigationRequest() && one.status() !== 303),
    page.waitForEvent("load"),
    act(),
  ]);
  return response;
}
