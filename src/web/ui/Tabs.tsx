export interface Tab {
  href: string;
  words: string;
  /** The one being looked at. */
  current?: boolean | undefined;
}

/** Neighbouring pages of one thing, as links: they work as the address bar does. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map(({ href, words, current }) => (
        <a href={href} aria-current={current ? 'page' : undefined}>
          {words}
        </a>
      ))}
    </nav>
  );
}
