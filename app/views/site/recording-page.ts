import type { App } from "#app/app.ts";
import type { EventPage } from "#app/events/event-page.ts";
import { fileAddress } from "#app/files/addresses.ts";
import { inLanguage, languageOf } from "#app/language/address.ts";
import { fileText, sizeOf } from "#app/language/files.ts";
import { recordingWords } from "#app/language/recording.ts";
import { tracksOf } from "#app/materials/captions/add-captions.ts";
import type { ListedMaterial } from "#app/materials/queries.ts";
import { embedOf } from "#app/materials/recordings/embed.ts";
import { transcriptText } from "#app/materials/recordings/transcripts.ts";
import { frameFor } from "#app/views/frame.ts";
import { langIfOther, linkOf } from "#app/views/text.ts";

/** Whether there is more to show of a recording than a link to where it is. */
export function hasPage({ kind, url, file_name: file }: Pick<ListedMaterial, "kind" | "url" | "file_name">) {
  return kind === "recording" && (file !== null || (url !== null && embedOf(url) !== null));
}

/**
 * A recording with its player, its captions and what was said. Nobody else hears of the visit before the visitor has
 * asked for somebody else's player.
 */
export async function recordingView(
  app: App,
  { event, organisation }: EventPage,
  recording: ListedMaterial,
  address: string,
) {
  const language = languageOf(address);
  const words = recordingWords[language];
  const named = (lang: string) => words.languages[lang] ?? lang;
  const tracks = await tracksOf(app.db, recording.id);
  const captions = tracks.filter(({ kind }) => kind === "captions");
  const eventLang = langIfOther(event.lang, language);
  const lang = langIfOther(recording.lang, language);
  const path = inLanguage(language, `/events/${event.slug}/recordings/${recording.id}`);
  return {
    frame: frameFor(app.config.publicUrl, address, {
      title: `${recording.title} – ${event.title}`,
      organiser: organisation,
      isPrivate: event.is_unlisted === 1,
    }),
    trail: {
      label: words.trail,
      links: [
        {
          href: inLanguage(language, `/events/${event.slug}`),
          text: event.title,
          ...(eventLang && { lang: eventLang }),
        },
      ],
    },
    head: { kicker: words.kind, title: recording.title, ...(lang && { titleLang: lang }) },
    captioned: words.captions[recording.captions ?? "unknown"] || null,
    own: ownOf(recording),
    tracks: captions.map((track, index) => ({
      src: fileAddress({ id: track.file_id, name: track.name }),
      lang: track.lang,
      label: named(track.lang),
      isFirst: index === 0,
    })),
    noPlayer: words.noPlayer,
    embed: embedView(recording, path, new URL(address).searchParams.has("play"), language),
    links: {
      heading: words.files,
      items: [
        ...fileLinks(recording, language),
        ...captions.map((track) => ({
          href: fileAddress({ id: track.file_id, name: track.name }),
          text: words.captionFile(named(track.lang), sizeOf(track.bytes, language)),
        })),
      ],
    },
    transcripts: (
      await Promise.all(
        tracks
          .filter(({ kind }) => kind === "transcript")
          .map(async (track) => ({
            key: track.id,
            summary: words.transcript(named(track.lang)),
            paragraphs: paragraphsIn(await transcriptText(app, track.file_id)),
            ...(langIfOther(track.lang, language) && { lang: track.lang }),
          })),
      )
    ).filter(({ paragraphs }) => paragraphs.length > 0),
  };
}

/** A file of ours, and the player that it needs. */
function ownOf({ file_id: id, file_name: name, file_type: type }: ListedMaterial) {
  if (id === null || name === null || type === null) return null;
  const player = (["video", "audio"] as const).find((one) => type.startsWith(`${one}/`));
  return player ? { player, src: fileAddress({ id, name }), type } : null;
}

function fileLinks(
  { file_id: id, file_name: name, file_bytes: bytes }: ListedMaterial,
  language: "nb" | "nn" | "en",
) {
  if (id === null || name === null || bytes === null) return [];
  const words = recordingWords[language];
  return [{ href: fileAddress({ id, name }), text: words.file(fileText({ name, bytes }, language)) }];
}

/** Somebody else's player, when it has been asked for; before that the way to ask. Always a link to where it is. */
function embedView(
  { url, title }: ListedMaterial,
  path: string,
  isAsked: boolean,
  language: "nb" | "nn" | "en",
) {
  const href = linkOf(url);
  if (url === null || href === null) return null;
  const words = recordingWords[language];
  const embed = embedOf(url);
  const site = new URL(url).hostname.replace(/^www\./, "");
  return {
    player: isAsked && embed ? { ...embed, title: words.player(title) } : null,
    ask: embed && !isAsked ? { href: `${path}?play#player`, text: words.play } : null,
    sentence: embed ? (isAsked ? words.playing(site) : words.about(site)) : null,
    elsewhere: { href, text: words.elsewhere(site) },
  };
}

function paragraphsIn(text: string | null): string[] {
  return (text ?? "")
    .split(/\n{2,}/)
    .map((one) => one.trim())
    .filter(Boolean);
}
