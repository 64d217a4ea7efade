import type { Child } from 'hono/jsx';
import { Icon, type IconName } from './Icon.tsx';

export interface EmptyStateProps {
  icon: IconName;
  /** What is not here yet, in one sentence. */
  title: string;
  /** Why, or what to do next. */
  text?: string | undefined;
  /** The next step: a ButtonLink or a form. */
  children?: Child;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ icon, title, text, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <span class="empty-arch">
        <Icon name={icon} />
      </span>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children && <div class="row">{children}</div>}
    </div>
  );
}
