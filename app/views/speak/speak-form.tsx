import { BothVersions } from "#app/components/both-versions.tsx";
import { Actions, Button } from "#app/components/button.tsx";
import { FormFields } from "#app/components/form-fields.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Section } from "#app/components/section.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import type { SpeakView } from "./speak-page.ts";

type View = Exclude<SpeakView, { over: object }>["sections"][number];

/** One section of a speaker's page: a form that is saved by itself, and whether its part is there. */
export function SpeakForm(section: View) {
  const { id, heading, about, standing, done, fields, isFirst } = section;
  return (
    <Section
      id={id}
      heading={heading}
      aside={
        standing && (
          <StatusChip tone={standing.isMissing ? "not-open" : "held"} variant="bare">
            {standing.text}
          </StatusChip>
        )
      }
    >
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      <Paragraphs of={about} />
      <form className={`form speak speak--${id}`} method="post" action={section.action} noValidate>
        {section.seen !== undefined && <input type="hidden" name="seen" value={section.seen} />}
        {section.both && <BothVersions {...section.both} />}
        <FormFields fields={fields} />
        <Actions>
          <Button variant={isFirst ? "primary" : "secondary"}>{section.button}</Button>
        </Actions>
      </form>
    </Section>
  );
}
