import { Actions, Button } from "#app/components/button.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Facts } from "#app/components/facts.tsx";
import { Choice, Field } from "#app/components/form.tsx";
import { Under } from "#app/components/ledger.tsx";
import { Notice } from "#app/components/notice.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import script from "#app/browser/upload.ts?worker&url";
import { Slides } from "#app/components/slides.tsx";
import type { SlidesView } from "#app/views/slides.ts";
import type { speakerDeskView } from "./speaker-desk.ts";

type View = ReturnType<typeof speakerDeskView> & {
  slides: SlidesView;
  /** Lets the page run the script that sends slides; null where none are sent. */
  nonce: string | null;
};

/** One in the programme, as the organiser has them. */
export function SpeakerDesk(view: View) {
  const {
    frame,
    trail,
    rooms,
    about,
    heading,
    lead,
    wrong,
    done,
    state,
    facts,
    invited,
    form,
    draft,
    person,
  } = view;
  return (
    <EventDesk {...{ frame, trail, rooms, about, heading, lead, wrong }}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      <p>
        <StatusChip tone={state.tone}>{state.text}</StatusChip>
      </p>
      <Facts facts={facts.map(({ term, text }) => ({ term, detail: text }))} />
      {draft && <p className="desk__about">{draft}</p>}
      {person.length > 0 && (
        <p className="actions">
          {person.map(({ href, text }) => (
            <a href={href} key={href}>
              {text}
            </a>
          ))}
        </p>
      )}
      {invited.rows.length > 0 && (
        <section className="desk__part">
          <h2 className="desk__heading">{invited.heading}</h2>
          <ul className="speakers-invited">
            {invited.rows.map((row) => (
              <li key={row.id}>
                {row.who}
                <Under>{[row.email, row.part, row.when].join(" · ")}</Under>
                {row.acts && <Acts {...row.acts} />}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="desk__part" id="slides">
        <h2 className="desk__heading">{view.slides.heading}</h2>
        <Slides {...view.slides} level={3} />
        {view.nonce && <script nonce={view.nonce} src={script} defer />}
      </section>
      {form && (
        <section className="desk__part">
          <h2 className="desk__heading">{form.heading}</h2>
          <p className="desk__about">{form.about}</p>
          <form className="form" method="post" action={form.action} noValidate>
            <Field {...form.name} autoComplete="off" />
            <Field {...form.email} type="email" autoComplete="off" maxLength={254} />
            <Choice {...form.part} pick="one" />
            <Actions>
              <Button>{form.button}</Button>
            </Actions>
          </form>
        </section>
      )}
    </EventDesk>
  );
}

function Acts({ again, revoke }: NonNullable<View["invited"]["rows"][number]["acts"]>) {
  return (
    <form className="rankings-acts" method="post" action={again.action}>
      {Object.entries(again.hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <button type="submit" className="rankings-acts__again" aria-label={again.label}>
        {again.text}
      </button>
      <a href={revoke.href} aria-label={revoke.label}>
        {revoke.text}
      </a>
    </form>
  );
}
