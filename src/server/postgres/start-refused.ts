/** Why PostgreSQL cannot be started, as one plain sentence for the person at the terminal; the stack says nothing more. */
export class StartRefused extends Error {
  override name = 'StartRefused';
}
