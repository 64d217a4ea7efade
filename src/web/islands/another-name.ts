// Puts another suggested name into the field without a new page, so that nothing typed elsewhere is lost.
// Without script the button sends the form and the page comes back with another name.

class AnotherName extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const field = this.querySelector('input');
    if (!button || !field) return;
    button.addEventListener('click', (event) => {
      event.preventDefault();
      void suggest(field);
    });
  }
}

async function suggest(field: HTMLInputElement): Promise<void> {
  const answer = await fetch('/sign-up/name');
  if (!answer.ok) return;
  field.value = await answer.text();
  // Said aloud for those who do not see the field change.
  const room = document.getElementById('live');
  if (room) room.textContent = field.value;
  setTimeout(() => {
    if (room?.textContent === field.value) room.textContent = '';
  }, 1500);
}

customElements.define('another-name', AnotherName);
