import { type Child, raw } from '../jsx/jsx-runtime.ts';
import { FormSeal, type Seal } from './FormSeal.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { Notice } from './Notice.tsx';
import { PersonaSwitcher } from './PersonaSwitcher.tsx';
import type { PersonaView } from './personas.ts';
import { sentences } from './sentences.ts';
import { Wordmark } from './Wordmark.tsx';

export type Place = 'home' | 'communities' | 'practices' | 'clinicians' | 'search' | 'notifications';

export interface Viewer {
  acting: PersonaView;
  /** The other personas of the account. */
  others: readonly PersonaView[];
  /** Unread notifications of the acting persona. */
  unread: number;
  seal: Seal;
}

export interface ShellProps {
  /** Without the product's name. Never holds the words of a text that is not public. */
  title: string;
  description?: string | undefined;
  /** Default 'en'. */
  lang?: string | undefined;
  /** Follows the device when absent. */
  theme?: 'light' | 'dark' | undefined;
  /** Name of the installation. Default 'Openward'. */
  site?: string | undefined;
  /** Paths of the style sheet and of the islands this page needs. */
  styles: string;
  scripts?: readonly string[] | undefined;
  /** Absent when signed out. */
  viewer?: Viewer | undefined;
  /** The signed-out visitor's token, for the theme form. */
  token?: string | undefined;
  /** Where the navigation stands. */
  place?: Place | undefined;
  /** The path of this page; the switcher and the theme form lead back to it. */
  path: string;
  /** Search engines may list this page. Default false. */
  listed?: boolean | undefined;
  /** Canonical link, structured data, feeds. */
  head?: Child;
  /** One sentence about what has just happened. */
  flash?: string | undefined;
  /** Beside the page on wide screens, below it on narrow ones. */
  aside?: Child;
  /** Uses the full width: tables, the desk. */
  wide?: boolean | undefined;
  children?: Child;
}

/** The document around every page: head, skip link, navigation, who acts, content, footer. Complete without script. */
export function Shell(props: ShellProps) {
  const { title, description, lang = 'en', theme, site = 'Openward', viewer, aside, flash, wide } = props;
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={lang} data-theme={theme}>
        <head>
          <meta charset="utf-8" />
          <title>
            {title} · {site}
          </title>
          <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
          {description && <meta name="description" content={description} />}
          {!props.listed && <meta name="robots" content="noindex, nofollow, noarchive" />}
          <meta name="color-scheme" content={theme ?? 'light dark'} />
          <link rel="stylesheet" href={props.styles} />
          {/* Shown from the moment its head is whole, or what stands in a row there would move while the rest arrives. */}
          <link rel="expect" href="#main" blocking="render" />
          <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
          {props.head}
          {props.scripts?.map((src) => (
            <script type="module" src={src} />
          ))}
        </head>
        <body class={wide ? 'shell broad' : 'shell'}>
          <a class="skip" href="#main">
            {sentences.skip}
          </a>
          <Rail {...props} site={site} />
          <main id="main" class="main" tabindex={-1}>
            {flash && (
              <Notice mood="good" live>
                <p>{flash}</p>
              </Notice>
            )}
            {props.children}
          </main>
          {aside && <aside class="aside">{aside}</aside>}
          <Foot {...props} />
          <div id="live" class="toasts" role="status" aria-live="polite" />
          {viewer && (
            <form id="act" method="post" hidden>
              <FormSeal {...viewer.seal} />
            </form>
          )}
        </body>
      </html>
    </>
  );
}

function Rail({ site, viewer, place, path }: ShellProps) {
  return (
    <header class="rail">
      <a class="brand" href="/">
        <Wordmark name={site} />
      </a>
      {viewer ? (
        <PersonaSwitcher acting={viewer.acting} others={viewer.others} seal={viewer.seal} back={path} />
      ) : (
        <div class="enter">
          <a class="btn quiet" href="/sign-in">
            Sign in
          </a>
          <a class="btn primary" href="/sign-up">
            Join
          </a>
        </div>
      )}
      <nav class="nav" aria-label="Main">
        <ul class="nav-list">
          {viewer && <NavItem to="home" href="/" place={place} />}
          <NavItem to="communities" place={place} />
          <NavItem to="practices" place={place} shy={viewer !== undefined} />
          <NavItem to="clinicians" place={place} shy={viewer !== undefined} />
          <NavItem to="search" place={place} />
          {viewer && <NavItem to="notifications" place={place} count={viewer.unread} />}
          {viewer && (
            <li class="nav-more">
              <details name="menu">
                <summary class="nav-link">
                  <Icon name="more" />
                  More
                </summary>
                <ul class="sheet">
                  <NavItem to="practices" place={place} look="sheet-item" />
                  <NavItem to="clinicians" place={place} look="sheet-item" />
                </ul>
              </details>
            </li>
          )}
        </ul>
      </nav>
    </header>
  );
}

interface NavItemProps {
  to: Place;
  href?: string;
  place: Place | undefined;
  count?: number;
  /** On a phone it stands under "More". */
  shy?: boolean;
  look?: 'nav-link' | 'sheet-item';
}

function NavItem({ to, href = `/${to}`, place, count = 0, shy, look = 'nav-link' }: NavItemProps) {
  const { icon, words } = places[to];
  return (
    <li class={shy ? 'shy' : undefined}>
      <a class={look} href={href} aria-current={to === place ? 'page' : undefined}>
        <Icon name={icon} />
        <span>{words}</span>
        {to === 'notifications' && (
          <span class="nav-count" id="unread" hidden={count === 0}>
            {count > 99 ? '99+' : count}
            <span class="unseen"> unread</span>
          </span>
        )}
      </a>
    </li>
  );
}

const places: Record<Place, { icon: IconName; words: string }> = {
  home: { icon: 'home', words: 'Home' },
  communities: { icon: 'people', words: 'Communities' },
  practices: { icon: 'practice', words: 'Practices' },
  clinicians: { icon: 'clinician', words: 'Clinicians' },
  search: { icon: 'search', words: 'Search' },
  notifications: { icon: 'bell', words: 'Notifications' },
};

function Foot({ viewer, token, theme, path }: ShellProps) {
  const seal = viewer?.seal ?? (token ? { token } : undefined);
  return (
    <footer class="foot">
      <ul class="foot-links">
        <li>
          <a href="/about">About</a>
        </li>
        <li>
          <a href="/privacy">Privacy</a>
        </li>
        <li>
          <a href="/rules">Rules</a>
        </li>
        <li>
          <a href="/guard">Try the guard</a>
        </li>
        <li>
          <a href="/source">Source</a>
        </li>
      </ul>
      {seal && (
        <form method="post" action="/theme" class="theme">
          <FormSeal {...seal} />
          <input type="hidden" name="back" value={path} />
          {themes.map(({ value, words }) => (
            <button
              type="submit"
              name="theme"
              value={value}
              aria-pressed={value === (theme ?? 'device') ? 'true' : 'false'}
            >
              {words}
            </button>
          ))}
        </form>
      )}
    </footer>
  );
}

const themes = [
  { value: 'device', words: 'As device' },
  { value: 'light', words: 'Day' },
  { value: 'dark', words: 'Night' },
];
