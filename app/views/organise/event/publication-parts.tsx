import { Actions, Button } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Facts } from "#app/components/facts.tsx";
import { Notice } from "#app/components/notice.tsx";
import type { publicationView } from "./publication.ts";

type View = Awaited<ReturnType<typeof publicationView>>;

/** What an event's page lacks, the button that publishes it, and how it stands. */
export function PublicationPage(view: View) {
  const { done, checklist, publish, look, so } = view;
  return (
    <EventDesk {...view}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      {checklist && <ChecklistPart {...checklist} />}
      {publish && (
        <form className="publish" method="post" action={publish.action}>
          <p className="desk__about">{publish.about}</p>
          <Actions>
            <Button>{publish.button}</Button>
          </Actions>
        </form>
      )}
      <section className="desk__part">
        <h2 className="desk__heading">{look.heading}</h2>
        <ul className="link-row">
          {look.links.map((link) => (
            <li key={link.href}>
              <a href={link.href}>{link.text}</a>
            </li>
          ))}
        </ul>
      </section>
      <section className="desk__part">
        <h2 className="desk__heading">{so.heading}</h2>
        <Facts facts={so.rows.map((row) => ({ term: row.term, detail: <Row {...row} /> }))} />
      </section>
    </EventDesk>
  );
}

function ChecklistPart({ nothing, blockers, missing }: NonNullable<View["checklist"]>) {
  return (
    <section className="desk__part checklist">
      {nothing && <p>{nothing}</p>}
      {blockers && blockers.points.length > 0 && (
        <>
          <h2 className="desk__heading">{blockers.heading}</h2>
          <Points points={blockers.points} isBlocking />
        </>
      )}
      {missing.points.length > 0 && (
        <>
          <h2 className="desk__heading">{missing.heading}</h2>
          <p className="desk__about">{missing.about}</p>
          <Points points={missing.points} />
        </>
      )}
    </section>
  );
}

interface PointsProps {
  points: NonNullable<View["checklist"]>["missing"]["points"];
  /** The error summary leads to each. */
  isBlocking?: boolean;
}

function Points({ points, isBlocking }: PointsProps) {
  return (
    <ul className={isBlocking ? "points points--blocking" : "points"}>
      {points.map(({ id, sentence, link }) => (
        <li className="points__one" id={isBlocking ? id : undefined} key={sentence}>
          <span>{sentence}</span> <a href={link.href}>{link.text}</a>
        </li>
      ))}
    </ul>
  );
}

function Row({ sentence, link, way, turn }: View["so"]["rows"][number]) {
  return (
    <>
      {sentence && <p>{sentence}</p>}
      {link && (
        <p>
          <a href={link.href}>{link.text}</a>
        </p>
      )}
      {way && (
        <p>
          <a href={way.href}>{way.text}</a>
        </p>
      )}
      {turn && (
        <form method="post" action={turn.action}>
          <Button variant="secondary" name={turn.name} value={turn.value}>
            {turn.text}
          </Button>
        </form>
      )}
    </>
  );
}
