// Cookies: HttpOnly, Lax, and with https the __Host- prefix, so that no other host or path can set them.

export const cookieName = (name: 'session' | 'visitor' | 'theme', secure: boolean): string =>
  `${secure ? '__Host-' : ''}openward_${name}`;

export function readCookie(headers: Headers, name: string): string | undefined {
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}

/** @param seconds how long the browser keeps it; 0 deletes, undefined ends with the browser. */
export function setCookie(name: string, value: string, secure: boolean, seconds?: number): string {
  const age = seconds === undefined ? '' : `; Max-Age=${seconds}`;
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${age}${secure ? '; Secure' : ''}`;
}
