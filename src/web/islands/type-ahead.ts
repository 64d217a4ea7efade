// Shows what the server suggests while one types, as a combobox: arrows go through the list, Enter opens, Escape closes.
// Without script the same box is a form whose answer stands on the next page.

class TypeAhead extends HTMLElement {
  #asked = '';
  #wait: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | undefined;
  #at = -1;

  connectedCallback(): void {
    const box = this.#box;
    if (!box) return;
    this.#asked = box.value.trim();
    box.setAttribute('role', 'combobox');
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-controls', 'suggestions');
    this.#dress();
    box.addEventListener('input', () => {
      clearTimeout(this.#wait);
      this.#wait = setTimeout(() => void this.#ask(), 120);
    });
    box.addEventListener('keydown', (event) => this.#press(event));
  }

  get #box(): HTMLInputElement | null {
    return this.querySelector('input[type="search"]');
  }
  get #list(): Element | null {
    return this.querySelector('#suggestions');
  }
  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('#suggestions a')];
  }

  async #ask(): Promise<void> {
    const text = this.#box?.value.trim() ?? '';
    if (text === this.#asked) return;
    this.#asked = text;
    this.#running?.abort();
    this.#running = new AbortController();
    try {
      const html = text
        ? await fetch(`/conditions/suggest?q=${encodeURIComponent(text)}`, { signal: this.#running.signal }).then(
            (answer) => (answer.ok ? answer.text() : undefined),
          )
        : '';
      if (html === undefined || text !== this.#asked) return;
      const list = this.#list;
      const page = new DOMParser().parseFromString(html, 'text/html');
      list?.replaceChildren(...page.body.childNodes);
      this.#dress();
    } catch {
      // Typed on, or the network is away: the form still works.
    }
  }

  /** Marks up the list for assistive technology. */
  #dress(): void {
    this.#at = -1;
    const list = this.querySelector('#suggestions ul');
    list?.setAttribute('role', 'listbox');
    list?.setAttribute('aria-label', 'Suggestions');
    for (const item of this.querySelectorAll('#suggestions li')) item.setAttribute('role', 'presentation');
    this.#links.forEach((link, i) => {
      link.id = `suggestion-${i}`;
      link.setAttribute('role', 'option');
      link.setAttribute('aria-selected', 'false');
      link.tabIndex = -1;
    });
    this.#box?.setAttribute('aria-expanded', this.#links.length > 0 ? 'true' : 'false');
    this.#box?.removeAttribute('aria-activedescendant');
  }

  #press(event: KeyboardEvent): void {
    const links = this.#links;
    if (event.key === 'Escape' && links.length > 0) {
      event.preventDefault();
      this.#list?.replaceChildren();
      this.#dress();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && links.length > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      this.#choose((this.#at + step + links.length + (this.#at < 0 && step < 0 ? 1 : 0)) % links.length);
    } else if (event.key === 'Enter' && this.#at >= 0) {
      event.preventDefault();
      links[this.#at]?.click();
    }
  }

  #choose(at: number): void {
    this.#at = at;
    this.#links.forEach((link, i) => {
      link.setAttribute('aria-selected', i === at ? 'true' : 'false');
      if (i === at) {
        this.#box?.setAttribute('aria-activedescendant', link.id);
        link.scrollIntoView({ block: 'nearest' });
      }
    });
  }
}

customElements.define('type-ahead', TypeAhead);
