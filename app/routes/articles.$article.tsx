import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ArticleHead } from "#app/components/article.tsx";
import { Figure } from "#app/components/figure.tsx";
import { Material } from "#app/components/material.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { Prose } from "#app/components/prose.tsx";
import { Column, Section } from "#app/components/section.tsx";
import { articleBySlug } from "#app/articles/queries.ts";
import { appOf, arrivalOf, notFound } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { nextMidnight } from "#app/time.ts";
import { articleView } from "#app/views/site/article.ts";

export async function loader(args: LoaderFunctionArgs) {
  const app = appOf(args);
  const article = await articleBySlug(app.db, args.params.article ?? "");
  if (!article) throw notFound();
  args.context.keepUntil(nextMidnight(arrivalOf(args), "Europe/Oslo"));
  return articleView(app, article, languageOf(args.request.url), arrivalOf(args), args.request.url);
}

export default function ArticleRoute() {
  const { frame, head, outdated, markup, lang, first, pictures, materials, event, words } =
    useLoaderData<typeof loader>();
  return (
    <Page {...frame.page}>
      <article>
        <ArticleHead {...head} />
        {outdated && (
          <Column>
            <Notice tone="outdated">
              <p>{outdated}</p>
            </Notice>
          </Column>
        )}
        <Column>
          {first && <Figure {...first} />}
          <Prose html={markup} lang={lang} />
          {pictures.map((picture, index) => (
            <Figure key={index} {...picture} />
          ))}
        </Column>
      </article>
      {materials.length > 0 && (
        <Section heading={words.readMore}>
          <Material items={materials} />
        </Section>
      )}
      {event && (
        <Section heading={words.aboutEvent}>
          <p>
            <a href={event.href} lang={event.lang}>
              {event.text}
            </a>
          </p>
        </Section>
      )}
    </Page>
  );
}
