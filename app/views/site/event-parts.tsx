import { EventList } from "#app/components/event-list.tsx";
import type { Fact } from "#app/components/facts.tsx";
import { LinkRow, Material } from "#app/components/material.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Column, Section } from "#app/components/section.tsx";
import { Paragraphs, Words } from "#app/components/words.tsx";
import type { AfterwardsView } from "./afterwards.ts";
import type { CalendarView } from "#app/views/calendar.ts";
import type { PlainFact } from "#app/views/event-facts.ts";
import type { NoticeView } from "#app/views/event-notices.ts";
import type { RelatedGroup } from "./related.ts";

/** What everyone must know before reading on. */
export function Notices({ notices }: { notices: readonly NoticeView[] }) {
  if (notices.length === 0) return null;
  return (
    <Column>
      {notices.map((notice) => (
        <Notice key={notice.tone} tone={notice.tone}>
          <p>
            <Words of={notice.sentences} />
          </p>
        </Notice>
      ))}
    </Column>
  );
}

/** Plain facts as the list prints them: each sentence on its line, then its links. */
export function plainFacts(facts: readonly PlainFact[]): Fact[] {
  return facts.map(({ sentences, links = [], ...fact }) => ({
    ...fact,
    detail: (
      <>
        <Paragraphs of={sentences} />
        {links.map((link) => (
          <p key={link.href}>
            <a href={link.href}>{link.text}</a>
          </p>
        ))}
      </>
    ),
  }));
}

/** Recordings and slides first, then what was written, then how many came. */
export function Afterwards({ heading, lines, materials, zip, articles, articlesHeading }: AfterwardsView) {
  return (
    <Section heading={heading} id="afterwards">
      {materials.length > 0 && <Material items={[...materials]} />}
      {zip && (
        <p>
          <a href={zip.href}>{zip.text}</a>
        </p>
      )}
      {articles.length > 0 && (
        <>
          <h3>{articlesHeading}</h3>
          {articles.map((article) => (
            <p key={article.href}>
              <a href={article.href} lang={article.lang}>
                {article.text}
              </a>
            </p>
          ))}
        </>
      )}
      <Paragraphs of={lines} />
    </Section>
  );
}

/** Ways to put an event into one's own calendar. */
export function CalendarLinks({ heading, links }: CalendarView) {
  return (
    <>
      <h3>{heading}</h3>
      <LinkRow links={[...links]} />
    </>
  );
}

/** Other events, in groups that say why they stand here. */
export function Related({ groups }: { groups: readonly RelatedGroup[] }) {
  return groups.map((group) => (
    <Section key={group.heading} heading={group.heading} width="wide" aside={group.sentence}>
      <EventList months={[...group.months]} level={3} />
    </Section>
  ));
}
