import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHead } from "#app/components/invitation.tsx";
import { Page } from "#app/components/page.tsx";
import { Prose } from "#app/components/prose.tsx";
import { Column } from "#app/components/section.tsx";
import { appOf } from "#app/web/http.ts";
import { languageOf } from "#app/language/address.ts";
import { statementWords } from "#app/language/statements.ts";
import { frameFor } from "#app/views/frame.ts";
import { markupOf } from "#app/views/markdown.ts";

export function loader(args: LoaderFunctionArgs) {
  const { title, lead, body } = statementWords[languageOf(args.request.url)].accessibility;
  args.context.keepUntil(null);
  return {
    frame: frameFor(appOf(args).config.publicUrl, args.request.url, { title, description: lead }),
    title,
    lead,
    markup: markupOf(body, 2),
  };
}

export default function AccessibilityRoute() {
  const { frame, title, lead, markup } = useLoaderData<typeof loader>();
  return (
    <Page {...frame.page}>
      <PageHead title={title} lead={lead} />
      <Column>
        <Prose html={markup} />
      </Column>
    </Page>
  );
}
