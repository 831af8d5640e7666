import { inLanguage } from "#app/language/address.ts";
import { languages } from "#app/language/language.ts";
import { pathOf, type publicPages } from "#app/search/public-pages.ts";

type PublicPage = Awaited<ReturnType<typeof publicPages>>[number];

const STANDING = ["/", "/events", "/archive", "/privacy", "/accessibility"];

/** Source: sitemaps.org, «Sitemap file»: 50,000 addresses at most. */
const MOST_ADDRESSES = 50_000;

/** Every public page in each language, with the same page in the others. */
export function sitemapXml(
  pages: readonly PublicPage[],
  changedProgrammes: readonly string[],
  publicUrl: string,
): string {
  const withProgramme = new Set(
    pages.filter((page) => page.kind === "session").map((page) => page.event_slug!),
  );
  const programmes = [...withProgramme].map((slug) => `/events/${encodeURIComponent(slug)}/programme`);
  const changes = changedProgrammes.map((slug) => `/events/${encodeURIComponent(slug)}/changes`);
  const paths = [...STANDING, ...pages.map(pathOf), ...programmes, ...changes].slice(
    0,
    MOST_ADDRESSES / languages.length,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...paths.flatMap((path) => addressesOf(path, publicUrl)),
    "</urlset>",
    "",
  ].join("\n");
}

function addressesOf(path: string, publicUrl: string): string[] {
  const addresses = languages.map((language) => ({
    language,
    href: escaped(publicUrl + inLanguage(language, path)),
  }));
  const alternates = [...addresses, { language: "x-default", href: escaped(publicUrl + path) }].map(
    ({ language, href }) => `    <xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
  );
  return addresses.flatMap(({ href }) => ["  <url>", `    <loc>${href}</loc>`, ...alternates, "  </url>"]);
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** What is personal, or an answer to somebody's question. Each is the beginning of an address: /organisers is open. */
const CLOSED = ["/search", "/registrations", "/speak/", "/door/", "/organise$", "/organise/", "/sign-in"];
/** Within an event's address. */
const CLOSED_ENDS = ["/register", "/receipt"];

/** Source: RFC 9309. */
export function robotsText(publicUrl: string): string {
  const base = new URL(publicUrl).pathname.replace(/\/$/, "");
  const closed = [...CLOSED, ...CLOSED_ENDS.map((end) => `/events/*${end}`)];
  return [
    "User-agent: *",
    ...languages.flatMap((language) =>
      closed.map((path) => `Disallow: ${base}${inLanguage(language, path)}`),
    ),
    "",
    `Sitemap: ${publicUrl}/sitemap.xml`,
    "",
  ].join("\n");
}
