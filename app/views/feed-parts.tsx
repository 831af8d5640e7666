import { Actions, Button, ButtonLink } from "#app/components/button.tsx";
import { LinkRow } from "#app/components/material.tsx";
import type { feedPanel } from "./feed-panel.ts";

/** The secret address of a calendar, and what makes and ends it. */
export function FeedPanel({
  address,
  sentence,
  make,
  end,
  level: Heading = "h2",
}: Awaited<ReturnType<typeof feedPanel>> & { level?: "h2" | "h3" }) {
  return (
    <>
      {address && (
        <>
          <Heading>{address.heading}</Heading>
          <p className="secret-address">
            <code>{address.url}</code>
          </p>
          <LinkRow links={address.links} />
          <p>{address.once}</p>
        </>
      )}
      {sentence && <p>{sentence}</p>}
      <form method="post" action={make.action}>
        <Actions>
          <Button variant={make.isFirst ? "primary" : "secondary"}>{make.button}</Button>
          {end && (
            <ButtonLink href={end.href} variant="tertiary">
              {end.text}
            </ButtonLink>
          )}
        </Actions>
      </form>
    </>
  );
}
