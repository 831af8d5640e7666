import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";
import { Paragraphs } from "./words.tsx";

export interface PendingAnnouncementProps {
  heading: string;
  /** What, to whom, and when. */
  sentences: string[];
  /** Null when it is too late, or for one who may only look. */
  undo: { action: string; announcement: string; button: string } | null;
}

/** Letters that go out of themselves in a few minutes, and the button that stops them. */
export function PendingAnnouncement({ heading, sentences, undo }: PendingAnnouncementProps) {
  return (
    <Notice tone="info" heading={heading}>
      <Paragraphs of={sentences} />
      {undo && (
        <form className="pending__undo" method="post" action={undo.action}>
          <input type="hidden" name="announcement" value={undo.announcement} />
          <Button variant="secondary">{undo.button}</Button>
        </form>
      )}
    </Notice>
  );
}
