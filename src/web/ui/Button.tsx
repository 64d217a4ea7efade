import type { Child } from '../jsx/jsx-runtime.ts';
import { Icon, type IconName } from './Icon.tsx';

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger';

export interface ButtonProps {
  /** Default 'primary'. One primary button per form. */
  look?: ButtonLook | undefined;
  icon?: IconName | undefined;
  /** Default 'submit'. */
  type?: 'submit' | 'button' | undefined;
  name?: string | undefined;
  value?: string | undefined;
  /** Id of the form, when the button stands outside it. */
  form?: string | undefined;
  formaction?: string | undefined;
  /** Skips the browser's own validation, for "back" and "take the rewrite". */
  formnovalidate?: boolean | undefined;
  disabled?: boolean | undefined;
  /** Work is under way: announced, and not to be pressed again. */
  busy?: boolean | undefined;
  wide?: boolean | undefined;
  id?: string | undefined;
  describedBy?: string | undefined;
  children?: Child;
}

/** A button of a form. */
export function Button({
  look = 'primary',
  icon,
  type = 'submit',
  busy,
  wide,
  describedBy,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      class={classOf(look, wide)}
      aria-busy={busy ? 'true' : undefined}
      aria-disabled={busy ? 'true' : undefined}
      aria-describedby={describedBy}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export interface ButtonLinkProps {
  href: string;
  look?: ButtonLook | undefined;
  icon?: IconName | undefined;
  wide?: boolean | undefined;
  children?: Child;
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ href, look = 'primary', icon, wide, children }: ButtonLinkProps) {
  return (
    <a class={classOf(look, wide)} href={href}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

function classOf(look: ButtonLook, wide: boolean | undefined): string {
  return `btn ${look}${wide ? ' wide' : ''}`;
}
