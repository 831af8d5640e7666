import script from "#app/browser/upload.ts?worker&url";
import { Notice } from "#app/components/notice.tsx";
import { Section } from "#app/components/section.tsx";
import { Slides } from "#app/components/slides.tsx";
import { StatusChip } from "#app/components/status-chip.tsx";
import type { SpeakView } from "./speak-page.ts";

type View = NonNullable<Exclude<SpeakView, { over: object }>["slides"]>;

/** The slides on a speaker's page, with the script that sends them bit by bit. */
export function SpeakSlidesSection({ nonce, standing, ...slides }: View & { nonce: string | null }) {
  return (
    <Section
      id="slides"
      heading={slides.heading}
      aside={
        standing && (
          <StatusChip tone={standing.isMissing ? "not-open" : "held"} variant="bare">
            {standing.text}
          </StatusChip>
        )
      }
    >
      {slides.done && (
        <Notice tone="success" role="status">
          <p>{slides.done}</p>
        </Notice>
      )}
      <Slides {...slides} level={3} />
      {nonce && <script nonce={nonce} src={script} defer />}
    </Section>
  );
}
