import type { App } from "#app/app.ts";
import type { Instant } from "#db/schema.ts";
import type { RegistrationWish } from "./form/form.ts";
import { register, type FormRegistered } from "./register.ts";

/**
 * Registers a visitor for one date of an offer, and for the others they ticked; gives what the first one led to.
 *
 * Questions and choices are the first date's own: of the others the personal page asks.
 *
 * Each date is a registration of its own. When one is refused those before it stand, and the same form without the
 * refused date gives them again.
 *
 * @throws Refusal as `register`
 */
export async function registerForDates(
  app: App,
  slugs: readonly string[],
  wish: RegistrationWish,
  arrivedAt: Instant,
): Promise<FormRegistered> {
  const [first, ...others] = slugs;
  const registered = await register(app, first!, wish, arrivedAt);
  const elsewhere = { ...wish, answers: [], parts: [] };
  for (const slug of others) await register(app, slug, elsewhere, arrivedAt);
  return registered;
}
