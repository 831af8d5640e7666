import type { App } from "#app/app.ts";
import { askQuestion } from "#app/events/ask-question.ts";

/** One question of each kind, none of which anybody must answer. */
export async function askAtBreakfast(app: App, eventId: string): Promise<void> {
  await askQuestion(app, eventId, {
    kind: "choice",
    text: "Hvor langt er dere kommet?",
    options: ["Vi har ikke begynt", "Vi er i gang", "Endringen er gjort, og skal vare"],
  });
  await askQuestion(app, eventId, {
    kind: "several",
    text: "Hva vil du helst snakke om ved bordet?",
    options: ["Å måle om noe er blitt bedre", "Å få med seg ledelsen", "Å slutte med noe gammelt"],
  });
  await askQuestion(app, eventId, { kind: "yes-no", text: "Har du vært på frokost hos oss før?" });
  await askQuestion(app, eventId, {
    kind: "text",
    text: "Hva vil du spørre innlederne om?",
    help: "De får spørsmålet på forhånd, uten navnet ditt.",
  });
}
