import type { App } from "#app/app.ts";
import { Refusal } from "#app/refusal.ts";
import type { Instant, SeatKind, Trx } from "#db/schema.ts";
import { tellAboutColleagues, type ColleagueGot } from "./colleagues.ts";
import type { RegistrationWish } from "./form/form.ts";
import { eventAndKinds } from "./queries.ts";
import { registerOne, type Registered } from "./register-one.ts";
import { refuseWithoutForm } from "./rules.ts";

/** What one form led to: for the one who filled it in, and for each colleague in the order written. */
export interface FormRegistered extends Registered {
  readonly colleagues: readonly ColleagueGot[];
}

/**
 * Gives a visitor a seat, a place in the line, or the promise of an answer, with the letter that says so; and the
 * same to each colleague on the form, judged one by one in the order written.
 *
 * Idempotent: the same form again gets the same answer, no seat and no letter. A known address is answered as a new
 * one, and told by letter that it is registered already. A colleague for whom there is neither seat nor line does
 * not turn the others away.
 *
 * @param arrivedAt when the request came, read before anything waited: judged against the deadline
 * @throws Refusal as `placeFor`, "part-full", "no-such-part"
 */
export async function register(
  app: App,
  slug: string,
  wish: RegistrationWish,
  arrivedAt: Instant,
): Promise<FormRegistered> {
  const kind = await kindFor(app, slug, wish.kind);
  return app.db.transaction().execute(async (trx) => {
    const own = await registerOne(trx, app, { slug, kind, wish, arrivedAt, registeredBy: null });
    const colleagues: ColleagueGot[] = [];
    for (const { name, email } of wish.colleagues) {
      const theirs = {
        ...wish,
        name,
        email,
        answers: [],
        diet: null,
        assistance: null,
        parts: [],
        wantsNewsletter: false,
      };
      const registeredBy = { registrationId: own.registrationId, name: wish.name };
      const asked = { slug, kind, wish: theirs, arrivedAt, registeredBy };
      colleagues.push({ name, got: await gotBy(trx, app, asked) });
    }
    if (colleagues.length > 0) await tellAboutColleagues(trx, app, own.registrationId, wish, colleagues);
    return { ...own, colleagues };
  });
}

async function gotBy(
  trx: Trx,
  app: App,
  asked: Parameters<typeof registerOne>[2],
): Promise<ColleagueGot["got"]> {
  try {
    return (await registerOne(trx, app, asked)).status;
  } catch (error) {
    if (error instanceof Refusal && error.code === "event-full") return "full";
    throw error;
  }
}

/**
 * The kind of seat to take: what was asked for, or the event's first.
 *
 * @throws Refusal where there is none, with the reason why not
 */
async function kindFor(app: App, slug: string, asked: SeatKind | null): Promise<SeatKind> {
  const found = await eventAndKinds(app.db, slug);
  if (!found) throw new Refusal("no-such-event", { slug });
  refuseWithoutForm(found.event);
  const kind = asked ?? found.kinds[0];
  if (kind === undefined || !found.kinds.includes(kind)) throw new Refusal("no-such-event", { slug });
  return kind;
}
