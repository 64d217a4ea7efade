import type { Child } from '../../jsx/jsx-runtime.ts';

/** The head of a page below /settings, with the way back to it. */
export function SettingsHead({ title, children }: { title: string; children?: Child }) {
  return (
    <header class="page-head">
      <p class="crumb">
        <a href="/settings">Settings</a>
      </p>
      <h1>{title}</h1>
      {children && <p class="lead">{children}</p>}
    </header>
  );
}
