import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHead } from "#app/components/invitation.tsx";
import { Material } from "#app/components/material.tsx";
import { Page } from "#app/components/page.tsx";
import { Prose } from "#app/components/prose.tsx";
import { Column, Section } from "#app/components/section.tsx";
import { Portrait } from "#app/components/speaker.tsx";
import { appOf, arrivalOf, notFound } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { speakerBySlug } from "#app/programme/queries.ts";
import { nextMidnight } from "#app/time.ts";
import { speakerPageView } from "#app/views/site/speaker-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const app = appOf(args);
  const speaker = await speakerBySlug(app.db, args.params.speaker ?? "");
  const view =
    speaker && (await speakerPageView(app, speaker, languageOf(args.request.url), args.request.url));
  if (!view) throw notFound();
  args.context.keepUntil(nextMidnight(arrivalOf(args), "Europe/Oslo"));
  return view;
}

export default function SpeakerRoute() {
  const { frame, head, portrait, appearances, words } = useLoaderData<typeof loader>();
  return (
    <Page {...frame.page}>
      <PageHead {...head} />
      {portrait && (
        <Column>
          <figure className="speaker-figure">
            <Portrait {...portrait} />
            {portrait.credit && <figcaption>{portrait.credit}</figcaption>}
          </figure>
        </Column>
      )}
      <Section heading={words.appearances}>
        {appearances.map((one) => (
          <article className="prose" key={one.key}>
            <h3 lang={one.titleLang}>
              <a href={one.href}>{one.title}</a>
            </h3>
            <p lang={one.whenLang}>{one.when}</p>
            {one.part && (
              <p>
                <a href={one.part.href} lang={one.part.lang}>
                  {one.part.text}
                </a>
              </p>
            )}
            <p lang={one.bioLang}>{one.as}</p>
            {one.materials.length > 0 && <Material items={one.materials} />}
            {one.bio && <Prose html={one.bio} lang={one.bioLang} />}
          </article>
        ))}
      </Section>
    </Page>
  );
}
