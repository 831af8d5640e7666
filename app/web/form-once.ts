import { createHash } from "node:crypto";
import type { App } from "#app/app.ts";
import { isOurFormKey } from "#app/form-key.ts";

/**
 * What is the same when a form is sent twice, and differs when it was filled in differently in between: who goes back
 * and writes something else means something else. Null for a form without a key of ours.
 */
export function formKeyOf(app: App, form: URLSearchParams): string | null {
  if (!isOurFormKey(app, form.get("form_key") ?? "")) return null;
  return createHash("sha256").update(form.toString()).digest("base64url");
}
