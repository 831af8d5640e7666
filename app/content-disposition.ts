/** What a browser shows without handing it to another program. A PDF is not: no browser shows one in a sandbox. */
const SHOWN = /^(?:image\/(?:png|jpeg|webp)|video\/(?:mp4|webm))$/;

/**
 * How a browser is to take a file, and what it is called, also for those that read ASCII alone.
 *
 * Source: RFC 6266 §4, RFC 8187 §3.2.
 */
export function dispositionOf(name: string, type: string): string {
  const how = SHOWN.test(type) ? "inline" : "attachment";
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[øØæÆåÅ]/g, (letter) => ({ ø: "o", Ø: "O", æ: "ae", Æ: "AE", å: "a", Å: "A" })[letter]!)
    .replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
