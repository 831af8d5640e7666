import { Actions, Button } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Field } from "#app/components/form.tsx";
import { PageHead } from "#app/components/invitation.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Page } from "#app/components/page.tsx";
import { Column } from "#app/components/section.tsx";
import { Paragraphs } from "#app/components/words.tsx";
import type { followingView } from "./following.ts";
import type { newsView } from "./news.ts";

/** The page on which one asks for news. */
export function NewsPage({
  frame,
  kicker,
  heading,
  lead,
  sent,
  sentences,
  form,
  wrong,
}: ReturnType<typeof newsView>) {
  return (
    <Page {...frame.page}>
      {wrong.errors.length > 0 && (
        <Column>
          <ErrorSummary {...wrong} />
        </Column>
      )}
      <PageHead kicker={<a href={kicker.href}>{kicker.text}</a>} title={heading} lead={lead} />
      <Column>
        {sent && (
          <>
            <Notice tone="info" role="status">
              <p>{sent.sentence}</p>
            </Notice>
            <p>{sent.noLetter}</p>
            <p>
              <a href={sent.again.href}>{sent.again.text}</a>
            </p>
          </>
        )}
        <Paragraphs of={sentences} />
        {form && (
          <form className="form" method="post" action={form.action} noValidate>
            <Field
              name="email"
              label={form.label}
              mark={form.mark}
              error={form.fault}
              defaultValue={form.typed}
              type="email"
              autoComplete="email"
              spellCheck={false}
              maxLength={254}
              required
            />
            <Actions>
              <Button large>{form.button}</Button>
            </Actions>
          </form>
        )}
      </Column>
    </Page>
  );
}

/** The page behind a link in a letter: a question with one button, or what it came to. */
export function FollowingPage({
  frame,
  heading,
  lead,
  button,
  done,
  sentences,
  others,
  link,
}: Awaited<ReturnType<typeof followingView>>) {
  return (
    <Page {...frame.page}>
      <PageHead title={heading} lead={lead} />
      <Column>
        {done && (
          <Notice tone="success" role="status">
            <p>{done}</p>
          </Notice>
        )}
        <Paragraphs of={sentences} />
        {others && (
          <>
            <p>{others.heading}</p>
            <ul>
              {others.names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </>
        )}
        {button && (
          <form method="post" action={button.action}>
            <Actions>
              <Button large>{button.text}</Button>
            </Actions>
          </form>
        )}
        {link && (
          <p>
            <a href={link.href}>{link.text}</a>
          </p>
        )}
      </Column>
    </Page>
  );
}
