import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Facts } from "#app/components/facts.tsx";
import { FilterLinks } from "#app/components/filter-links.tsx";
import { LetterText } from "#app/components/letter-text.tsx";
import { requireOrganiser } from "#app/web/guards.ts";
import { appOf } from "#app/web/http.ts";
import { previewLetterView } from "#app/views/organise/event/preview-letter.ts";

export async function loader(args: LoaderFunctionArgs) {
  const organiser = await requireOrganiser(args, args.params.event ?? "");
  return previewLetterView(appOf(args), organiser, args.request.url);
}

export default function PreviewLetterRoute() {
  const view = useLoaderData<typeof loader>();
  const { note, choices, facts, text, attached, html } = view;
  return (
    <EventDesk {...view}>
      {note && <p className="desk__about">{note}</p>}
      <FilterLinks {...choices} />
      <Facts facts={facts} />
      <section className="desk__part">
        <h2 className="desk__heading">{text.heading}</h2>
        <LetterText {...text} open={null} />
        <p className="desk__about">{attached}</p>
        <ul className="link-row">
          <li>
            <a href={html.href}>{html.text}</a>
          </li>
        </ul>
      </section>
    </EventDesk>
  );
}
