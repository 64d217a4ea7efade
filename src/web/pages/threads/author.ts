// How an author of a community text is shown: a name leads to the persona's page, an alias leads nowhere.
import type { Face } from '#domain/communities/face.ts';
import type { PersonaView } from '../../ui/personas.ts';

export function authorView(face: Face): PersonaView {
  switch (face.kind) {
    case 'anonymous':
    case 'gone':
    case 'remote':
      return { publicId: face.publicId, name: face.name, kind: 'anonymous' };
    case 'clinician':
      return { publicId: face.publicId, name: face.name, kind: 'clinician', href: `/clinicians/${face.publicId}` };
    default:
      return { publicId: face.publicId, name: face.name, kind: face.kind, href: `/people/${face.publicId}` };
  }
}

/** Anonymous texts are told to the hour, so "now" is as coarse, or "just now" would become "41 minutes ago". */
export const nowFor = (face: Face, now: Date): Date =>
  face.kind === 'anonymous' ? new Date(Math.floor(now.getTime() / 3_600_000) * 3_600_000) : now;
