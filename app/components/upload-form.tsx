import type { SlidesView } from "#app/views/slides.ts";
import { Actions, Button } from "./button.tsx";
import { Description, described, Fault, Label } from "./field-parts.tsx";

/**
 * Sends a file: in one go, or bit by bit where `browser/upload.ts` runs. What only the script can do stands hidden until
 * it does.
 */
export function UploadForm(props: NonNullable<SlidesView["upload"]> & { level: 2 | 3; isFirst: boolean }) {
  const { page, action, uploads, label, about, accept, drop, button, patience, done, error, sending } = props;
  return (
    <>
      <form
        className="form upload"
        id="upload"
        method="post"
        action={action}
        encType="multipart/form-data"
        noValidate
        data-page={page}
        data-uploads={uploads}
        data-words={JSON.stringify({ ...sending, done })}
      >
        <div className="ds-field field upload__field">
          <Label name="file" label={label} />
          <Description name="file">
            <span className="line" data-scripted hidden>
              {drop}
            </span>
            {about}
          </Description>
          <input
            className="ds-input"
            type="file"
            id="file"
            name="file"
            accept={accept}
            {...described("file", error, about)}
          />
          <Fault name="file" error={error} />
        </div>
        <noscript>
          <p className="slides__quiet">{patience}</p>
        </noscript>
        <Actions>
          <Button variant={props.isFirst ? "primary" : "secondary"}>{button}</Button>
        </Actions>
      </form>
      <div className="upload__sending" id="sending" hidden>
        <p className="upload__name" id="sending-name" />
        <progress className="upload__bar" id="sending-bar" max={100} value={0} aria-label={sending.label} />
        <p className="upload__part" id="sending-part" />
        <Actions>
          <button className="ds-button" data-variant="secondary" type="button" id="sending-pause">
            {sending.pause}
          </button>
          <button className="ds-button" data-variant="tertiary" type="button" id="sending-stop">
            {sending.stop}
          </button>
        </Actions>
      </div>
      <p className="upload__said" id="upload-said" role="status" />
      <Unfinished {...props} />
    </>
  );
}

function Unfinished({ unfinished: { heading, rows }, level }: Parameters<typeof UploadForm>[0]) {
  const Heading: "h2" | "h3" = `h${level}`;
  if (rows.length === 0) return null;
  return (
    <section className="upload__unfinished" data-scripted hidden>
      <Heading className="slides__heading">{heading}</Heading>
      <ul>
        {rows.map(({ address, ticket, text, forget, label }) => (
          <li key={address} data-address={address} data-ticket={ticket}>
            <p>{text}</p>
            <button
              className="ds-button"
              data-variant="tertiary"
              type="button"
              aria-label={label}
              data-forget
            >
              {forget}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
