import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { EventDesk } from "#app/components/event-desk.tsx";
import { Notice } from "#app/components/notice.tsx";
import type { questionsView } from "./questions-page.ts";

type View = Awaited<ReturnType<typeof questionsView>>;

/** An event's own questions, in the order in which the form asks them. */
export function QuestionsPage({ done, none, add, questions, ...view }: View) {
  const addLink = add && <ButtonLink href={add.href}>{add.text}</ButtonLink>;
  return (
    <EventDesk {...view}>
      {done && (
        <Notice tone="success" role="status">
          <p>{done}</p>
        </Notice>
      )}
      {questions.length === 0 ? (
        <EmptyState {...none} action={addLink} />
      ) : (
        <>
          <ol className="questions">
            {questions.map((question) => (
              <Question {...question} key={question.id} />
            ))}
          </ol>
          {addLink && <div className="actions">{addLink}</div>}
        </>
      )}
    </EventDesk>
  );
}

function Question({ text, lang, about, options, href, order }: Omit<View["questions"][number], "id">) {
  return (
    <li className="question">
      <div className="question__text">
        <p lang={lang}>{href ? <a href={href}>{text}</a> : text}</p>
        {options && (
          <p className="desk__about" lang={lang}>
            {options}
          </p>
        )}
        <p className="desk__about">{about}</p>
      </div>
      {order && (
        <form className="question__order" method="post" action={order.action}>
          <input type="hidden" name="version" value={order.version} />
          {order.steps.map(({ value, text: step, label }) => (
            <button
              type="submit"
              className="ds-button"
              data-variant="tertiary"
              name="step"
              value={value}
              aria-label={label}
              key={value}
            >
              {step}
            </button>
          ))}
          <a href={order.remove.href} aria-label={order.remove.label}>
            {order.remove.text}
          </a>
        </form>
      )}
    </li>
  );
}
