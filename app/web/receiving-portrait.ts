import type { App } from "#app/app.ts";
import { isHeld } from "#app/events/rules.ts";
import { likelyPart, portraitAddress, type PortraitPictures } from "#app/files/portrait-pictures.ts";
import { takePortrait } from "#app/files/take-portrait.ts";
import type { Language } from "#app/language/language.ts";
import { organiserRefusal } from "#app/language/organiser-refusals.ts";
import { portraitWords } from "#app/language/portrait.ts";
import { speakWords } from "#app/language/speak.ts";
import { Refusal } from "#app/refusal.ts";
import type { OpenSpeaker } from "#app/speakers/open-speaker.ts";
import { portraitsOf, type Portraits } from "#app/speakers/portrait-of.ts";
import { removePortrait, savePortrait, type PortraitWish } from "#app/speakers/save-portrait.ts";
import type { RefusedSection } from "#app/views/speak/speak-page.ts";
import { refusalOf, statusOf } from "./http.ts";
import { receiveForm } from "./receive-form.ts";

type Back = Omit<RefusedSection, "id"> & { readonly status: number };

/** Characters. */
const MOST_ALT = 500;
const MOST_CREDIT = 200;

/**
 * Takes in a speaker's portrait, or what stands with the one that is there. A picture that came well is kept, also where
 * something else has to be mended. Null: all is saved.
 */
export async function receivePortrait(
  app: App,
  open: OpenSpeaker,
  request: Request,
  language: Language,
): Promise<Back | null> {
  const { event, invitation } = open;
  const to = { eventId: event.id, appearanceId: invitation.appearance_id, actor: invitation.id };
  const { form, file } = await receiveForm(request, (name, coming) => {
    if (event.status === "cancelled") throw new Refusal("event-cancelled");
    if (isHeld(event, app.now())) throw new Refusal("event-started");
    return takePortrait(app, to, name, coming);
  });
  const back = (status: number, errors: Back["errors"]): Back => ({ typed: form, errors, status });
  const refused = ({ code, facts }: Refusal) =>
    back(statusOf[code], [
      { name: "portrait-file", text: organiserRefusal(new Refusal(code, facts), language) },
    ]);

  if (file instanceof Refusal) return refused(file);
  if (file === null && form.has("portrait-remove")) {
    const outcome = await removePortrait(app, invitation.id).catch(refusalOf);
    return outcome instanceof Refusal ? refused(outcome) : null;
  }
  const portraits = await portraitsOf(app, open);
  const picture = pictureOf(portraits, form, file !== null);
  const { text, errors } = readTexts(form, language);
  if (!picture) {
    return back(400, [{ name: "portrait-file", text: portraitWords[language].missing }, ...errors]);
  }
  if (errors.length > 0) return back(400, errors);
  const outcome = await savePortrait(app, invitation.id, { ...picture, ...text, lang: language }).catch(
    refusalOf,
  );
  return outcome instanceof Refusal ? refused(outcome) : null;
}

/** The picture that is meant: the one that came now; else the one of last time where it was chosen; else the one that is here. */
function pictureOf({ image, sent, earlier }: Portraits, form: URLSearchParams, hasCome: boolean) {
  type Picture = Omit<PortraitWish, "alt" | "credit" | "lang">;
  if (!hasCome && earlier && form.has("portrait-again")) {
    const { path, width, height, file_id } = earlier;
    return { path, width, height, file_id, isOwn: false } satisfies Picture;
  }
  const isOwn = sent !== undefined && (hasCome || !image || image.file_id === sent.file.id);
  if (isOwn) {
    const { file, drawn } = sent;
    const part = hasCome ? likelyPart(drawn) : chosenPart(drawn, form);
    return { ...pathOf(file.id, part, drawn), file_id: file.id, isOwn: true } satisfies Picture;
  }
  if (!image) return undefined;
  const { path, width, height, file_id } = image;
  return { path, width, height, file_id, isOwn: false } satisfies Picture;
}

function chosenPart(drawn: PortraitPictures, form: URLSearchParams) {
  return drawn.parts.find((one) => one === form.get("portrait-part")) ?? likelyPart(drawn);
}

function pathOf(id: string, part: PortraitPictures["parts"][number], { width }: PortraitPictures) {
  return { path: portraitAddress({ id }, part, width), width, height: (width * 5) / 4 };
}

function readTexts(form: URLSearchParams, language: Language) {
  const { missing, tooLong } = speakWords[language];
  const line = (name: string) => (form.get(name) ?? "").replace(/\s+/g, " ").trim();
  const text = { alt: line("portrait-alt"), credit: line("portrait-credit") || null };
  const label = portraitWords[language].alt.toLowerCase();
  const errors = [
    ...(text.alt === "" ? [{ name: "portrait-alt", text: missing(label) }] : []),
    ...(text.alt.length > MOST_ALT ? [{ name: "portrait-alt", text: tooLong(MOST_ALT) }] : []),
    ...((text.credit ?? "").length > MOST_CREDIT
      ? [{ name: "portrait-credit", text: tooLong(MOST_CREDIT) }]
      : []),
  ];
  return { text, errors };
}
