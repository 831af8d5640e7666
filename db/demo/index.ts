import type { App } from "#app/app.ts";
import { addArticles2015 } from "./articles-2015.ts";
import { addArticles2017 } from "./articles-2017.ts";
import { addBreakfasts2017 } from "./breakfasts-2017.ts";
import { addCompetence2017 } from "./competence-2017.ts";
import { addConference } from "./conference.ts";
import { addDecisionSlides } from "./decision-slides.ts";
import { addDigitalPolicy2017 } from "./digital-policy-2017.ts";
import { addFunding2017 } from "./funding-2017.ts";
import { addInterview } from "./interview.ts";
import { addLean2015 } from "./lean-2015.ts";
import { addOrganisations } from "./organisations.ts";
import { addOrganiser } from "./organiser.ts";
import { addSeries } from "./series.ts";
import { addTimeThieves2015 } from "./time-thieves-2015.ts";
import { addUpcoming } from "./upcoming.ts";
import { addUpcomingCases } from "./upcoming-cases.ts";
import { addVenues } from "./venues.ts";

/**
 * The demo world, on an empty database: the events of the five source texts as archive, and upcoming ones that
 * count from today.
 *
 * Facts of 2015 and 2017 come from the sources; sentences are our own. Everything upcoming is invented and says so.
 */
export async function buildDemo(app: App): Promise<void> {
  const organisations = await addOrganisations(app);
  await addOrganiser(app, organisations);
  const series = await addSeries(app, organisations);
  const venues = await addVenues(app);
  const world = { organisations, series, venues };

  const lean = await addLean2015(app, world);
  const thieves = await addTimeThieves2015(app, world, lean);
  const competence = await addCompetence2017(app, world);
  const breakfasts = await addBreakfasts2017(app, world);
  await addDecisionSlides(app, breakfasts.decisions);
  const funding = await addFunding2017(app, world);
  const policy = await addDigitalPolicy2017(app, world, breakfasts);
  const events = { ...lean, ...thieves, ...competence, ...breakfasts, ...funding, ...policy };
  await addArticles2015(app, world, events);
  await addArticles2017(app, world, events);
  await addInterview(app, world);

  await addUpcoming(app, world);
  await addUpcomingCases(app, world);
  await addConference(app, world);
}
