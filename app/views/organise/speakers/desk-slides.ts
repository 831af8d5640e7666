import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { Destination } from "#app/files/store.ts";
import type { Organiser } from "#app/web/guards.ts";
import { languageOf } from "#app/language/address.ts";
import { deskPath } from "#app/views/organise/event/event-desk.ts";
import { slidesView, type RefusedSlides } from "#app/views/slides.ts";

/** Where slides go that an organiser sends for one who speaks. */
export function slidesFor({ event, account }: Organiser, appearanceId: string): Destination {
  return { eventId: event.id, appearanceId, purpose: "slides", actor: account.id };
}

/** The slides of one who speaks, as the organiser has them: to be sent on their behalf by those who may edit. */
export function deskSlides(
  app: App,
  organiser: Organiser,
  appearanceId: string,
  address: string,
  refused: RefusedSlides | null = null,
) {
  const { event } = organiser;
  const language = languageOf(address);
  const of = {
    to: slidesFor(organiser, appearanceId),
    zone: event.zone,
    path: `${deskPath(event, language, "speakers")}/${appearanceId}`,
    ticketFor: null,
    maySend: event.status !== "cancelled" && mayEdit(organiser, event.organisation_id),
    mayRemove: false,
  };
  return slidesView(app, of, language, refused);
}
