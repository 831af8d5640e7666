/** A finished letter but for its links: secrets are never stored, so marks stand in their place. */
export interface EmailMessage {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Never a personal link: calendars are shared. */
  readonly calendar: { readonly method: "REQUEST" | "CANCEL"; readonly text: string } | null;
}

/**
 * What stands for a link until the letter is handed over. Control characters hold it, and no text that anybody typed
 * keeps those (`plainFacts` in letters.ts): a mark cannot be made from a name or a title.
 */
export function linkMark(name: LinkName): string {
  return `\u0002${name}\u0003`;
}

/**
 * «own»: to the registration that the letter is about; «own-…»: to one of several, by its id; to the order
 * of an organisation's people; to a speaker's own page; to the pages where one begins and ends to follow a series; the link and the code by which one signs in.
 */
export type LinkName =
  "follow" | "leave" | "own" | `own-${string}` | "ranking" | "speak" | "sign-in" | "sign-in-code";

export const LINK = {
  own: linkMark("own"),
  ranking: linkMark("ranking"),
  speak: linkMark("speak"),
  signIn: linkMark("sign-in"),
  follow: linkMark("follow"),
  leave: linkMark("leave"),
} as const;
export const SIGN_IN_CODE = linkMark("sign-in-code");

/** Whether the letter has a link of this name to be filled in. */
export function hasLink(message: EmailMessage, name: LinkName): boolean {
  return message.text.includes(linkMark(name)) || message.html.includes(linkMark(name));
}

/**
 * The letter with its links in place.
 *
 * @param links addresses of our own: nothing in them needs escaping in HTML
 */
export function withLinks(message: EmailMessage, links: Partial<Record<LinkName, string>>): EmailMessage {
  const fill = (text: string) =>
    Object.entries(links).reduce(
      (filled, [name, url]) => filled.replaceAll(linkMark(name as LinkName), () => url!),
      text,
    );
  return { ...message, text: fill(message.text), html: fill(message.html) };
}
