import type { Page, Response } from "playwright-core";
import { expect } from "vitest";
import { languageOf, withoutLanguage } from "#app/language/address.ts";
import { faultsIn } from "./valid-html.ts";

/** Holds a page that stands open against what all our pages promise: valid HTML, its head, nothing from elsewhere. */
export async function isInOrder(
  page: Page,
  response: Response,
  { url, isFound, hasScript = false }: { url: string; isFound: boolean; hasScript?: boolean },
): Promise<void> {
  expect(await faultsIn(await response.text())).toEqual([]);
  await hasItsHead(page, url, isFound);
  await fetchesOnlyOurs(page, url, hasScript);
  await isGuarded(response, hasScript);
}

/** Forms, searches, personal pages and pages that are not there are nothing for search engines. */
export function isToBeFound(path: string): boolean {
  return !/register|receipt|search|registrations|rankings|sign-in|nowhere|utkast|trukket|letters/.test(path);
}

/** Title, language, headings, canonical address, translations and Open Graph, as a page of that address has them. */
async function hasItsHead(page: Page, url: string, isFound: boolean): Promise<void> {
  const head = await page.evaluate(() => {
    const all = (selector: string, name: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name));
    return {
      lang: document.documentElement.lang,
      title: document.title,
      headings: [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ tagName, textContent }) => ({
        level: Number(tagName.slice(1)),
        text: textContent.trim(),
      })),
      description: all("meta[name=description]", "content"),
      robots: all("meta[name=robots]", "content"),
      canonical: all("link[rel=canonical]", "href"),
      alternates: all("link[rel=alternate][hreflang]", "hreflang"),
      alternatesTo: all("link[rel=alternate][hreflang]", "href"),
      graph: Object.fromEntries(
        [...document.querySelectorAll("meta[property^='og:']")].map((meta) => [
          meta.getAttribute("property"),
          meta.getAttribute("content"),
        ]),
      ),
      jsonLd: [...document.querySelectorAll<HTMLScriptElement>("script[type='application/ld+json']")].map(
        (script) => JSON.parse(script.text) as unknown,
      ),
    };
  });
  const address = new URL(page.url()).pathname;
  const language = languageOf(address);
  const plain = withoutLanguage(address);
  const at = (prefix: string) => url + (prefix && plain === "/" ? prefix : prefix + plain);

  expect(head.lang).toBe(language);
  expect(head.title).toMatch(/^(?:Samling|.+ – Samling)$/);
  expect(head.description).toEqual([expect.stringMatching(/^.{1,200}$/)]);
  expect(head.headings.filter(({ level }) => level === 1)).toHaveLength(1);
  expect(head.headings.filter(({ text }) => text === "")).toEqual([]);
  expect(head.graph).toMatchObject({
    "og:title": head.title.replace(/ – Samling$/, ""),
    "og:description": head.description[0],
    "og:type": "website",
    "og:site_name": "Samling",
    "og:locale": { nb: "nb_NO", nn: "nn_NO", en: "en_GB" }[language],
  });

  expect(head.canonical).toEqual(isFound ? [url + address] : []);
  expect(head.robots).toEqual(isFound ? [] : ["noindex"]);
  expect(head.alternates).toEqual(isFound ? ["nb", "nn", "en", "x-default"] : []);
  expect(head.alternatesTo).toEqual(isFound ? [at(""), at("/nn"), at("/en"), at("")] : []);
  expect(head.graph["og:url"]).toBe(isFound ? url + address : undefined);
}

/** No script but data, no style but ours, nothing from anybody else. */
async function fetchesOnlyOurs(page: Page, url: string, hasScript: boolean): Promise<void> {
  const found = await page.evaluate(() => {
    const fetched =
      "link[rel~=stylesheet], link[rel=preload], link[rel=icon], img, source, video, audio, track, iframe, embed, use, image, input[type=image]";
    const named = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) => one.outerHTML.slice(0, 200));
    return {
      scripts: named("script:not([type='application/ld+json']), link[rel=modulepreload], link[as=script]"),
      styles: named("[style], style"),
      handlers: [...document.querySelectorAll("*")]
        .filter((element) => element.getAttributeNames().some((name) => name.startsWith("on")))
        .map((element) => element.outerHTML.slice(0, 200)),
      fetched: [...document.querySelectorAll(fetched)].flatMap((element) =>
        ["src", "href", "srcset", "poster", "data"].flatMap((name) => element.getAttribute(name) ?? []),
      ),
      sentTo: [...document.forms].map((form) => form.action),
    };
  });
  expect(found.scripts).toHaveLength(hasScript ? 1 : 0);
  expect(found).toMatchObject({ styles: [], handlers: [] });
  expect(found.fetched.length).toBeGreaterThan(2);
  const foreign = (address: string) =>
    !address.startsWith("data:") && !new URL(address, url).href.startsWith(`${url}/`);
  expect([...found.fetched, ...found.sentTo].filter(foreign)).toEqual([]);
}

async function isGuarded(response: Response, hasScript: boolean): Promise<void> {
  const headers = await response.allHeaders();
  const scripts = hasScript ? "'nonce-[\\w-]+'; connect-src 'self'" : "'none'";
  const policy =
    `^default-src 'none'; script-src ${scripts}; style-src 'self'; img-src 'self' data:; font-src 'self'; ` +
    "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'$";
  expect(headers).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": expect.stringMatching(new RegExp(policy)),
    "x-content-type-options": "nosniff",
    "cross-origin-opener-policy": "same-origin",
    "referrer-policy": expect.stringMatching(/^(?:same-origin|strict-origin-when-cross-origin)$/),
  });
  expect(headers).not.toHaveProperty("x-powered-by");
}
