// Headers of every answer: no other host, no framing, no referrer outside, and no cache for what is private.
import type { CacheClass } from './route.ts';
import type { Visit } from './visit.ts';

const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' blob:",
  'connect-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};
const policy = policyWith({});

/** The content security policy of every page, stricter where a page needs less. */
export function policyWith(stricter: Partial<Record<keyof typeof directives, "'none'">>): string {
  return Object.entries({ ...directives, ...stricter })
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

export function secureHeaders(headers: Headers, visit: Visit, cache: CacheClass): void {
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', policy);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'same-origin');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), interest-cohort=()');
  if (visit.house.settings.publicUrl.protocol === 'https:')
    headers.set('strict-transport-security', 'max-age=31536000');
  if (headers.has('cache-control')) return;
  // The same URL shows more to its owner, so even public pages are kept apart by cookie.
  if (cache === 'public' && !visit.viewer && !visit.visitor) {
    headers.set('cache-control', 'public, no-cache');
    headers.append('vary', 'cookie, accept');
  } else headers.set('cache-control', 'no-store');
}
