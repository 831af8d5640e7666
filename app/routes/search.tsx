import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Page } from "#app/components/page.tsx";
import { SearchForm } from "#app/components/search-form.tsx";
import { Column, Section } from "#app/components/section.tsx";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { searchView } from "#app/views/site/search.ts";

export function loader(args: LoaderFunctionArgs) {
  return searchView(appOf(args), args.request.url, arrivalOf(args));
}

export default function SearchRoute() {
  const { frame, head, form, found, results, nothing, wayOn } = useLoaderData<typeof loader>();
  return (
    <Page {...frame.page}>
      <PageHead title={head.title} lead={head.lead} />
      <Column>
        <SearchForm {...form} />
        {nothing && (
          <EmptyState
            sentence={nothing}
            action={
              <ButtonLink href={wayOn.href} variant="secondary">
                {wayOn.text}
              </ButtonLink>
            }
          />
        )}
      </Column>
      {found && (
        <Section heading={found}>
          <ol>
            {results.map((result) => (
              <li className="material__item" key={result.key}>
                <div className="material__text">
                  <a href={result.href} lang={result.lang}>
                    {result.title}
                  </a>
                  <span className="material__about"> {result.facts}</span>
                  {result.about && <p lang={result.lang}>{result.about}</p>}
                </div>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </Page>
  );
}
