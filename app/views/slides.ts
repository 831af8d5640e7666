import type { App } from "#app/app.ts";
import type { ErrorSummaryProps } from "#app/components/error-summary.tsx";
import {
  kindsFor,
  mostBytes,
  pageAddress,
  unfinishedOf,
  versionsOf,
  type Destination,
  type Kind,
  type Version,
} from "#app/files/store.ts";
import { stamp } from "#app/language/dates.ts";
import { kindsOf, sizeOf } from "#app/language/files.ts";
import type { Language } from "#app/language/language.ts";
import { slidesWords } from "#app/language/slides.ts";
import { fileFindingsView } from "./file-findings.ts";
import { isOpen, rowOf, unfinishedRow } from "./slides-rows.ts";

/** Whose slides are shown, to whom, and what they may do with them. */
export interface SlidesOf {
  readonly to: Destination;
  readonly zone: string;
  /** The page that the slides stand on; their forms are beneath it. */
  readonly path: string;
  /** Null for one who is signed in. */
  readonly ticketFor: ((file: Version) => string) | null;
  readonly maySend: boolean;
  readonly mayRemove: boolean;
}

/** What was wrong with a file that came by the plain form. */
export type RefusedSlides = ErrorSummaryProps["errors"][number]["text"];

/** The slides of one who speaks: how to send them, the versions that have come, and what was found in the newest. */
export async function slidesView(app: App, of: SlidesOf, language: Language, refused: RefusedSlides | null) {
  const words = slidesWords[language];
  const { standing, infected } = await versionsOf(app.db, of.to.appearanceId!);
  const at = (instant: string) => stamp(instant, of.zone, language);
  const [newest] = standing;
  return {
    heading: words.heading,
    about: !of.maySend ? words.calledOff : of.ticketFor ? words.about : words.aboutFor,
    upload: of.maySend
      ? await uploadForm(app, slidesUpload(of, newest !== undefined, language), language, refused)
      : null,
    list: {
      heading: words.versions.heading,
      none: words.versions.none,
      infected: infected ? words.scan.infected(infected.name, at(infected.created_at)) : null,
      rows: standing.map((one) => rowOf(one, of, language, one === newest)),
      /** The check of the newest has not ended. */
      isAwaited: newest !== undefined && isAwaited(newest),
    },
    findings: newest && isOpen(newest) ? findingsOf(app, newest, of, language) : null,
    release:
      newest && of.mayRemove && newest.published_at === null ? releaseForm(newest, of, language) : null,
  };
}
export type SlidesView = Awaited<ReturnType<typeof slidesView>>;

/** What the form that sends files says of them. */
interface UploadWish {
  readonly label: string;
  readonly page: string;
  readonly action: string;
  readonly uploads: string;
  readonly kinds: readonly Kind[];
  readonly mostBytes: number;
  /** Where what was begun may be on its way to. */
  readonly to: readonly Destination[];
}

function slidesUpload({ path, to }: SlidesOf, isAnew: boolean, language: Language): UploadWish {
  const { upload } = slidesWords[language];
  return {
    label: isAnew ? upload.labelAnew : upload.label,
    page: path,
    action: `${path}/slides`,
    uploads: `${path}/uploads`,
    kinds: kindsFor.slides,
    mostBytes: mostBytes("slides"),
    to: [to],
  };
}

/** The form that sends a file, and what was begun with it and has not come whole. */
export async function uploadForm(
  app: App,
  { label, page, action, uploads, kinds, mostBytes: most, to }: UploadWish,
  language: Language,
  refused: RefusedSlides | null,
) {
  const { upload, sending, unfinished } = slidesWords[language];
  const begun = await Promise.all(to.map((one) => unfinishedOf(app, one)));
  return {
    page,
    action,
    uploads,
    label,
    about: upload.most(kindsOf(kinds.join(","), language), sizeOf(most, language)),
    accept: kinds.map((kind) => `.${kind}`).join(","),
    drop: upload.drop,
    button: upload.button,
    patience: upload.patience,
    done: upload.done,
    error: refused ?? undefined,
    sending,
    unfinished: {
      heading: unfinished.heading,
      rows: begun.flat().map((one) => unfinishedRow(app, one, language)),
    },
  };
}

function findingsOf(app: App, file: Version, of: SlidesOf, language: Language) {
  const ticket = of.ticketFor?.(file);
  return fileFindingsView(file, language, {
    now: app.now(),
    zone: of.zone,
    pictureAddress: (page) => pageAddress(file, page, ticket),
  });
}

function releaseForm({ is_after_event: isAfter }: Version, of: SlidesOf, language: Language) {
  const words = slidesWords[language].release;
  return {
    action: `${of.path}/release`,
    choice: {
      name: "release",
      label: words.label,
      description: of.ticketFor ? words.about : words.aboutFor,
      options: [
        { value: "after", label: words.after, checked: isAfter === 1 },
        { value: "before", label: words.before, checked: isAfter === 0 },
      ],
    },
    button: words.button,
  };
}

function isAwaited(file: Version): boolean {
  return file.scan === "pending" || file.findings === null || file.findings.includes('"under-way"');
}
