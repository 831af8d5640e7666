const LOOKS_LIKE_HTML =
  /<\/?(?:p|div|br|span|table|tr|td|ul|ol|li|h[1-6]|a|b|strong|html|body|meta|font|o:p)(?:\s[^<>]{0,2000})?\/?>/i;
const PARAGRAPHS = new Set(["p", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"]);
const LINES = new Set(["div", "br", "tr", "dt", "dd", "section", "article", "header", "footer", "hr"]);
const UNREAD = new Set(["style", "script", "head", "title", "xml", "template", "noscript"]);
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: "\u00a0",
  shy: "",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  laquo: "«",
  raquo: "»",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  middot: "·",
  aring: "å",
  Aring: "Å",
  oslash: "ø",
  Oslash: "Ø",
  aelig: "æ",
  AElig: "Æ",
  eacute: "é",
  ouml: "ö",
  auml: "ä",
};

/** Whether a pasted text is HTML, as Word, Outlook and browsers put it on the clipboard. */
export function isHtml(pasted: string): boolean {
  return LOOKS_LIKE_HTML.test(pasted);
}

/**
 * The text of HTML as one reads it: a paragraph for each paragraph, «• » before points, tabs between cells, and the
 * address of a link in angle brackets after its words. One pass, whatever is left open.
 */
export function textOfHtml(html: string): string {
  const out: string[] = [];
  const lower = html.toLowerCase();
  let href: string | null = null;
  let linkFrom = 0;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const close = open === -1 ? -1 : endOfTag(html, open);
    if (close === -1) break;
    out.push(words(html.slice(at, open)));
    at = close + 1;

    const [, slash, name] = /^<(\/?)([a-z][a-z0-9:]{0,20})/.exec(lower.slice(open, open + 24)) ?? [];
    if (name === undefined) continue;
    if (name === "a") {
      if (slash) out.push(addressAfter(href, out.slice(linkFrom).join("")));
      href = slash ? null : hrefOf(html.slice(open, close));
      linkFrom = out.length;
    }
    if (UNREAD.has(name) && !slash) at = endOf(lower, name, at);
    out.push(breakOf(name, slash === "/"));
  }
  out.push(words(html.slice(at)));
  return out.join("");
}

/** Where a tag or comment ends. A comment ends with its own sign: what Word hides in one may hold tags. */
function endOfTag(html: string, open: number): number {
  if (!html.startsWith("<!--", open)) return html.indexOf(">", open);
  const end = html.indexOf("-->", open);
  return end === -1 ? html.length : end + 2;
}

function endOf(lower: string, name: string, from: number): number {
  const end = lower.indexOf(`</${name}`, from);
  return end === -1 ? lower.length : end;
}

function breakOf(name: string, isEnd: boolean): string {
  if (PARAGRAPHS.has(name)) return "\n\n";
  if (name === "li") return isEnd ? "" : "\n• ";
  if (LINES.has(name)) return "\n";
  return (name === "td" || name === "th") && isEnd ? "\t" : "";
}

function hrefOf(tag: string): string | null {
  const [, quoted, single, bare] =
    /\shref\s{0,3}=\s{0,3}(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"'>]{1,2000}))/i.exec(tag) ?? [];
  const address = words(quoted ?? single ?? bare ?? "").trim();
  return /^(?:https?:|mailto:)/i.test(address) ? address.replace(/^mailto:([^?]{1,300}).*$/i, "$1") : null;
}

function addressAfter(href: string | null, linked: string): string {
  return href === null || linked.includes(href) ? "" : ` <${href}>`;
}

function words(text: string): string {
  return text
    .replace(/[ \t\r\n]+/g, " ")
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[name as string] ?? whole;
      const code = decimal === undefined ? parseInt(hex as string, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : "";
    });
}
