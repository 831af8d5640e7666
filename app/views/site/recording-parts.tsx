import { ButtonLink } from "#app/components/button.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Page } from "#app/components/page.tsx";
import { Column, Section } from "#app/components/section.tsx";
import { Breadcrumbs } from "#app/components/trail.tsx";
import type { recordingView } from "./recording-page.ts";

type View = Awaited<ReturnType<typeof recordingView>>;

/** A recording: the player first, then captions, files, and what was said. */
export function RecordingPage({ frame, trail, head, captioned, links, transcripts, ...player }: View) {
  return (
    <Page {...frame.page}>
      <Breadcrumbs {...trail} />
      <PageHead {...head} lead={captioned} />
      <div className="recording wrap" id="player">
        <Player {...player} />
      </div>
      {links.items.length > 0 && (
        <Section heading={links.heading}>
          <ul className="recording__links">
            {links.items.map(({ href, text }) => (
              <li key={href}>
                <a href={href}>{text}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {transcripts.map(({ key, summary, paragraphs, lang }) => (
        <Column key={key}>
          <details className="recording__transcript">
            <summary>{summary}</summary>
            <div className="prose" lang={lang}>
              {paragraphs.map((paragraph, index) => (
                <p key={index}>{paragraph}</p>
              ))}
            </div>
          </details>
        </Column>
      ))}
    </Page>
  );
}

function Player({ own, tracks, noPlayer, embed }: Pick<View, "own" | "tracks" | "noPlayer" | "embed">) {
  if (own) {
    const Own = own.player;
    return (
      <Own className="recording__player" controls preload="metadata">
        <source src={own.src} type={own.type} />
        {tracks.map(({ src, lang, label, isFirst }) => (
          <track key={src} kind="captions" src={src} srcLang={lang} label={label} default={isFirst} />
        ))}
        {noPlayer}
      </Own>
    );
  }
  if (!embed) return null;
  const { player, ask, sentence, elsewhere } = embed;
  return (
    <>
      {player && (
        <iframe
          className="recording__player"
          src={player.src}
          title={player.title}
          allow="fullscreen; picture-in-picture; encrypted-media"
          sandbox="allow-scripts allow-same-origin allow-popups allow-presentation"
          referrerPolicy="strict-origin-when-cross-origin"
        />
      )}
      {ask && (
        <p className="recording__ask">
          <ButtonLink href={ask.href}>{ask.text}</ButtonLink>
        </p>
      )}
      {sentence && <p className="recording__about">{sentence}</p>}
      <p>
        <a href={elsewhere.href}>{elsewhere.text}</a>
      </p>
    </>
  );
}
