// The door: every request passes here, in this order: host, route, who, how often, how large, from where, as whom; then the page.
import { randomBytes } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { touchSession } from '#domain/accounts/touch-session.ts';
import { viewerByToken } from '#domain/accounts/viewer.ts';
import { isOutage } from '#server/database.ts';
import { describeError } from '#server/log.ts';
import type { Refusal } from '#vocabulary/refusals.ts';
import { refused } from './answer.tsx';
import { isApi, openToAll, preflight, readJson } from './api.ts';
import { serveAsset } from './assets.ts';
import { cookieName, readCookie, setCookie } from './cookies.ts';
import { emptyForm, readForm } from './form.ts';
import { secureHeaders } from './headers.ts';
import { overLimit } from './limits.ts';
import { given, holdable } from './public-pages.ts';
import { type ApiRoute, get, type PageRoute, type Route } from './route.ts';
import { routes } from './routes.ts';
import { sealFits, sealFor } from './seal.ts';
import { keepSession } from './session-cookie.ts';
import type { House, Visit } from './visit.ts';

/** The whole web application as a fetch handler. */
export function openApp(house: House): Hono {
  const app = new Hono();
  app.get('/assets/*', (c) => serveAsset(c.req.path, c.req.raw.headers));
  for (const route of routes) {
    app.on(route.method, route.path, (c) =>
      answer(house, route, c.req.raw, c.req.param() as Record<string, string>, addressOf(house, c)),
    );
    if (route.api) app.on('OPTIONS', route.path, preflight);
  }
  const methods = methodsByPath();
  app.all('*', (c) => {
    const allowed = methods(c.req.path);
    const nothing = get('*', 'anyone', { cache: 'private', rate: 'none' }, async (visit) => {
      const no = await refused(visit, { reason: allowed === '' ? 'absent' : 'wrong-method' });
      if (allowed !== '') no.headers.set('allow', allowed);
      return no;
    });
    return answer(house, nothing, c.req.raw, {}, addressOf(house, c));
  });
  return app;
}

/** @returns a function that names the methods of a path, as the header Allow does; '' for a path that nobody has. */
function methodsByPath(): (path: string) => string {
  const paths = new Hono();
  const found = (method: string, path: string) => paths.router.match(method, path)[0].length > 0;
  for (const { method, api, path } of routes)
    paths.on(method === 'GET' ? ['GET', 'HEAD'] : api ? ['POST', 'OPTIONS'] : ['POST'], path, (c) => c.body(null));
  return (path) => ['GET', 'HEAD', 'POST', 'OPTIONS'].filter((method) => found(method, path)).join(', ');
}

async function answer(
  house: House,
  route: Route,
  request: Request,
  params: Record<string, string>,
  address: string,
): Promise<Response> {
  const started = performance.now();
  const visit = openVisit(house, request, params, address);
  const shelf = shelfFor(visit, route);
  const held = shelf === undefined ? undefined : house.publicPages.find(shelf);
  if (held) return given(held, request);
  let response: Response;
  try {
    response = route.api ? await admitProgram(visit, route, request) : await admit(visit, route, request);
  } catch (thrown) {
    response = await failed(visit, thrown);
  }
  for (const [name, value] of visit.outgoing) response.headers.append(name, value);
  secureHeaders(response.headers, visit, route.cache);
  if (isApi(visit.url)) openToAll(response.headers);
  if (route.cache === 'public' && !visit.viewer) {
    const page = await holdable(response);
    if (page && shelf !== undefined) house.publicPages.keep(shelf, page);
    if (page) response = given(page, request);
  }
  if (route.method === 'POST' && !route.api) house.publicPages.forget();
  house.log.debug('request', {
    route: route.path,
    method: request.method,
    status: response.status,
    ms: Math.round(performance.now() - started),
  });
  return response;
}

/** Where a page may be kept for the next reader: only what a browser without any cookie asks for by its own name. */
function shelfFor(visit: Visit, route: Route): string | undefined {
  if (route.cache !== 'public' || visit.method !== 'GET' || visit.headers.has('cookie') || visit.wantsJson)
    return undefined;
  return ownHost(visit.house, visit) && !unreadable(visit) ? visit.url.pathname + visit.url.search : undefined;
}

async function admit(visit: Visit, route: PageRoute, request: Request): Promise<Response> {
  const { house } = visit;
  if (!ownHost(house, visit)) return refused(visit, { reason: 'other-host' });
  if (unreadable(visit)) return refused(visit, { reason: 'malformed' });
  const token = readCookie(visit.headers, cookieName('session', isSecure(house)));
  if (token) visit.viewer = await viewerByToken(house.sql, token);
  if (token && visit.viewer?.stale) {
    await touchSession(house.sql, visit.viewer);
    keepSession(visit, token);
  }
  const no = lacksRight(visit, route);
  if (no) return refused(visit, no);
  const often = await tooOften(visit, route);
  if (often) {
    await keepWords(visit, route, request);
    return refused(visit, often);
  }
  if (route.method === 'POST') {
    if (fromElsewhere(house, visit)) return refused(visit, { reason: 'other-origin' });
    const form = await readForm(request, route.body);
    if (form === 'too-large') return refused(visit, tooLarge(route));
    if (form === 'malformed') return refused(visit, { reason: 'malformed' });
    visit.form = form;
    if (!sealFits(house.keys.formSeal, sealSubject(visit) ?? '', form.text('token')))
      return refused(visit, { reason: 'form-expired' });
    const acting = visit.viewer?.persona;
    if (acting && !route.account && form.text('acting') !== acting.publicId) {
      const writer = visit.viewer?.personas.find((persona) => persona.publicId === form.text('acting'));
      return refused(visit, {
        reason: 'acting-changed',
        facts: { actingAs: acting.name, ...(writer ? { writtenAs: writer.name } : {}) },
      });
    }
  }
  return route.handler(visit);
}

/** A program is nobody: cookies are not read, so whoever can make a browser ask this gets what everybody gets. */
async function admitProgram(visit: Visit, route: ApiRoute, request: Request): Promise<Response> {
  if (!ownHost(visit.house, visit)) return refused(visit, { reason: 'other-host' });
  const often = await tooOften(visit, route);
  if (often) return refused(visit, often);
  const read = await readJson(request, route.body);
  if (read.ok) return route.handler(visit, read.given);
  return refused(visit, read.reason === 'too-large' ? tooLarge(route) : { reason: read.reason });
}

async function tooOften(visit: Visit, route: Route): Promise<Refusal | undefined> {
  const seconds = await overLimit(visit, route.rate);
  return seconds === undefined ? undefined : { reason: 'too-many', facts: { seconds, wait: inWords(seconds) } };
}

const tooLarge = (route: Route): Refusal => ({
  reason: 'too-large',
  facts: { limit: `${Math.round(route.body / 1024)} kB` },
});

/** Somebody signed in who has to wait gets her words back. A page full of pictures is not worth reading for that. */
async function keepWords(visit: Visit, route: Route, request: Request): Promise<void> {
  if (!visit.viewer || route.method !== 'POST' || route.body > 64 * 1024 || fromElsewhere(visit.house, visit)) return;
  const form = await readForm(request, route.body);
  if (typeof form !== 'string') visit.form = form;
}

/** PostgreSQL takes no U+0000 and no half of a pair: an address with one in it names nothing. */
function unreadable({ params, url }: Visit): boolean {
  const asked = url.search === '' ? [] : [...url.searchParams].flat();
  const texts = [...Object.values(params), ...asked];
  return texts.some((text) => text.includes('\0') || !text.isWellFormed());
}

function lacksRight(visit: Visit, route: Route): Refusal | undefined {
  const { viewer } = visit;
  if (route.who === 'anyone' && (route.method === 'GET' || !viewer)) return undefined;
  if (!viewer) return { reason: 'sign-in-first' };
  if (route.who === 'operator' && !viewer.operator) return { reason: 'absent' };
  const guarded = route.who === 'operator' || viewer.persona.kind === 'clinician' || viewer.persona.kind === 'staff';
  if (guarded && !viewer.secondFactor && !route.account && (route.who === 'operator' || route.method === 'POST'))
    return { reason: 'second-factor-first' };
  return undefined;
}

function openVisit(house: House, request: Request, params: Record<string, string>, address: string): Visit {
  const url = new URL(request.url);
  let seal: string | undefined;
  const visit: Visit = {
    house,
    sql: house.sql,
    now: new Date(),
    url,
    method: request.method,
    params,
    // Taken apart only where somebody asks, and most addresses have none.
    get query() {
      return url.searchParams;
    },
    headers: request.headers,
    form: emptyForm,
    viewer: undefined,
    address,
    outgoing: new Headers(),
    wantsJson: isApi(url) || /^application\/json\b/.test(request.headers.get('accept') ?? ''),
    // Making it costs a controller, and only streams ask.
    get signal() {
      return request.signal;
    },
    seal() {
      seal ??= sealFor(house.keys.formSeal, sealSubject(visit) ?? newVisitor(visit));
      return seal;
    },
  };
  return visit;
}

/** What a form is sealed to: the session, or the visitor cookie of somebody signed out. */
function sealSubject(visit: Visit): string | undefined {
  if (visit.viewer) return visit.viewer.sessionId;
  return visit.visitor ?? readCookie(visit.headers, cookieName('visitor', isSecure(visit.house)));
}

function newVisitor(visit: Visit): string {
  visit.visitor = randomBytes(16).toString('base64url');
  visit.outgoing.append(
    'set-cookie',
    setCookie(cookieName('visitor', isSecure(visit.house)), visit.visitor, isSecure(visit.house)),
  );
  return visit.visitor;
}

/** An outage answers 503 and says so; anything else is a bug: 500, an id for the reader, the place for the log. */
async function failed(visit: Visit, thrown: unknown): Promise<Response> {
  const id = randomBytes(6).toString('hex');
  visit.house.log.error('request.failed', { id, ...describeError(thrown) });
  if (isOutage(thrown)) return refused(visit, { reason: 'unavailable' }, { id });
  return refused(visit, { reason: 'failed' }, { id });
}

const isSecure = (house: House): boolean => house.settings.publicUrl.protocol === 'https:';
const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

function ownHost(house: House, visit: Visit): boolean {
  const { publicUrl } = house.settings;
  const host = (visit.headers.get('host') ?? '').toLowerCase();
  if (host === publicUrl.host || visit.url.pathname.startsWith('/health/')) return true;
  if (!loopbackNames.has(publicUrl.hostname)) return false;
  return loopbackNames.has(host.replace(/:\d+$/, ''));
}

/** Browsers say where a form was sent from; what says nothing is left to the seal. */
function fromElsewhere(house: House, visit: Visit): boolean {
  const site = visit.headers.get('sec-fetch-site');
  if (site && site !== 'same-origin' && site !== 'none') return true;
  const origin = visit.headers.get('origin');
  if (!origin || origin === house.settings.publicUrl.origin) return false;
  if (origin === 'null') return site === null;
  try {
    return !loopbackNames.has(house.settings.publicUrl.hostname) || !loopbackNames.has(new URL(origin).hostname);
  } catch {
    return true;
  }
}

function addressOf(house: House, c: Parameters<typeof getConnInfo>[0]): string {
  const peer = getConnInfo(c).remote.address ?? '';
  const trusted = house.settings.trustedProxies;
  if (!trusted.includes(peer.replace(/^::ffff:/, ''))) return peer;
  const chain = (c.req.header('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  // The nearest address that is not one of ours: what stands to its left was written by the client.
  return chain.reverse().find((part) => part !== '' && !trusted.includes(part)) ?? peer;
}

const inWords = (seconds: number): string =>
  seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
