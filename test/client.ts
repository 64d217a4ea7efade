// A small browser without script: keeps cookies, and sends forms with the token and persona of the page it looked at last.

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** Where a 303 leads, as a path. */
  location: string | undefined;
  /** The text without markup, white space folded: what a reader sees. */
  words: string;
}

/** Fields of a form; an array sends the field several times. A FormData is sent as multipart. */
export type Fields = Record<string, string | string[]> | FormData;

export interface Client {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** Adds token and acting unless they are given. Does not follow a redirection. */
  post(path: string, fields?: Fields, headers?: Record<string, string>): Promise<Answer>;
  /** Posts, then looks at the page it leads to. */
  send(path: string, fields?: Fields): Promise<Answer>;
  /** Opens a sign-in link of the demo town. */
  enter(link: string | undefined): Promise<Answer>;
  /** The page looked at last. */
  page: Answer | undefined;
  cookies: Map<string, string>;
}

/**
 * @param url of the server, without a slash at its end.
 * @param from the address it comes from; believed when the server runs with TRUSTED_PROXIES=127.0.0.1.
 */
export function openClient(url: string, { from }: { from?: string } = {}): Client {
  const cookies = new Map<string, string>();
  const client: Client = { get, post, send, enter, page: undefined, cookies };
  return client;

  async function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    const answer = await ask(path, { headers });
    if (isPage(answer)) client.page = answer;
    return answer;
  }

  async function post(path: string, fields: Fields = {}, headers: Record<string, string> = {}): Promise<Answer> {
    // A page without a form has no token: any visitor gets one where forms are.
    if (hidden('token') === undefined) await get('/sign-in');
    const body = fields instanceof FormData ? fields : encode(fields);
    for (const name of ['token', 'acting'] as const) {
      const value = hidden(name);
      if (!body.has(name) && value !== undefined) body.append(name, value);
    }
    const answer = await ask(path, { method: 'POST', body, headers });
    if (isPage(answer)) client.page = answer;
    return answer;
  }

  async function send(path: string, fields: Fields = {}): Promise<Answer> {
    return follow(await post(path, fields));
  }

  async function enter(link: string | undefined): Promise<Answer> {
    if (link === undefined) throw new Error('no such link: is the key one of seeds/cast.ts?');
    return follow(await get(new URL(link).pathname));
  }

  async function follow(answer: Answer): Promise<Answer> {
    let here = answer;
    for (let hops = 0; here.location !== undefined && hops < 5; hops += 1) here = await get(here.location);
    return here;
  }

  /** The value of a hidden field on the page looked at last. */
  function hidden(name: string): string | undefined {
    return new RegExp(`name="${name}" value="([^"]*)"`).exec(client.page?.text ?? '')?.[1];
  }

  async function ask(path: string, init: RequestInit): Promise<Answer> {
    const headers = new Headers(init.headers);
    if (cookies.size > 0 && !headers.has('cookie'))
      headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    if (from !== undefined) headers.set('x-forwarded-for', from);
    const response = await fetch(url + path, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const text = await response.text();
    const location = response.headers.get('location') ?? undefined;
    return { status: response.status, headers: response.headers, text, location, words: wordsOf(text) };
  }
}

const isPage = (answer: Answer): boolean => answer.text.startsWith('<!doctype html>');

function encode(fields: Record<string, string | string[]>): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
  return body;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function wordsOf(html: string): string {
  return html
    .replace(/<(script|style|svg|template)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
