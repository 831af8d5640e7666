import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import type { StatusTone } from "#app/components/status-chip.tsx";
import { isHeld } from "#app/events/rules.ts";
import { fileAddress } from "#app/files/addresses.ts";
import { languageOf } from "#app/language/address.ts";
import { sizeOf } from "#app/language/files.ts";
import type { Language } from "#app/language/language.ts";
import { afterWords } from "#app/language/organise/after.ts";
import { materialsWords } from "#app/language/organise/materials.ts";
import { slidesWords } from "#app/language/organise/slides.ts";
import { materialsOf } from "#app/materials/queries.ts";
import { slidesState, whyNotOut, type SlidesState } from "#app/materials/slides/rules.ts";
import { slidesOf, type SpokenSlides } from "#app/materials/slides/slides-of.ts";
import { firstMend } from "#app/views/file-findings.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { langIfOther } from "#app/views/text.ts";
import type { Organiser } from "#app/web/guards.ts";
import type { Instant } from "#db/schema.ts";
import { materialsPath } from "./materials-page.ts";

const TONES: Record<SlidesState, StatusTone> = {
  out: "open",
  newer: "moved",
  ready: "prioritised",
  held: "few",
  missing: "few",
};

export function slidesPath(event: { readonly slug: string }, language: Language): string {
  return `${deskPath(event, language, "after")}/slides`;
}

/** What one who spoke is called: their name, or their part while nobody knows it. */
export function slidesName({ name, roleLabel, organisation }: SpokenSlides, language: Language): string {
  return name ?? roleLabel ?? organisation ?? afterWords[language].somebody;
}

/** «Publisert», or when it will be; «Kommer ikke» for one of whom nothing is wanted. */
export function slidesStateOf(one: SpokenSlides, isOver: boolean, language: Language) {
  const words = slidesWords[language];
  const state = slidesState(one);
  if (state === "missing" && one.isComing === false)
    return { tone: "closed" as StatusTone, text: words.notComing };
  if (state === "out" && !isOver) {
    const text = one.out!.isPreReading ? words.preReading : words.outLater;
    return { tone: "prioritised" as StatusTone, text };
  }
  return { tone: TONES[state], text: words.states[state] };
}

/** Everybody who spoke, what came by them, whether it may go out, and whether it is out. A fixed number of queries. */
export async function slidesView(app: App, organiser: Organiser, address: string, now: Instant) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = slidesWords[language];
  const query = new URL(address).searchParams;
  const all = await slidesOf(app.db, event.id);
  const own = (await materialsOf(app.db, { eventId: event.id })).filter(
    (one) =>
      one.kind === "slides" &&
      (one.url ?? one.file_name) !== null &&
      !all.some(({ out }) => out?.materialId === one.id),
  );
  const isOver = isHeld(event, now);
  const path = slidesPath(event, language);
  const out = all.filter((one) => one.out !== null).length;
  const mayGo = all.some((one) => ["ready", "newer"].includes(slidesState(one)));
  const isTheirs = mayEdit(organiser, event.organisation_id);
  const count = Number(query.get("published"));
  return {
    ...eventDesk(app, organiser, address, words.heading, "after"),
    heading: words.heading,
    lead: [
      all.length > 0 ? words.lead(out, all.length) : words.leadNone,
      ...(own.length > 0 ? [words.ofEvent(own.length)] : []),
    ].join(" "),
    done: query.has("published") && Number.isSafeInteger(count) ? words.doneAll(count) : null,
    caption: words.heading,
    columns: [
      { label: words.who, isSubject: true },
      { label: words.file },
      { label: words.consent },
      { label: words.state },
    ],
    rows: all.map((one) => ({
      key: one.id,
      name: { href: `${path}/${one.id}`, text: slidesName(one, language) },
      title: one.title,
      lang: langIfOther(one.lang, language),
      file: one.file && {
        href: fileAddress(one.file),
        text: `${one.file.name} (${sizeOf(one.file.bytes, language)})`,
        mend: firstMend(one.file, language, now),
      },
      consent: words.consents[one.consent],
      state: slidesStateOf(one, isOver, language),
      why: slidesState(one) === "held" ? words.why[whyNotOut(one)!] : null,
    })),
    nothing:
      all.length === 0
        ? {
            sentence: words.none,
            link: { href: deskPath(event, language, "programme"), text: words.toProgramme },
          }
        : null,
    publish: isTheirs && mayGo ? { href: `${path}/publication`, text: words.publishAll } : null,
    ways: {
      label: words.ways,
      links: [
        {
          href: materialsPath(event, language, "recordings"),
          text: materialsWords[language].recordings.heading,
        },
        {
          href: materialsPath(event, language, "materials"),
          text: materialsWords[language].materials.heading,
        },
      ],
    },
  };
}

/** Which go out when all go that may, and why the others do not. */
export async function slidesPublicationView(app: App, organiser: Organiser, address: string, now: Instant) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = slidesWords[language];
  const all = await slidesOf(app.db, event.id);
  const going = all.filter((one) => ["ready", "newer"].includes(slidesState(one)));
  const staying = all.filter((one) => ["held", "missing"].includes(slidesState(one)));
  const path = slidesPath(event, language);
  const named = (one: SpokenSlides) => ({
    key: one.id,
    text: slidesName(one, language),
    title: one.title,
    lang: langIfOther(one.lang, language),
  });
  return {
    ...eventDesk(app, organiser, address, words.allHeading, "after"),
    heading: words.allHeading,
    lead: words.allLead(going.length),
    sentence: going.length === 0 ? null : isHeld(event, now) ? words.allWhen : words.allLater,
    groups: [
      {
        heading: words.goesOut,
        items: going.map((one) => ({
          ...named(one),
          about: `${one.file!.name} (${sizeOf(one.file!.bytes, language)})`,
        })),
      },
      {
        heading: words.staysBehind,
        items: staying.map((one) => ({
          ...named(one),
          about: one.isComing === false ? words.notComing : words.why[whyNotOut(one)!],
        })),
      },
    ].filter(({ items }) => items.length > 0),
    form: going.length > 0 ? { action: `${path}/publication`, button: words.publish } : null,
    back: { href: path, text: words.back },
  };
}
