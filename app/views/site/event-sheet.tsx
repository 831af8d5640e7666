import type { ReactNode } from "react";
import { ButtonLink } from "#app/components/button.tsx";
import { Facts } from "#app/components/facts.tsx";
import { Figure } from "#app/components/figure.tsx";
import { Invitation } from "#app/components/invitation.tsx";
import { Page } from "#app/components/page.tsx";
import { Programme } from "#app/components/programme.tsx";
import { Prose } from "#app/components/prose.tsx";
import { Section } from "#app/components/section.tsx";
import { Speaker } from "#app/components/speaker.tsx";
import { Words } from "#app/components/words.tsx";
import { Afterwards, CalendarLinks, Notices, Related, plainFacts } from "./event-parts.tsx";
import type { eventPageView } from "./event-page.ts";
import { printedDay } from "#app/views/printed.tsx";

type View = Omit<Awaited<ReturnType<typeof eventPageView>>, "keepUntil">;

/** An event's page. @param above what stands before it, where it is shown to its organiser */
export function EventSheet({ view, above }: { view: View; above?: ReactNode }) {
  const {
    frame,
    invitation,
    notices,
    about,
    facts,
    speakers,
    programme,
    after,
    calendar,
    related,
    pictures,
    words,
  } = view;
  const { action, sentences, more, ...head } = invitation;
  return (
    <Page {...frame.page}>
      {above}
      <Invitation
        {...head}
        more={<Words of={more} />}
        action={
          action && (
            <ButtonLink href={action.href} lang={action.lang} large>
              {action.text}
            </ButtonLink>
          )
        }
        deadline={<Words of={sentences} />}
      />
      <Notices notices={notices} />
      {after?.isOver && <Afterwards {...after} />}
      {about && (
        <Section heading={words.about}>
          {about.lead && (
            <p className="lead" lang={about.lang}>
              {about.lead}
            </p>
          )}
          {about.markup && <Prose html={about.markup} lang={about.lang} />}
          {about.lists.map((list) => (
            <Prose key={list.heading} lang={about.lang}>
              <h3>{list.heading}</h3>
              {list.items.length === 1 ? (
                <p>{list.items[0]}</p>
              ) : (
                <ul>
                  {list.items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              )}
            </Prose>
          ))}
          {pictures.map((picture) => (
            <Figure key={picture.alt} {...picture} />
          ))}
        </Section>
      )}
      {programme && (
        <Section
          heading={words.programme}
          width="wide"
          id="programme"
          aside={programme.link && <a href={programme.link.href}>{programme.link.text}</a>}
        >
          <Programme days={programme.days.map((day) => printedDay(day))} level={3} />
        </Section>
      )}
      {speakers.length > 0 && (
        <Section heading={words.speakers} id="speakers">
          {speakers.map(({ bio, bioLang, ...speaker }) => (
            <Speaker key={speaker.name} {...speaker}>
              {bio && <Prose html={bio} lang={bioLang} />}
            </Speaker>
          ))}
        </Section>
      )}
      <Section heading={words.practical} id="practical">
        <Facts facts={plainFacts(facts)} />
        {calendar && <CalendarLinks {...calendar} />}
      </Section>
      {after && !after.isOver && <Afterwards {...after} />}
      <Related groups={related} />
    </Page>
  );
}
