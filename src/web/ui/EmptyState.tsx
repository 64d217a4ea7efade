import type { Child } from '../jsx/jsx-runtime.ts';
import { Icon, type IconName } from './Icon.tsx';

export interface EmptyStateProps {
  icon: IconName;
  /** What is not here yet, in one sentence. */
  title: string;
  /** Why, or what to do next. */
  text?: string | undefined;
  /** Level of the title: 1 where the whole page says it. Default 2. */
  level?: 1 | 2 | undefined;
  /** The next step: a ButtonLink or a form. */
  children?: Child;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ icon, title, text, level = 2, children }: EmptyStateProps) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div class="empty">
      <span class="empty-arch">
        <Icon name={icon} />
      </span>
      <Heading>{title}</Heading>
      {text && <p>{text}</p>}
      {children && <div class="row">{children}</div>}
    </div>
  );
}
