import type { ReactNode } from "react";

export interface EmptyStateProps {
  /** One sentence: why there is nothing here. */
  sentence: string;
  /** One way on: a link or a button. */
  action?: ReactNode;
  /** One example of what may stand here. */
  example?: string;
}

/** Stands where a list would be. */
export function EmptyState({ sentence, action, example }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p className="empty-state__sentence">{sentence}</p>
      {example && <p className="empty-state__example">{example}</p>}
      {action && <div className="actions">{action}</div>}
    </div>
  );
}
