import type { App } from "#app/app.ts";
import type { TemplateLetter } from "#emails/facts.ts";
import { templateOf, type TemplateOwner } from "./queries.ts";
import { saveTemplate } from "./save-template.ts";

/**
 * Takes away what an owner has written of their own in one kind of letter. Where nothing was written it is done.
 *
 * @throws Refusal as `saveTemplate`, where somebody saves at the same moment
 */
export async function resetTemplate(
  app: App,
  owner: TemplateOwner,
  letter: TemplateLetter,
  accountId: string,
): Promise<void> {
  const { version } = await templateOf(app.db, owner, letter);
  await saveTemplate(app, { owner, letter, version, zone: "Europe/Oslo" }, null, accountId);
}
