// The answers a handler can give: a page, a way on, a refusal. Headers that every page needs are set in one place, app.ts.

import type { Refusal } from '#vocabulary/refusals.ts';
import { type Child, type Markup, markup } from './jsx/jsx-runtime.ts';
import { Page, type PageFrame } from './Page.tsx';
import { RefusalPage } from './RefusalPage.tsx';
import { statuses } from './statuses.ts';
import { sentenceFor } from './ui/refusals.ts';
import { utf8 } from './utf8.ts';
import type { Visit } from './visit.ts';

/** A whole page around `children`. */
export async function page(visit: Visit, frame: PageFrame, children: Child, status = 200): Promise<Response> {
  return answerHtml(
    <Page visit={visit} frame={frame}>
      {children}
    </Page>,
    status,
  );
}

/** A piece of a page, for islands that replace what they show. */
export async function fragment(children: Child, status = 200): Promise<Response> {
  return answerHtml(markup(children), status);
}

function answerHtml({ html }: Markup, status: number): Response {
  return new Response(utf8(html) as BodyInit, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

/** After a successful POST. Only paths of this server: a target from outside is never followed. */
export function seeOther(path: string): Response {
  const safe = ownPath(path) ?? '/';
  return new Response(null, { status: 303, headers: { location: safe } });
}

/** The path when it leads to this server and is safe in a Location header, else undefined. */
export function ownPath(path: string): string | undefined {
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(path) || path.length > 2000 || path.includes('\\')) return undefined;
  const url = new URL(path, 'http://openward.invalid');
  return url.host === 'openward.invalid' ? url.pathname + url.search + url.hash : undefined;
}

export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
}

export interface RefusalExtra {
  /** Shown on the page and in the log, so that a person can report what happened. */
  id?: string;
  /** More machine-readable facts for the JSON shape, such as findings. */
  more?: Record<string, unknown>;
}

/** A refusal with its status and sentence; JSON for programs, a page for people. There is one JSON shape for every error. */
export async function refused(visit: Visit, refusal: Refusal, extra: RefusalExtra = {}): Promise<Response> {
  const status = statuses[refusal.reason];
  const message = sentenceFor(refusal);
  const answer = visit.wantsJson
    ? json(
        {
          error: {
            status,
            reason: refusal.reason,
            message,
            ...(refusal.field ? { field: refusal.field } : {}),
            ...(extra.id ? { id: extra.id } : {}),
            ...extra.more,
          },
        },
        status,
      )
    : await page(
        visit,
        { title: titles[refusal.reason] ?? 'Not possible', bare: status === 503 },
        <RefusalPage visit={visit} refusal={refusal} message={message} {...(extra.id ? { id: extra.id } : {})} />,
        status,
      );
  const wait = refusal.facts?.seconds;
  if (status === 429 || status === 503) answer.headers.set('retry-after', String(wait ?? 5));
  return answer;
}

const titles: Partial<Record<Refusal['reason'], string>> = {
  absent: 'Not found',
  'sign-in-first': 'Sign in',
  'too-many': 'Please wait',
  unavailable: 'One moment',
  'acting-changed': 'Written as somebody else',
};
