/** A player that somebody else keeps, and whose it is. */
export interface Embed {
  readonly src: string;
  readonly origin: string;
}

/**
 * The player for an address where a recording is, in the form that follows visitors least; null where we know of none.
 *
 * Source: Vimeo, «Do Not Track» (`dnt=1`); YouTube, «privacy-enhanced mode» (youtube-nocookie.com).
 */
export function embedOf(url: string): Embed | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, pathname, searchParams } = new URL(url);
  if (protocol !== "https:") return null;
  switch (hostname.replace(/^(?:www|m)\./, "")) {
    case "vimeo.com":
    case "player.vimeo.com":
      return vimeo(pathname, searchParams.get("h"));
    case "youtube.com":
    case "youtube-nocookie.com":
      return youTube(searchParams.get("v") ?? /^\/(?:embed|live)\/([^/]+)/.exec(pathname)?.[1]);
    case "youtu.be":
      return youTube(pathname.slice(1));
    default:
      return null;
  }
}

/** A recording that is not listed has a key after its number. */
function vimeo(pathname: string, given: string | null): Embed | null {
  const [, id, inPath] = /^\/(?:video\/)?(\d{1,15})(?:\/([0-9a-f]{4,32}))?\/?$/.exec(pathname) ?? [];
  if (id === undefined) return null;
  const key = inPath ?? (given && /^[0-9a-f]{4,32}$/.test(given) ? given : null);
  const origin = "https://player.vimeo.com";
  return { src: `${origin}/video/${id}?dnt=1${key ? `&h=${key}` : ""}`, origin };
}

function youTube(id: string | undefined): Embed | null {
  if (id === undefined || !/^[\w-]{6,20}$/.test(id)) return null;
  const origin = "https://www.youtube-nocookie.com";
  return { src: `${origin}/embed/${id}`, origin };
}
