// New replies appear in the thread that is open: the server renders them, this puts them in their place. Nothing moves
// and nothing takes the focus; a line in the live region says that there is something new.

class ThreadLive extends HTMLElement {
  #busy = false;
  #again = false;
  #look = (): void => void this.#fetchNew();

  connectedCallback(): void {
    if (this.dataset.whole === 'yes') document.addEventListener('thread-news', this.#look);
  }

  disconnectedCallback(): void {
    document.removeEventListener('thread-news', this.#look);
  }

  async #fetchNew(): Promise<void> {
    if (this.#busy) {
      this.#again = true;
      return;
    }
    this.#busy = true;
    try {
      const replies = this.querySelector('#replies');
      const answer = await fetch(`/threads/${this.dataset.thread}/replies?after=${this.dataset.last}`);
      if (answer.ok && replies) this.#add(replies, await answer.text());
    } catch {
      // The network is away; the next piece of news asks again.
    } finally {
      this.#busy = false;
    }
    if (this.#again) {
      this.#again = false;
      await this.#fetchNew();
    }
  }

  #add(replies: Element, html: string): void {
    const page = new DOMParser().parseFromString(html, 'text/html');
    let added = 0;
    for (const reply of page.querySelectorAll('article.reply')) {
      if (document.getElementById(reply.id)) continue;
      replies.append(reply);
      this.dataset.last = reply.id.slice('p-'.length);
      added += 1;
    }
    const title = document.getElementById('replies-title');
    if (added > 0 && title) title.textContent = 'Replies';
    const room = document.getElementById('live');
    if (added > 0 && room) room.textContent = added === 1 ? 'A new reply is here.' : `${added} new replies are here.`;
  }
}

customElements.define('thread-live', ThreadLive);
