import { mayEdit } from "#app/accounts/rules.ts";
import type { App } from "#app/app.ts";
import { isHeld } from "#app/events/rules.ts";
import { fileAddress } from "#app/files/addresses.ts";
import { languageOf } from "#app/language/address.ts";
import { stamp } from "#app/language/dates.ts";
import { sizeOf } from "#app/language/files.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { eventFilesWords } from "#app/language/organise/event-files.ts";
import { slidesWords } from "#app/language/organise/slides.ts";
import { slidesState, whyNotOut } from "#app/materials/slides/rules.ts";
import type { SpokenSlides } from "#app/materials/slides/slides-of.ts";
import type { Refusal } from "#app/refusal.ts";
import { fileFindingsView } from "#app/views/file-findings.ts";
import { deskPath, eventDesk } from "#app/views/organise/event/event-desk.ts";
import { langIfOther } from "#app/views/text.ts";
import type { Organiser } from "#app/web/guards.ts";
import type { Instant } from "#db/schema.ts";
import { slidesName, slidesPath, slidesStateOf } from "./slides-page.ts";

/** The slides of one who spoke: the file, its consent, how accessible it is, and a button where it may go out. */
export function slideView(
  app: App,
  organiser: Organiser,
  one: SpokenSlides,
  address: string,
  now: Instant,
  refusal: Refusal | null = null,
) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = slidesWords[language];
  const heading = slidesName(one, language);
  const query = new URL(address).searchParams;
  const own = `${slidesPath(event, language)}/${one.id}`;
  const isTheirs = mayEdit(organiser, event.organisation_id);
  const isOver = isHeld(event, now);
  const state = slidesState(one);
  const why = whyNotOut(one);
  const { file } = one;
  return {
    ...eventDesk(app, organiser, address, refusal ? words.wrongTitle(heading) : heading, "after"),
    heading,
    subject: one.title ? { text: one.title, lang: langIfOther(one.lang, language) } : null,
    ...(refusal && {
      wrong: { heading: words.wrong, errors: [{ text: organiserRefusal(refusal, language) }] },
    }),
    done: query.has("done") ? words.done : query.has("withdrawn") ? words.withdrawn : null,
    state: slidesStateOf(one, isOver, language),
    file: file
      ? {
          href: fileAddress(file),
          text: `${file.name} (${sizeOf(file.bytes, language)})`,
          about: `${words.version(file.version, stamp(file.created_at, event.zone, language))}.`,
          outdated: one.out !== null && one.out.fileId !== file.id ? words.outVersion : null,
        }
      : null,
    facts: [
      ...(file === null ? [{ term: words.file, text: words.noFile }] : []),
      { term: words.consent, text: words.consentsLong[one.consent] },
      ...(file ? [{ term: words.scan, text: words.scans[file.scan] }] : []),
    ],
    fileTerm: words.file,
    findings: file ? fileFindingsView(file, language, { now, zone: event.zone }) : null,
    why: why !== null && state !== "out" && file !== null ? words.why[why] : null,
    form:
      isTheirs && why === null && (state !== "out" || !isOver)
        ? {
            action: own,
            button: state === "newer" ? words.publishNewer : words.publish,
            when: isOver
              ? null
              : {
                  name: "when",
                  label: words.when,
                  options: [
                    { value: "after", label: words.whenAfter, checked: !one.out?.isPreReading },
                    {
                      value: "before",
                      label: words.whenBefore,
                      description: words.whenBeforeAbout,
                      checked: one.out?.isPreReading ?? false,
                    },
                  ],
                },
          }
        : null,
    ways: {
      label: words.ways,
      links: [
        { href: slidesPath(event, language), text: words.back },
        ...(isTheirs
          ? [
              {
                href: `${deskPath(event, language, "speakers")}/${one.id}#slides`,
                text: eventFilesWords[language].onBehalf,
              },
            ]
          : []),
        ...(isTheirs && one.out !== null ? [{ href: `${own}/withdrawal`, text: words.withdraw }] : []),
      ],
    },
  };
}

/** What comes of taking slides back, before it is done. */
export function slideWithdrawalView(app: App, organiser: Organiser, one: SpokenSlides, address: string) {
  const { event } = organiser;
  const language = languageOf(address);
  const words = slidesWords[language];
  const own = `${slidesPath(event, language)}/${one.id}`;
  return {
    ...eventDesk(app, organiser, address, words.withdrawHeading, "after"),
    heading: words.withdrawHeading,
    sentences: [
      [slidesName(one, language), one.title && `«${one.title}»`].filter(Boolean).join(", "),
      one.out === null ? words.nothingOut : words.withdrawAbout,
    ],
    form: one.out === null ? null : { action: `${own}/withdrawal`, button: words.withdraw },
    keep: { href: own, text: one.out === null ? words.back : words.keep },
  };
}
