import { createReadStream } from "node:fs";
import { join } from "node:path";
import type { App } from "#app/app.ts";
import type { StoredFileRow } from "#db/schema.ts";
import { kindOf, onlyPoint, type Findings } from "./accessibility/findings.ts";
import { inScratch } from "./apart/in-scratch.ts";
import { runApart } from "./apart/run-apart.ts";

/** Where the picture of a page lies: beside its file, and swept with it. */
export function pagePicturePath(file: Pick<StoredFileRow, "path">, page: number): string {
  return `${file.path}.${page}.webp`;
}

/**
 * Checks the slides that have waited longest for it, if any, and draws the pages of a PDF. The file is marked before
 * it is opened: one that takes the house down is not tried again. One that is cut short because the house closes is.
 *
 * @param milliseconds how long each of the two may take
 * @param closing when the house closes
 */
export async function checkFiles(app: App, milliseconds?: number, closing?: AbortSignal): Promise<void> {
  const file = await claim(app);
  if (!file) return;
  const place = await app.files.placeOf(file.path);
  const limits = { milliseconds, closing };
  const findings = place === null ? null : await findingsAt(app, file, place, limits);
  if (closing?.aborted) return release(app, file.id);
  await write(app, file.id, findings ?? onlyPoint(kindOf(file.type), app.now(), "gave-up"));
}

/** The next file, marked as under way in the same statement; undefined when all are done. */
function claim(app: App): Promise<StoredFileRow | undefined> {
  return app.db
    .updateTable("stored_file")
    .set({ findings: JSON.stringify(onlyPoint("other", app.now(), "under-way")) })
    .where("findings", "is", null)
    .where("id", "=", (eb) =>
      eb
        .selectFrom("stored_file")
        .select("id")
        .where("purpose", "=", "slides")
        .where("findings", "is", null)
        .where("removed_at", "is", null)
        .where("scan", "in", ["none", "clean"])
        .orderBy("created_at")
        .orderBy("id")
        .limit(1),
    )
    .returningAll()
    .executeTakeFirst();
}

async function release(app: App, id: string): Promise<void> {
  await app.db.updateTable("stored_file").set({ findings: null }).where("id", "=", id).execute();
}

interface Limits {
  readonly milliseconds: number | undefined;
  readonly closing: AbortSignal | undefined;
}

async function findingsAt(
  app: App,
  file: StoredFileRow,
  place: string,
  limits: Limits,
): Promise<Findings | null> {
  const asked = { place, type: file.type, now: app.now() };
  const checked = await runApart("check", asked, limits.milliseconds, limits.closing);
  if (checked.kind !== "done") return null;
  const { answer } = checked;
  if (answer.kind !== "pdf" || answer.pages === null) return answer;
  return { ...answer, pictures: await drawn(app, file, place, limits) };
}

function drawn(
  app: App,
  file: StoredFileRow,
  place: string,
  { milliseconds, closing }: Limits,
): Promise<number> {
  return inScratch(async (folder) => {
    const outcome = await runApart("drawPages", { place, folder }, milliseconds, closing);
    if (outcome.kind !== "done") return 0;
    for (let page = 1; page <= outcome.answer; page += 1) {
      await app.files.write(
        pagePicturePath(file, page),
        createReadStream(join(folder, `${page}.webp`)) as AsyncIterable<Buffer>,
      );
    }
    return outcome.answer;
  });
}

async function write(app: App, id: string, findings: Findings): Promise<void> {
  await app.db
    .updateTable("stored_file")
    .set({ findings: JSON.stringify(findings), pages: findings.pages })
    .where("id", "=", id)
    .execute();
}
