// Who does something: the persona, and what the session has proved. A viewer is one.
import type { PersonaKind } from '#vocabulary/personas.ts';

export interface Actor {
  persona: { id: string; kind: PersonaKind };
  /** The session has shown its second factor. */
  secondFactor: boolean;
}
