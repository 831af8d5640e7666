import type { ReactNode } from "react";

export interface Link {
  href: string;
  text: string;
  /** Language of the text, when another than the page's. */
  lang?: string;
}

export interface NavigationLink extends Link {
  /** This very page. */
  current?: boolean;
}

export interface LanguageLink extends NavigationLink {
  /** "nb", "nn" or "en": the language of the page behind the link, and of its text. */
  lang: string;
}

export interface PageWords {
  /** «Hopp til innholdet» */
  skip: string;
  /** Name of the main navigation, for those who do not see it. */
  navigation: string;
  /** «Språk» */
  languages: string;
}

/** One who is signed in, and the way out. */
export interface PageAccount {
  /** «Logget inn som» */
  label: string;
  name: string;
  /** To their own page. */
  href: string;
  signOut: { action: string; text: string };
}

export interface PageProps {
  words: PageWords;
  /** The wordmark: «Samling», to the front page. */
  home: Link;
  /** Stands beside the wordmark when the page wears an organiser's theme. */
  organiser?: Link;
  navigation: NavigationLink[];
  languages?: LanguageLink[];
  account?: PageAccount;
  /** Accessibility statement, privacy, about, calendar feed. */
  footer: Link[];
  /** One sentence above the footer's links. */
  colophon?: ReactNode;
  children: ReactNode;
}

/**
 * Everything inside <body>: skip link, header, <main id="main">, footer.
 * The theme and the language of the page stand on <html>, which the root prints.
 */
export function Page({
  words,
  home,
  organiser,
  navigation,
  languages = [],
  account,
  footer,
  colophon,
  children,
}: PageProps) {
  return (
    <>
      <a className="ds-skip-link" href="#main">
        {words.skip}
      </a>
      <header className="masthead wrap">
        <p className="masthead__brand">
          <a className="wordmark" href={home.href}>
            <Mark />
            {home.text}
          </a>
          {organiser && (
            <a className="masthead__organiser" href={organiser.href}>
              {organiser.text}
            </a>
          )}
        </p>
        <nav className="masthead__navigation" aria-label={words.navigation}>
          <ul>
            {navigation.map((link) => (
              <li key={link.href}>
                <a href={link.href} aria-current={link.current ? "page" : undefined}>
                  {link.text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {languages.length > 0 && <Languages label={words.languages} links={languages} />}
        {account && <Account {...account} />}
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="colophon wrap">
        {colophon && <p>{colophon}</p>}
        <ul>
          {footer.map((link) => (
            <li key={link.href}>
              <a href={link.href}>{link.text}</a>
            </li>
          ))}
        </ul>
      </footer>
    </>
  );
}

function Languages({ label, links }: { label: string; links: LanguageLink[] }) {
  return (
    <nav className="masthead__languages" aria-label={label}>
      <ul>
        {links.map((link) => (
          <li key={link.lang}>
            <a
              href={link.href}
              hrefLang={link.lang}
              lang={link.lang}
              rel="alternate"
              aria-current={link.current ? "true" : undefined}
            >
              {link.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Account({ label, name, href, signOut }: PageAccount) {
  return (
    <form className="masthead__account" method="post" action={signOut.action}>
      <span>
        {label} <a href={href}>{name}</a>
      </span>
      <button type="submit">{signOut.text}</button>
    </form>
  );
}

/** The day line in miniature: hairline, doors, the event with one notch. */
function Mark() {
  return (
    <svg
      className="wordmark__mark"
      aria-hidden="true"
      focusable="false"
      width="40"
      height="14"
      viewBox="0 0 40 14"
    >
      <path className="wordmark__hair" d="M0 7h40" />
      <path className="wordmark__event" d="M7 5.5h6v3H7zM13 2h8v10h-8zM23 2h7v10h-7z" />
    </svg>
  );
}
