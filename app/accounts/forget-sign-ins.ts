import type { App } from "#app/app.ts";

/** Clears away who asked to sign in, and who was signed in, when it is over. */
export async function forgetSignIns(app: App): Promise<void> {
  const now = app.now();
  await app.db.deleteFrom("sign_in").where("expires_at", "<=", now).execute();
  await app.db.deleteFrom("account_session").where("expires_at", "<=", now).execute();
}
