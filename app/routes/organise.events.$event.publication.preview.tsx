import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Notice } from "#app/components/notice.tsx";
import { Column } from "#app/components/section.tsx";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf, arrivalOf } from "#app/web/http.ts";
import { EventSheet } from "#app/views/site/event-sheet.tsx";
import { previewPageView } from "#app/views/organise/event/preview-page.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return previewPageView(appOf(args), organiser, args.request.url, arrivalOf(args));
}

export default function PreviewRoute() {
  const { bar, ...view } = useLoaderData<typeof loader>();
  return (
    <EventSheet
      view={view}
      above={
        <Column>
          <Notice tone="info">
            <p>
              <strong>{bar.heading}.</strong> {bar.sentence} <a href={bar.link.href}>{bar.link.text}</a>
            </p>
          </Notice>
        </Column>
      }
    />
  );
}
