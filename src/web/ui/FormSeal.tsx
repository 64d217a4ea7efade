/** What every form carries: the session's token, and the persona for which the page was rendered. */
export interface Seal {
  token: string;
  /** Public id of the acting persona; absent when signed out. */
  acting?: string | undefined;
}

/**
 * The two hidden fields of a form. If another persona is active by the time the form arrives, the server answers 409
 * and keeps the text, so nothing is ever posted under the wrong name.
 */
export function FormSeal({ token, acting }: Seal) {
  return (
    <>
      <input type="hidden" name="token" value={token} />
      {acting && <input type="hidden" name="acting" value={acting} />}
    </>
  );
}
