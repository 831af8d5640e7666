import type { App } from "#app/app.ts";
import type { FormField, Told } from "#app/components/form-fields.tsx";
import { kindsFor } from "#app/files/types.ts";
import { fileTicket } from "#app/files/addresses.ts";
import { likelyPart, portraitAddress, type PortraitPart } from "#app/files/portrait-pictures.ts";
import type { Language } from "#app/language/language.ts";
import { portraitWords } from "#app/language/portrait.ts";
import { speakWords } from "#app/language/speak.ts";
import type { OpenSpeaker } from "#app/speakers/open-speaker.ts";
import { portraitsOf } from "#app/speakers/portrait-of.ts";
import type { RefusedSection } from "./speak-page.ts";

export interface SpeakPortrait {
  readonly heading: string;
  readonly about: readonly string[];
  readonly file: {
    readonly label: string;
    readonly about: string;
    readonly accept: string;
    readonly error?: string;
  };
  /** The parts to choose among, or the one there is. */
  readonly parts: {
    readonly legend: string;
    readonly options: readonly {
      readonly value: PortraitPart;
      readonly label: string;
      readonly src: string;
      readonly checked: boolean;
    }[];
  } | null;
  /** A picture that is there, or may be used again. */
  readonly picture: { readonly src: string; readonly alt: string } | null;
  readonly again: (FormField & Told)[];
  readonly fields: (FormField & Told)[];
  readonly button: string;
}

/** Of what is shown on the page: enough for fine screens. */
const SHOWN_PIXELS = 320;

/** The part of a speaker's page that is about their portrait. */
export async function speakPortrait(
  app: App,
  open: OpenSpeaker,
  language: Language,
  refused: RefusedSection | null,
): Promise<SpeakPortrait> {
  const words = portraitWords[language];
  const { optional, needed } = speakWords[language];
  const back = refused?.id === "portrait" ? refused : null;
  const { image, sent, earlier } = await portraitsOf(app, open);
  const stands = image ?? earlier;
  const own = sent && (!image || image.file_id === sent.file.id) ? sent : undefined;
  const ticket = own && fileTicket(app, own.file, open.invitation.id);
  const parts = own?.drawn.parts ?? [];
  const chosen =
    parts.find((one) => one === back?.typed.get("portrait-part")) ??
    parts.find((one) => image?.path?.includes(`/portrait/${one}-`)) ??
    (own && likelyPart(own.drawn));
  const error = (name: string) => back?.errors.find((one) => one.name === name)?.text;
  const value = (name: string, kept: string | null | undefined) => back?.typed.get(name) ?? kept ?? "";
  return {
    heading: words.heading,
    about: [words.about, ...(own && !image ? [words.waiting] : [])],
    file: {
      label: stands || own ? words.another : words.file,
      about: words.fileAbout,
      accept: kindsFor.portrait.map((kind) => `.${kind}`).join(","),
      error: error("portrait-file"),
    },
    parts: own
      ? {
          legend: parts.length > 1 ? words.part : words.now,
          options: parts.map((part) => ({
            value: part,
            label: words.parts[part],
            src: `${portraitAddress(own.file, part, Math.min(own.drawn.width, SHOWN_PIXELS))}?ticket=${ticket}`,
            checked: part === chosen,
          })),
        }
      : null,
    picture: !own && stands ? { src: stands.path!, alt: stands.alt } : null,
    again:
      earlier && !own
        ? [
            {
              kind: "checkbox",
              name: "portrait-again",
              label: words.again(earlier.event_title),
              checked: back?.typed.has("portrait-again") ?? false,
            },
          ]
        : [],
    fields: [
      {
        kind: "field",
        name: "portrait-alt",
        label: words.alt,
        mark: needed,
        description: words.altAbout,
        defaultValue: value("portrait-alt", stands?.alt),
        error: error("portrait-alt"),
      },
      {
        kind: "field",
        name: "portrait-credit",
        label: words.credit,
        mark: optional,
        autoComplete: "off",
        defaultValue: value("portrait-credit", stands?.credit),
        error: error("portrait-credit"),
      },
      ...(image || own
        ? [
            {
              kind: "checkbox" as const,
              name: "portrait-remove",
              label: words.remove,
              description: words.removeAbout,
            },
          ]
        : []),
    ],
    button: words.button,
  };
}
