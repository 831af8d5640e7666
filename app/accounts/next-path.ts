const MAX_CHARACTERS = 500;
const HERE = "http://here.invalid";
/** The organiser's side, in any language. */
const OURS = /^\/(?:(?:nn|en)\/)?organise(?:\/|$)/;

/**
 * Where one who has signed in goes on to: an address on the organiser's side, or null. Whatever a browser could read
 * as another site's is none, so nobody can be sent there by a link of somebody's making.
 */
export function nextPath(text: string | null | undefined): string | null {
  if (!text || text.length > MAX_CHARACTERS || !/^\/[\x21-\x5b\x5d-\x7e]*$/.test(text)) return null;
  if (!URL.canParse(text, HERE)) return null;
  const { origin, pathname, search } = new URL(text, HERE);
  return origin === HERE && OURS.test(pathname) ? pathname + search : null;
}
