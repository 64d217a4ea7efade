// What the acts with passkeys need to know of a visit: as what this place is known, and who is asked.
import type { Holder } from '#domain/credentials/passkey-challenge.ts';
import type { PasskeySite } from '#domain/credentials/passkey-check.ts';
import { cookieName, readCookie } from './cookies.ts';
import type { Visit } from './visit.ts';

/** Passkeys hang on the host name: under another PUBLIC_URL they are other people's. */
export const passkeySite = ({ house }: Visit): PasskeySite => ({
  host: house.settings.publicUrl.hostname,
  origin: house.settings.publicUrl.origin,
  name: 'Openward',
});

/** The session, or the browser of a visitor: the same that the form's token was sealed to. */
export function holderOf(visit: Visit): Holder {
  if (visit.viewer) return { session: visit.viewer.sessionId };
  const secure = visit.house.settings.publicUrl.protocol === 'https:';
  return { visitor: readCookie(visit.headers, cookieName('visitor', secure)) ?? '' };
}
