// Kinder acts under posts: liking without leaving the page, and a link that copies itself.
// Without script a like posts the page's form, and the link leads to the post.

document.addEventListener('click', (event) => {
  const link = (event.target as Element | null)?.closest<HTMLAnchorElement>('a[data-act="link"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !navigator.clipboard) return;
  event.preventDefault();
  void navigator.clipboard.writeText(link.href).then(
    () => say('The link is copied.'),
    () => location.assign(link.href),
  );
});

document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  const button = event.submitter as HTMLButtonElement | null;
  if (form.id !== 'act' || !button?.matches('[data-act="like"], [data-act="follow"]')) return;
  event.preventDefault();
  void send(form, button).catch(() => location.reload());
});

async function send(form: HTMLFormElement, button: HTMLButtonElement): Promise<void> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form, button)) body.append(name, String(value));
  const answer = await fetch(button.formAction, { method: 'POST', body, headers: { accept: 'application/json' } });
  if (!answer.ok) {
    // The server's own page says why, and keeps what is to be kept.
    location.reload();
    return;
  }
  const { on, count, words } = (await answer.json()) as { on: boolean; count: number; words: string };
  button.setAttribute('aria-pressed', String(on));
  button.value = on ? 'no' : 'yes';
  const label = button.querySelector('[data-label]');
  if (label) label.textContent = button.dataset[on ? 'on' : 'off'] ?? label.textContent;
  let number = button.querySelector('.act-count');
  if (!number && button.dataset.act === 'like') {
    number = document.createElement('span');
    number.className = 'act-count';
    button.append(number);
  }
  if (number) number.textContent = count > 0 ? count.toLocaleString('en-US') : '';
  const followers = document.querySelector('[data-followers]');
  if (followers && button.dataset.act === 'follow') followers.textContent = words;
}

function say(words: string): void {
  const room = document.getElementById('live');
  if (!room) return;
  const toast = document.createElement('div');
  toast.className = 'toast';
  toast.textContent = words;
  room.replaceChildren(toast);
  window.setTimeout(() => toast.remove(), 4000);
}
