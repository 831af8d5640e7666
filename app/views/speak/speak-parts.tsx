import { Fragment } from "react";
import { Actions, ButtonLink } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Facts } from "#app/components/facts.tsx";
import { Icon } from "#app/components/icon.tsx";
import { Invitation, PageHead } from "#app/components/invitation.tsx";
import { Material } from "#app/components/material.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { Column, Section } from "#app/components/section.tsx";
import { Lines, Paragraphs } from "#app/components/words.tsx";
import type { SpeakView } from "./speak-page.ts";
import { SpeakPortraitSection } from "./speak-portrait-parts.tsx";
import { SpeakSlidesSection } from "./speak-slides-parts.tsx";
import { SpeakForm } from "./speak-form.tsx";

type Open = Exclude<SpeakView, { over: object }>;

/** A speaker's own page, or that its link opens nothing any more. */
export function SpeakPage({ nonce, ...view }: SpeakView & { nonce: string | null }) {
  if ("over" in view) return <Over {...view} />;
  const { frame, wrong, head, notices, facts, lacking, outcome, slides, portrait, sections } = view;
  return (
    <Page {...frame.page}>
      {wrong.errors.length > 0 && (
        <Column>
          <ErrorSummary {...wrong} />
        </Column>
      )}
      <Invitation {...head} />
      {notices.length > 0 && (
        <Column>
          {notices.map(({ tone, sentences }) => (
            <Notice tone={tone} key={tone}>
              <Paragraphs of={sentences} />
            </Notice>
          ))}
        </Column>
      )}
      <Section heading={facts.heading}>
        <Facts facts={facts.rows.map(({ term, lines }) => ({ term, detail: <Lines of={lines} /> }))} />
        {facts.calendar && (
          <p>
            <a className="speak__calendar" href={facts.calendar.href}>
              <Icon name="calendar" /> {facts.calendar.text}
            </a>
          </p>
        )}
      </Section>
      {outcome && (
        <Section heading={outcome.heading}>
          {outcome.listeners && <p>{outcome.listeners}</p>}
          {outcome.items.length > 0 && <Material items={outcome.items} />}
          {outcome.none && <p className="speak__about">{outcome.none}</p>}
        </Section>
      )}
      {lacking && <Lacking {...lacking} />}
      {sections.map((section) => (
        <Fragment key={section.id}>
          <SpeakForm {...section} />
          {portrait && section.id === "person" && <SpeakPortraitSection {...portrait} />}
          {slides && slides.after === section.id && <SpeakSlidesSection {...slides} nonce={nonce} />}
        </Fragment>
      ))}
    </Page>
  );
}

/** What is not in place yet, each a way to where it is put. */
function Lacking({ heading, rows, none, about }: NonNullable<Open["lacking"]>) {
  return (
    <Section heading={heading}>
      {rows.length === 0 ? (
        <p className="speak__ready">
          <Icon name="check" /> {none}
        </p>
      ) : (
        <ul className="speak__lacks">
          {rows.map(({ href, text }) => (
            <li key={text}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      <p className="speak__about">{about}</p>
    </Section>
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
