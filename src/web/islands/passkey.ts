// Asks the device for a passkey and sends its answer with the form around it; what comes next is a page like any other.
// Without script the form stays hidden and the sentence before it says what to do instead.
import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';

/** A challenge is good for five minutes; an offer that waits under a field is made anew before that. */
const offerLasts = 4 * 60_000;
/** An open page nobody looks at asks no more after an hour. */
const mostOffers = 15;

class PasskeyForm extends HTMLElement {
  #offers = 0;
  #renewal: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const without = this.querySelector<HTMLElement>('[data-part="without"]');
    if (!form || !without) return;
    if (!browserSupportsWebAuthn()) {
      without.textContent = isSecureContext
        ? 'This browser cannot use passkeys.'
        : 'Passkeys need an address that begins with https.';
      return;
    }
    without.hidden = true;
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#press(form);
    });
    // A page that comes back from the browser's memory still holds the answer it sent.
    addEventListener('pageshow', () => this.#settle(form));
    if (this.dataset.offer) void this.#offer(form);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#renewal);
  }

  async #press(form: HTMLFormElement): Promise<void> {
    const button = form.querySelector('button');
    if (button?.ariaBusy === 'true') return;
    if (button) button.ariaBusy = 'true';
    clearTimeout(this.#renewal);
    this.#say('Your device asks you now.');
    try {
      const optionsJSON = await fetchOptions(form);
      const answer =
        this.dataset.ceremony === 'make'
          ? await startRegistration({ optionsJSON })
          : await startAuthentication({ optionsJSON });
      send(form, answer);
    } catch (thrown) {
      this.#settle(form);
      this.#say(sentenceFor(thrown));
      if (this.dataset.offer) void this.#offer(form);
    }
  }

  /** Waits in the background until the reader picks a passkey from the field's list, or does something else. */
  async #offer(form: HTMLFormElement): Promise<void> {
    if (this.#offers >= mostOffers || !(await browserSupportsWebAuthnAutofill())) return;
    this.#offers += 1;
    this.#renewal = setTimeout(() => void this.#offer(form), offerLasts);
    try {
      const optionsJSON = await fetchOptions(form);
      send(form, await startAuthentication({ optionsJSON, useBrowserAutofill: true }));
    } catch {
      // Nobody asked for this aloud, so nobody is told that it did not come to anything: the button remains.
    }
  }

  #settle(form: HTMLFormElement): void {
    const field = form.querySelector<HTMLInputElement>('input[name="credential"]');
    if (field) field.value = '';
    const button = form.querySelector('button');
    if (button) button.ariaBusy = null;
    this.#say('');
  }

  #say(sentence: string): void {
    const state = this.querySelector('[data-part="state"]');
    if (state) state.textContent = sentence;
  }
}

type Options = Parameters<typeof startRegistration>[0]['optionsJSON'] &
  Parameters<typeof startAuthentication>[0]['optionsJSON'];

/** A sentence the server gave, to be shown as it is. */
class Told extends Error {}

async function fetchOptions(form: HTMLFormElement): Promise<Options> {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
  const path = new URL(form.action).pathname;
  const answer = await fetch(`${path}/options`, {
    method: 'POST',
    body: fields,
    headers: { accept: 'application/json' },
  });
  const body = (await answer.json()) as Options | { error: { message: string } };
  if ('error' in body) throw new Told(body.error.message);
  return body;
}

function send(form: HTMLFormElement, answer: unknown): void {
  const field = form.querySelector<HTMLInputElement>('input[name="credential"]');
  if (!field) return;
  field.value = JSON.stringify(answer);
  // Not requestSubmit: that would come back to the listener above.
  form.submit();
}

function sentenceFor(thrown: unknown): string {
  if (thrown instanceof Told) return thrown.message;
  const { name, code } = thrown as { name?: string; code?: string };
  switch (code) {
    case 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED':
      return 'This device keeps a passkey for your account already.';
    case 'ERROR_INVALID_DOMAIN':
    case 'ERROR_INVALID_RP_ID':
      return 'Passkeys belong to the address this place was given. Open it under that address and try again.';
    case 'ERROR_AUTHENTICATOR_MISSING_DISCOVERABLE_CREDENTIAL_SUPPORT':
    case 'ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT':
      return 'That device cannot keep a passkey of this kind. A phone or a password manager can.';
  }
  if (name === 'NotAllowedError' || name === 'AbortError')
    return 'Nothing was sent: the request was closed, or took too long. Try again when you are ready.';
  if (name === 'TypeError' || name === 'SyntaxError') return 'The server did not answer. Try again in a moment.';
  return 'That did not work on this device. Try again, or use another way.';
}

customElements.define('passkey-form', PasskeyForm);
