import type { LanguageLink, PageProps } from "#app/components/page.tsx";
import { inLanguage, languageOf, withoutLanguage } from "#app/language/address.ts";
import { languages, localeOf, type Language } from "#app/language/language.ts";
import { siteWords } from "#app/language/site.ts";
import type { OrganisationRow, ThemeName } from "#db/schema.ts";
import { briefly, linkOf } from "./text.ts";

/** What stands around a page and in its head: the same in all routes. */
export interface Frame {
  readonly language: Language;
  readonly theme: ThemeName;
  /** A sheet of its own beside the site's. */
  readonly sheet?: "speak";
  readonly page: Omit<PageProps, "children" | "colophon"> & { readonly colophon: string };
  readonly head: {
    readonly title: string;
    readonly description: string;
    /** Absolute; null where search engines have nothing to look for. */
    readonly canonical: string | null;
    readonly alternates: readonly { readonly language: string; readonly href: string }[];
    readonly locale: string;
    /** A feed of what the page lists. */
    readonly feed: Feed | null;
    /** And its news, for readers of such. */
    readonly news: Feed | null;
    /** schema.org, as data. */
    readonly jsonLd: object | null;
  };
}

export interface Feed {
  readonly href: string;
  readonly title: string;
  /** Left out: a calendar. */
  readonly type?: string;
}

export interface FrameFacts {
  readonly title: string;
  readonly description?: string | null;
  readonly organiser?: Pick<OrganisationRow, "slug" | "name" | "acronym" | "theme" | "accessibility_url">;
  readonly news?: Feed;
  readonly feed?: Feed;
  readonly jsonLd?: object;
  /** Personal pages, forms and answers to a search are nothing to find. */
  readonly isPrivate?: boolean;
  readonly sheet?: Frame["sheet"];
}

/** The frame of the page at an address. */
export function frameFor(publicUrl: string, address: string, facts: FrameFacts): Frame {
  const language = languageOf(address);
  const path = withoutLanguage(new URL(address).pathname);
  const words = siteWords[language];
  const at = (to: string) => inLanguage(language, to);
  const { organiser } = facts;
  return {
    language,
    theme: organiser?.theme ?? "samling",
    ...(facts.sheet && { sheet: facts.sheet }),
    page: {
      words: { skip: words.skip, navigation: words.navigation, languages: words.languages },
      home: { href: at("/"), text: "Samling" },
      ...(organiser && {
        organiser: { href: at(`/organisers/${organiser.slug}`), text: organiser.acronym ?? organiser.name },
      }),
      navigation: [
        { href: at("/events"), text: words.events, current: path === "/events" },
        { href: at("/archive"), text: words.archive, current: path === "/archive" },
        { href: at("/search"), text: words.search, current: path === "/search" },
      ],
      languages: languageLinks(path, language),
      footer: [
        { href: at("/registrations"), text: words.myRegistrations },
        {
          href: linkOf(organiser?.accessibility_url) ?? at("/accessibility"),
          text: words.accessibilityStatement,
        },
        { href: at("/privacy"), text: words.privacy },
        { href: "/calendar.ics", text: words.feed },
      ],
      colophon: words.colophon,
    },
    head: {
      title: facts.title === "Samling" ? "Samling" : `${facts.title} – Samling`,
      description: briefly(facts.description ?? words.siteDescription),
      canonical: facts.isPrivate ? null : publicUrl + at(path),
      alternates: facts.isPrivate ? [] : alternatesOf(publicUrl, path),
      locale: localeOf[language].replace("-", "_"),
      feed: facts.feed ?? null,
      news: facts.news ? { ...facts.news, type: "application/rss+xml" } : null,
      jsonLd: facts.jsonLd ?? null,
    },
  };
}

function languageLinks(path: string, current: Language): LanguageLink[] {
  return languages.map((language) => ({
    href: inLanguage(language, path),
    text: siteWords[language].languageNames[language],
    lang: language,
    current: language === current,
  }));
}

function alternatesOf(publicUrl: string, path: string) {
  const each = languages.map((language) => ({
    language: language as string,
    href: publicUrl + inLanguage(language, path),
  }));
  return [...each, { language: "x-default", href: publicUrl + path }];
}
