import type { App } from "#app/app.ts";
import { isWithinRate, rateKey } from "#app/mail/rate.ts";
import { Refusal } from "#app/refusal.ts";
import { isOurFormKey } from "#app/form-key.ts";

/** An agency sits behind one address, so hundreds a minute are normal. Source: rules.md §4. */
const FORMS_A_MINUTE = 2000;

/**
 * Counts a form that did not come from a page of ours. One that did is never counted.
 *
 * @param clientAddress as the door saw it; only its keyed hash is stored
 * @throws Refusal "too-many-forms"
 */
export async function refuseTooManyForms(
  app: App,
  submissionKey: string | null,
  clientAddress: string,
): Promise<void> {
  if (submissionKey !== null && isOurFormKey(app, submissionKey)) return;
  const rate = {
    key: rateKey(app, "forms", `client/${clientAddress}`),
    limit: FORMS_A_MINUTE,
    per: "minute",
  } as const;
  if (!(await isWithinRate(app.db, app, rate))) throw new Refusal("too-many-forms");
}
