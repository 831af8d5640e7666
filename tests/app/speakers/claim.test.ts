import { expect } from "vitest";
import { seenOf } from "#app/events/edit/both.ts";
import { addEventPerson } from "#app/programme/of-event/add-event-person.ts";
import { peopleOfEvent } from "#app/programme/of-event/people-of-event.ts";
import { readEventPerson } from "#app/programme/of-event/person-text.ts";
import { saveSection } from "#app/speakers/save-section.ts";
import { fieldsOf } from "#app/speakers/sections.ts";
import { speakView } from "#app/views/speak/speak-page.ts";
import { KARI } from "#tests/app/programme/edit/edited.ts";
import { onBothEngines } from "#tests/support/engines.ts";
import { speakersHouse } from "./invited.ts";

onBothEngines(
  "a role without a name is invited by letter, and becomes the person who claims it",
  async (engine) => {
    const { app, event, inviteTo, token, opened, sent } = await speakersHouse(engine);
    const role = new URLSearchParams({ titles: "leder i NAV", "role-label": "Leder i NAV" });
    await addEventPerson(app, event.id, KARI, readEventPerson(role).text);
    const person = async () => (await peopleOfEvent(app.db, event.id))[0]!;
    await inviteTo(event.id, (await person()).id, { name: null, email: "nav@example.org" });
    const link = await token();
    expect(sent.at(-1)!.text).toContain("Vil du holde innlegg?");

    const open = await opened(link);
    const page = await speakView(app, link, open, `${app.config.publicUrl}/speak/${link}`, app.now());
    expect(page.sections.find(({ id }) => id === "person")!.about.join(" ")).toContain(
      "Rollen har ikke noe navn ennå",
    );
    const shown = fieldsOf("person", open);
    const typed = { ...shown, name: "Innleder 7" };
    expect(await saveSection(app, open.invitation.id, "person", typed, seenOf(shown))).toBe(null);
    expect(await person()).toMatchObject({ name: "Innleder 7", titles: "leder i NAV" });
    expect((await person()).speaker_id).not.toBe(null);
  },
);
