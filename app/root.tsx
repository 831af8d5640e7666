import {
  isRouteErrorResponse,
  Outlet,
  Scripts,
  useLocation,
  useMatches,
  useRouteError,
} from "@remix-run/react";
import type { ReactNode } from "react";
import favicon from "#public/icons/favicon.svg?url";
import font from "#public/fonts/inter-norwegian.woff2?url";
import organise from "#public/styles/organise.css?url";
import site from "#public/styles/site.css?url";
import speak from "#public/styles/speak.css?url";
import difi from "#public/themes/difi.css?url";
import leanForum from "#public/themes/lean-forum.css?url";
import { ButtonLink } from "./components/button.tsx";
import { ErrorPage } from "./components/error-page.tsx";
import { Page } from "./components/page.tsx";
import { SearchForm } from "./components/search-form.tsx";
import { inLanguage } from "./language/address.ts";
import { siteWords } from "./language/site.ts";
import { frameFor, type Frame } from "./views/frame.ts";
import type { DeadLink } from "./web/doors.ts";
import { escapeJsonLd } from "#app/views/site/structured.ts";

/** An organiser's accent lies on top of the site's own look. */
const themes: Record<Frame["theme"], string | null> = { samling: null, difi, "lean-forum": leanForum };

/** The document around every page: what it is called, how it looks, in which language it speaks. */
export function Layout({ children }: { children: ReactNode }) {
  const frame = useFrame();
  const hasScripts = useMatches().some(
    (match) => (match.handle as { scripts?: boolean } | undefined)?.scripts,
  );
  const { head } = frame;
  const theme = themes[frame.theme];
  return (
    <html lang={frame.language} data-color-scheme="auto" data-theme={frame.theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{head.title}</title>
        <meta name="description" content={head.description} />
        <link rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href={site} />
        {theme && <link rel="stylesheet" href={theme} />}
        {frame.sheet === "speak" && <link rel="stylesheet" href={speak} />}
        {frame.page.account && <link rel="stylesheet" href={organise} />}
        <link rel="icon" href={favicon} type="image/svg+xml" />
        {head.canonical ? (
          <link rel="canonical" href={head.canonical} />
        ) : (
          <meta name="robots" content="noindex" />
        )}
        {head.alternates.map((one) => (
          <link key={one.language} rel="alternate" hrefLang={one.language} href={one.href} />
        ))}
        {[head.feed, head.news].map(
          (feed) =>
            feed && (
              <link
                key={feed.href}
                rel="alternate"
                type={feed.type ?? "text/calendar"}
                href={feed.href}
                title={feed.title}
              />
            ),
        )}
        <meta property="og:title" content={head.title.replace(/ – Samling$/, "")} />
        <meta property="og:description" content={head.description} />
        <meta property="og:type" content="website" />
        <meta property="og:site_name" content="Samling" />
        <meta property="og:locale" content={head.locale} />
        {head.canonical && <meta property="og:url" content={head.canonical} />}
        {head.jsonLd && (
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{ __html: escapeJsonLd(head.jsonLd) }}
          />
        )}
      </head>
      <body>
        {children}
        {hasScripts && <Scripts />}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

/** Says what happened and what now, in the language of the address, whatever went wrong. */
export function ErrorBoundary() {
  const error = useRouteError();
  const frame = useFrame();
  const words = siteWords[frame.language];
  const { status, isDeadLink, ...said } = saidOf(error, words);
  const at = (path: string) => inLanguage(frame.language, path);
  return (
    <Page {...frame.page}>
      <ErrorPage code={String(status)} {...said}>
        {status < 500 && !isDeadLink && (
          <SearchForm action={at("/search")} label={words.searchLabel} button={words.searchButton} />
        )}
        <p className="actions">
          {isDeadLink && <ButtonLink href={at("/registrations")}>{words.deadLinkAgain}</ButtonLink>}
          <ButtonLink href={at("/events")} variant="secondary">
            {words.allEvents}
          </ButtonLink>
        </p>
      </ErrorPage>
    </Page>
  );
}

/** What an answer that is no page says. */
function saidOf(error: unknown, words: (typeof siteWords)[Frame["language"]]) {
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const isDeadLink = opensNothing(error);
  if (isDeadLink) return { status, isDeadLink, heading: words.deadLinkTitle, sentence: words.deadLinkText };
  const said = {
    404: { heading: words.notFoundTitle, sentence: words.notFoundText },
    410: { heading: words.goneTitle, sentence: words.goneText },
    413: { heading: words.badRequestTitle, sentence: words.tooLargeText },
    500: { heading: words.errorTitle, sentence: words.errorText },
  }[status] ?? { heading: words.badRequestTitle, sentence: words.badRequestText };
  return { status, isDeadLink, ...said };
}

/** Whether this is the answer to a personal link that opens nothing. */
function opensNothing(error: unknown): boolean {
  return isRouteErrorResponse(error) && (error.data as Partial<DeadLink> | null)?.dead === "own-link";
}

/** The frame that the page's loader made; one of its own for a page that has none. */
function useFrame(): Frame {
  const { pathname } = useLocation();
  const error = useRouteError();
  const made = useMatches().map((match) => (match.data as { frame?: Frame } | undefined)?.frame);
  const frame = made.findLast((one) => one !== undefined);
  if (frame && !error) return frame;
  const address = `http://localhost${pathname}`;
  const plain = frameFor("", address, { title: "Samling", isPrivate: true });
  const { heading } = saidOf(error, siteWords[plain.language]);
  return { ...plain, head: { ...plain.head, title: `${heading} – Samling` } };
}
