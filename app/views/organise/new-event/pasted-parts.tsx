import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { FormFields, FormGroups } from "#app/components/form-fields.tsx";
import { FormKey } from "#app/components/form-key.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import { BeginningPage } from "./new-event-parts.tsx";
import type { chooseView, pasteView } from "./invitation-text-page.ts";
import type { reviewView } from "./pasted-page.ts";

type Review = Awaited<ReturnType<typeof reviewView>>;
type Choose = ReturnType<typeof chooseView>;
export type PastedView = ReturnType<typeof pasteView> | Choose | Review;

/** A pasted invitation: where it is pasted, which of its events is meant, and what was read of that one. */
export function PastedPage(view: PastedView) {
  if (view.step === "choose") return <ChoosePage {...view} />;
  if (view.step === "review") return <ReviewPage {...view} />;
  const { form, ...page } = view;
  return (
    <BeginningPage {...page}>
      <form className="section-form" method="post" action={form.action} noValidate>
        <FormFields fields={[form.field]} />
        <Actions>
          <Button>{form.button}</Button>
        </Actions>
      </form>
    </BeginningPage>
  );
}

function ChoosePage({ form, ...page }: Choose) {
  return (
    <BeginningPage {...page}>
      <form className="section-form" method="post" action={form.action} noValidate>
        <input type="hidden" name="text" value={form.pasted} />
        <FormFields fields={[form.field]} />
        <Actions>
          <Button>{form.button}</Button>
        </Actions>
      </form>
    </BeginningPage>
  );
}

function ReviewPage({ about, notes, form, again, mentions, outside, ...page }: Review) {
  return (
    <BeginningPage {...page}>
      <Notice tone="info">
        <Paragraphs of={[about, ...notes]} />
      </Notice>
      <form className="section-form" method="post" action={form.action} noValidate>
        <FormKey value={form.key} />
        <input type="hidden" name="event" value={form.event} />
        <FormGroups groups={form.speakers ? [...form.groups, form.speakers] : form.groups} />
        <details className="pasted">
          <summary>{form.pasted.label}</summary>
          <textarea
            className="ds-input"
            name="text"
            aria-label={form.pasted.label}
            readOnly
            rows={12}
            defaultValue={form.pasted.text}
          />
        </details>
        <Actions>
          <Button>{form.button}</Button>
          <ButtonLink href={again.href} variant="tertiary">
            {again.text}
          </ButtonLink>
        </Actions>
      </form>
      <Lines {...mentions} />
      <Lines {...outside} />
    </BeginningPage>
  );
}

function Lines({ heading, about, lines }: { heading: string; about?: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <section className="desk__part">
      <h2 className="desk__heading">{heading}</h2>
      {about && <p className="desk__about">{about}</p>}
      <ul className="pasted__lines">
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
