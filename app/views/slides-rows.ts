import type { App } from "#app/app.ts";
import { fileAddress, kindsFor, uploadTicket, type Unfinished, type Version } from "#app/files/store.ts";
import { countOf, numberOf } from "#app/language/counts.ts";
import { stamp } from "#app/language/dates.ts";
import { sizeOf } from "#app/language/files.ts";
import type { Language } from "#app/language/language.ts";
import { slidesWords } from "#app/language/slides.ts";
import type { SlidesOf } from "./slides.ts";

/** A file that has not come whole, and the way to go on with it. */
export function unfinishedRow(app: App, upload: Unfinished, language: Language) {
  const words = slidesWords[language].unfinished;
  const percent = numberOf(Math.floor((100 * upload.arrived) / upload.bytes), language);
  return {
    address: `/uploads/${upload.id}`,
    ticket: uploadTicket(app, upload.id, upload.actor),
    text: words.part(upload.name, percent),
    forget: words.forget,
    label: words.forgetOf(upload.name),
  };
}

/** One version that has come. */
export function rowOf(one: Version, of: SlidesOf, language: Language, isNewest: boolean) {
  const words = slidesWords[language].versions;
  const number = numberOf(one.version, language);
  const kind = kindsFor.slides.find((kind) => one.name.endsWith(`.${kind}`)) ?? "zip";
  return {
    id: one.id,
    name: one.name,
    href: isOpen(one) ? fileAddress(one, of.ticketFor?.(one)) : null,
    inUse: isNewest ? words.inUse : null,
    what: [
      words.version(number),
      words.kinds[kind],
      sizeOf(one.bytes, language),
      ...(one.pages === null ? [] : [countOf(one.pages, words.pages, language)]),
    ].join(" · "),
    sent: `${words.sent(stamp(one.created_at, of.zone, language))} ${senderOf(one, of, language)}`.trim(),
    published: one.published_at === null ? null : words.published(stamp(one.published_at, of.zone, language)),
    warning: one.scan === "pending" ? slidesWords[language].scan.pending : null,
    removal: of.mayRemove
      ? { href: `${of.path}/slides/${one.id}/removal`, text: words.remove, label: words.removeOf(number) }
      : null,
  };
}

function senderOf(one: Version, of: SlidesOf, language: Language): string {
  const words = slidesWords[language].versions;
  if (one.actor === of.to.actor) return words.you;
  if (one.account_name !== null) return words.organiser(one.account_name);
  if (one.invited_name !== null) return words.by(one.invited_name);
  return one.invited_part === null ? "" : words.nameless[one.invited_part];
}

/** Whether the scanner has let it through, or there is none. */
export function isOpen({ scan }: Version): boolean {
  return scan === "none" || scan === "clean";
}
