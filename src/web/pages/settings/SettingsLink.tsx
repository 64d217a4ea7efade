import type { Child } from '../../jsx/jsx-runtime.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';

interface SettingsLinkProps {
  href: string;
  icon: IconName;
  title: string;
  /** How it stands. */
  children: Child;
}

/** A line in a list of settings that leads to its page. */
export function SettingsLink({ href, icon, title, children }: SettingsLinkProps) {
  return (
    <li>
      <a class="settings-line" href={href}>
        <Icon name={icon} />
        <span class="settings-what">
          <b>{title}</b>
          <span class="hint">{children}</span>
        </span>
        <Icon name="right" />
      </a>
    </li>
  );
}
