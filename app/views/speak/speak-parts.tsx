import { BothVersions } from "#app/components/both-versions.tsx";
import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Facts } from "#app/components/facts.tsx";
import { FormFields } from "#app/components/form-fields.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { Column, Section } from "#app/components/section.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import type { SpeakView } from "./speak-page.ts";

/** A speaker's own page, or that its link opens nothing any more. */
export function SpeakPage(view: SpeakView) {
  if ("over" in view) return <Over {...view} />;
  const { frame, heading, title, wrong, done, standing, lead, facts, sections } = view;
  return (
    <Page {...frame.page}>
      {wrong.errors.length > 0 && (
        <Column>
          <ErrorSummary {...wrong} />
        </Column>
      )}
      <PageHead title={heading} lead={<span lang={title.lang}>{title.text}</span>} />
      <Column>
        {done && (
          <Notice tone="success" role="status">
            <p>{done}</p>
          </Notice>
        )}
        {standing && (
          <Notice tone="info">
            <p>{standing}</p>
          </Notice>
        )}
      </Column>
      <Section heading={facts.heading}>
        <Facts
          facts={facts.rows.map(({ term, lines }) => ({
            term,
            detail: lines.map(({ text, lang, href }) => (
              <span className="line" lang={lang} key={text}>
                {href ? <a href={href}>{text}</a> : text}
              </span>
            )),
          }))}
        />
        {lead && <p>{lead}</p>}
      </Section>
      {sections.map((section, index) => (
        <Section id={section.id} heading={section.heading} key={section.id}>
          <Paragraphs of={section.about} />
          <form
            className={`form speak speak--${section.id}`}
            method="post"
            action={section.action}
            noValidate
          >
            {section.seen !== undefined && <input type="hidden" name="seen" value={section.seen} />}
            {section.both && <BothVersions {...section.both} />}
            <FormFields fields={section.fields} />
            <Actions>
              <Button variant={index === 0 ? "primary" : "secondary"}>{section.button}</Button>
            </Actions>
          </form>
        </Section>
      ))}
    </Page>
  );
}

function Over({ frame, over }: Extract<SpeakView, { over: object }>) {
  return (
    <Page {...frame.page}>
      <PageHead title={over.heading} lead={over.text} />
      <Column>
        <Actions>
          <ButtonLink href={over.link.href} variant="secondary">
            {over.link.text}
          </ButtonLink>
        </Actions>
      </Column>
    </Page>
  );
}
