// Every page's frame: what the shell needs, taken from the visit.

import type { Persona } from '#domain/accounts/viewer.ts';
import { cookieName, readCookie } from './cookies.ts';
import type { Child } from './jsx/jsx-runtime.ts';
import type { PersonaView } from './ui/personas.ts';
import { Shell, type ShellProps } from './ui/Shell.tsx';
import type { Visit } from './visit.ts';

export interface PageFrame {
  title: string;
  description?: string;
  place?: ShellProps['place'];
  /** Islands this page needs, by file name. */
  islands?: string[];
  /** Search engines may list it. */
  listed?: boolean;
  head?: Child;
  flash?: string;
  aside?: Child;
  wide?: boolean;
  /** An outage page: shown without anything that the database knows. */
  bare?: boolean;
}

export function Page({ visit, frame, children }: { visit: Visit; frame: PageFrame; children: Child }) {
  const { viewer, house } = visit;
  const islands = [...(frame.islands ?? []), ...(viewer && !frame.bare ? ['live', 'times', 'menus'] : [])];
  return (
    <Shell
      {...frame}
      styles={house.assets.styles}
      scripts={islands.map((name) => house.assets.island(name))}
      theme={chosenTheme(visit)}
      path={wayBack(visit)}
      viewer={
        viewer && !frame.bare
          ? {
              acting: personaView(viewer.persona),
              others: viewer.personas.filter((persona) => persona.id !== viewer.persona.id).map(personaView),
              unread: viewer.unread,
              seal: sealOf(visit),
            }
          : undefined
      }
    >
      {children}
    </Shell>
  );
}

/** The hidden fields of a form on this page: the token, and the persona it is rendered for. */
export function sealOf(visit: Visit): { token: string; acting?: string } {
  return { token: visit.seal(), ...(visit.viewer ? { acting: visit.viewer.persona.publicId } : {}) };
}

/** Where the switcher and the theme form lead back to: a page that answered a form is not there to be read again. */
function wayBack(visit: Visit): string {
  if (visit.method === 'GET') return visit.url.pathname + visit.url.search;
  const from = URL.parse(visit.headers.get('referer') ?? '');
  return from && from.host === visit.headers.get('host') ? from.pathname + from.search : '/';
}

function personaView(persona: Persona): PersonaView {
  const kind = persona.kind === 'remote' ? 'patient' : persona.kind;
  // A clinician's own page is hers to write on; the others find theirs from the menu.
  const href = kind === 'clinician' ? `/clinicians/${persona.publicId}` : undefined;
  return { publicId: persona.publicId, name: persona.name, kind, href };
}

function chosenTheme(visit: Visit): 'light' | 'dark' | undefined {
  const secure = visit.house.settings.publicUrl.protocol === 'https:';
  const theme = readCookie(visit.headers, cookieName('theme', secure));
  return theme === 'light' || theme === 'dark' ? theme : undefined;
}
