import { Actions, Button } from "#app/components/button.tsx";
import { Description, described, Fault, Label } from "#app/components/field-parts.tsx";
import { FormFields } from "#app/components/form-fields.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Section } from "#app/components/section.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import type { SpeakView } from "./speak-page.ts";

type View = NonNullable<Exclude<SpeakView, { over: object }>["portrait"]>;

/** The portrait on a speaker's page: the file, which part of it is shown, and what stands with it. */
export function SpeakPortraitSection({ standing, ...view }: View) {
  const { heading, about, done, action, parts, picture, again, file, fields, isFirst, button } = view;
  return (
    <Section
      id="portrait"
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
      <form className="form speak" method="post" action={action} encType="multipart/form-data" noValidate>
        {parts && <Parts {...parts} />}
        {picture && <img className="portrait-part" {...picture} width={160} height={200} />}
        <FormFields fields={again} />
        <FileField {...file} />
        <FormFields fields={fields} />
        <Actions>
          <Button variant={isFirst ? "primary" : "secondary"}>{button}</Button>
        </Actions>
      </form>
    </Section>
  );
}

/** What each choice gives, as all will see it. */
function Parts({ legend, options }: NonNullable<View["parts"]>) {
  const isChoice = options.length > 1;
  return (
    <fieldset className="ds-fieldset field">
      <legend className="ds-label">{legend}</legend>
      <div className="portrait-parts">
        {options.map(({ value, label, src, checked }) => (
          <label className="portrait-parts__one" key={value}>
            <img className="portrait-part" src={src} alt="" width={160} height={200} />
            <span className="ds-field">
              <input
                className="ds-input"
                type={isChoice ? "radio" : "hidden"}
                name="portrait-part"
                value={value}
                defaultChecked={isChoice ? checked : undefined}
              />
              {isChoice && <span className="ds-label">{label}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function FileField({ label, about, accept, error }: View["file"]) {
  const name = "portrait-file";
  return (
    <div className="ds-field field upload__field">
      <Label name={name} label={label} />
      <Description name={name}>{about}</Description>
      <input
        className="ds-input"
        type="file"
        id={name}
        name={name}
        accept={accept}
        {...described(name, error, about)}
      />
      <Fault name={name} error={error} />
    </div>
  );
}
