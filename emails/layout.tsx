import type { CSSProperties, ReactNode } from "react";
import type { Language } from "#app/language/language.ts";
import type { ThemeName } from "#db/schema.ts";

/** One accent for each organiser, as on their pages: on paper, and in the dark. */
const accents: Record<ThemeName, { light: string; dark: string }> = {
  samling: { light: "#17594a", dark: "#86c9b3" },
  difi: { light: "#1f4788", dark: "#a3bff2" },
  "lean-forum": { light: "#9c3413", dark: "#f2a98a" },
};
export const FONT =
  'Inter, "Segoe UI", -apple-system, BlinkMacSystemFont, Roboto, Helvetica, Arial, sans-serif';
export const INK = "#1f1b16";
export const QUIET = "#5f5648";
export const HAIRLINE = "#dcd4c5";
const GROUND = "#fbf8f2";

export interface LetterFrameProps {
  language: Language;
  theme: ThemeName;
  title: string;
  /** What an inbox shows after the subject. */
  preheader: string;
  children: ReactNode;
}

/**
 * The frame around each letter. One column that reads on a phone, styles on each element because most mail programs
 * keep no others, no picture; the style sheet is for those who read in the dark.
 */
export function LetterFrame({ language, theme, title, preheader, children }: LetterFrameProps) {
  return (
    <html lang={language} dir="ltr">
      <head>
        <meta httpEquiv="Content-Type" content="text/html; charset=utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: darkStyles(accents[theme].dark) }} />
      </head>
      <body className="ground" style={{ margin: 0, padding: 0, backgroundColor: GROUND, ...type(17, 27) }}>
        <div style={{ display: "none", maxHeight: 0, overflow: "hidden", fontSize: 1, lineHeight: "1px" }}>
          {preheader}
        </div>
        <Columns width="100%" className="ground" style={{ backgroundColor: GROUND }}>
          <td align="center" style={{ padding: "32px 20px 48px" }}>
            <Columns width={560} style={{ width: "100%", maxWidth: 560 }}>
              <td align="left" style={{ overflowWrap: "anywhere" }}>
                {children}
              </td>
            </Columns>
          </td>
        </Columns>
      </body>
    </html>
  );
}

function darkStyles(accent: string): string {
  return `@media (prefers-color-scheme: dark) {
  .ground { background-color: #171513 !important; }
  .ink { color: #f3eee5 !important; }
  .quiet { color: #b9afa0 !important; }
  .accent { color: ${accent} !important; }
  .rule { border-color: #3d3831 !important; }
  .edge { border-color: ${accent} !important; }
  .button { background-color: ${accent} !important; }
  .button a { color: #171513 !important; }
}`;
}

/** Cells side by side: the one layout that every mail program keeps. */
export function Columns({
  children,
  ...table
}: {
  children: ReactNode;
  width?: string | number;
  className?: string;
  style?: CSSProperties;
}) {
  return (
    <table role="presentation" cellPadding={0} cellSpacing={0} border={0} {...table}>
      <tbody>
        <tr>{children}</tr>
      </tbody>
    </table>
  );
}

/** The one filled button of a letter. */
export function LetterButton({
  href,
  theme,
  children,
}: {
  href: string;
  theme: ThemeName;
  children: ReactNode;
}) {
  const { light } = accents[theme];
  return (
    <Columns style={{ margin: "28px 0" }}>
      <td className="button" style={{ backgroundColor: light, borderRadius: 2 }}>
        <a
          href={href}
          style={{
            ...type(17, 24),
            display: "inline-block",
            padding: "14px 24px",
            color: "#ffffff",
            fontWeight: 600,
            textDecoration: "none",
          }}
        >
          {children}
        </a>
      </td>
    </Columns>
  );
}

export function accentOf(theme: ThemeName): string {
  return accents[theme].light;
}

/** Size and line height in pixels, in our type and ink. */
export function type(size: number, line: number): CSSProperties {
  return { fontFamily: FONT, fontSize: size, lineHeight: `${line}px`, color: INK };
}

/** What has happened, large. */
export const HEADLINE: CSSProperties = {
  ...type(32, 38),
  fontWeight: 600,
  letterSpacing: "-0.02em",
  margin: 0,
  textWrap: "balance",
};
