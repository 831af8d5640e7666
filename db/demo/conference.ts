import type { App } from "#app/app.ts";
import { offerPart } from "#app/events/offer-part.ts";
import { addSession, addTrack, type SessionFacts } from "#app/programme/add-session.ts";
import { addDays } from "#app/time.ts";
import { firstDay } from "./conference-day-1.ts";
import { secondDay } from "./conference-day-2.ts";
import { tracks, type Slot } from "./conference-slots.ts";
import { workingDay } from "./days.ts";
import { addDemonstration } from "./demonstration.ts";
import { inviteDemoSpeaker } from "./speaker.ts";
import type { World } from "./world.ts";

/** In the rooms of the three tracks; the smallest fills up first. */
const CHAIRS = [120, 50, 20] as const;

/** Two days in three rooms. The rooms stand in the order of the tracks. */
export async function addConference(app: App, { organisations, venues }: World): Promise<void> {
  const days = twoDays(app);
  const conference = await addDemonstration(app, {
    organisationId: organisations.exampleAssociation.id,
    type: "conference",
    slug: "styringskonferansen-demo",
    title: "Styringskonferansen",
    theme: "Tillit og takt",
    lead: "To dager om å styre nok, men ikke mer. Hør andre fortelle hva de sluttet å måle, og ta med deg noe du kan begynne med på mandag.",
    goal: "At alle går hjem med én ting de vil slutte med, og én de vil begynne med.",
    audience: "Ledere, controllere og utviklere av tjenester i stat og kommune",
    keywords: ["styring", "ledelse", "tillit", "forbedring"],
    spokenLanguages: ["nb", "nn", "en"],
    when: {
      kind: "instant",
      starts: `${days[0]}T09:00`,
      ends: `${days[1]}T14:00`,
      doors: `${days[0]}T08:15`,
    },
    doorsText: "Frokost og registrering",
    hasCatering: true,
    venueId: venues.exampleHouse.id,
    registration: { mode: "own", seats: { physical: 200 } },
    deadline: { kind: "date", on: addDays(days[0], -7) },
    publicCount: "rounded",
  });

  const trackIds: string[] = [];
  for (const [position, { name }] of tracks.entries()) {
    trackIds.push((await addTrack(app, conference.id, name, position)).id);
  }
  const { rooms } = venues.exampleHouse;
  for (const slot of [...firstDay, ...secondDay]) {
    for (const session of sessionsOf(slot)) {
      const { track, ...facts } = session;
      const room = slot.isInGreatHall ? 0 : track;
      const added = await addSession(app, conference.id, {
        ...facts,
        day: slot.day,
        starts: `${days[slot.day - 1]}T${slot.starts}`,
        ends: `${days[slot.day - 1]}T${slot.ends}`,
        roomId: room === undefined ? undefined : rooms[room]!.id,
        trackId: track === undefined ? undefined : trackIds[track],
      });
      if (track === undefined) continue;
      await offerPart(app, conference.id, { sessionId: added.id }, CHAIRS[track]!);
    }
  }
  await inviteDemoSpeaker(app, conference.id);
}

/** Two working days in a row. */
function twoDays(app: App): [string, string] {
  const first = workingDay(app.now(), 36);
  const second = workingDay(app.now(), 37);
  return addDays(first, 1) === second ? [first, second] : [second, addDays(second, 1)];
}

type Placed = SessionFacts & { track?: number };

/** One session for all, or one in each track, led by the track's moderator. */
function sessionsOf(slot: Slot): Placed[] {
  if ("session" in slot) return [slot.session];
  return slot.parallel.map((session, track) => ({
    ...session,
    track,
    appearances: [{ role: "moderator", roleLabel: "Ordstyrer", ...tracks[track]!.moderator }],
  }));
}
