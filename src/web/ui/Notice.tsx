import type { Child } from '../jsx/jsx-runtime.ts';
import { Icon, type IconName } from './Icon.tsx';
import type { Tone } from './rooms.ts';

export type Mood = 'info' | 'good' | 'caution' | 'refusal';

export interface NoticeProps {
  mood: Mood;
  title?: string | undefined;
  /** Announced at once when it appears on a page that is already open. */
  live?: boolean | undefined;
  children?: Child;
}

/** Something to know before going on. A refusal says what can be done instead. */
export function Notice({ mood, title, live, children }: NoticeProps) {
  const { tone, icon } = moods[mood];
  return (
    <div class="notice" data-tone={tone} role={live ? 'status' : undefined}>
      <Icon name={icon} />
      <div>
        {title && <p class="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

const moods: Record<Mood, { tone: Tone; icon: IconName }> = {
  info: { tone: 'public', icon: 'info' },
  good: { tone: 'good', icon: 'checked' },
  caution: { tone: 'caution', icon: 'caution' },
  refusal: { tone: 'danger', icon: 'stop' },
};
