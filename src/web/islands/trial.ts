// The page "Try the guard": who writes and where decide how the composer judges; what it finds is told beside it.
import type { Context, Verdict } from '#guard';

const composer = document.querySelector<HTMLElement>('#trial');
const form = composer?.querySelector('form');
if (composer && form) {
  const control = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLTextAreaElement;
  const place = () => {
    const replyTo = control('replyTo').value;
    composer.dataset.context = JSON.stringify({
      author: control('author').value as NonNullable<Context['author']>,
      surface: control('surface').value as NonNullable<Context['surface']>,
      ...(replyTo.trim() === '' ? {} : { replyTo }),
    } satisfies Context);
  };
  place();
  form.addEventListener('input', place, { capture: true });
  form.addEventListener('submit', (event) => event.preventDefault());
  composer.addEventListener('checked', (event) => {
    const { verdict, empty } = (event as CustomEvent<{ verdict: Verdict; empty: boolean }>).detail;
    const line = composer.querySelector<HTMLElement>('.trial-verdict');
    if (line) line.textContent = !empty && verdict.verdict === 'clear' ? (line.dataset.clear ?? '') : '';
    tellStory(composer, empty ? undefined : verdict.reid);
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-try]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      for (const [name, value] of Object.entries(JSON.parse(button.dataset.try ?? '{}') as Record<string, string>))
        control(name).value = value;
      control('body').dispatchEvent(new Event('input', { bubbles: true }));
      control('body').focus();
    });
  }
}

/** How many people it could be, and how many without each detail. */
function tellStory(composer: HTMLElement, reid: Verdict['reid']): void {
  const section = composer.querySelector<HTMLElement>('.trial-story');
  const [title, list] = [section?.querySelector('h2'), section?.querySelector('ul')];
  if (!section || !title || !list) return;
  section.hidden = reid?.people === undefined;
  if (reid?.people === undefined) return;
  title.textContent = `About ${people(reid.people)} this description`;
  list.replaceChildren(
    ...reid.factors
      .filter(({ peopleWithout }) => peopleWithout !== undefined)
      .map(({ kind, peopleWithout = 0 }) => {
        const item = document.createElement('li');
        item.textContent = `Without the ${kind}, about ${people(peopleWithout)} it.`;
        return item;
      }),
  );
}

const people = (count: number): string =>
  count === 1 ? 'one person fits' : `${count.toLocaleString('en-US')} people fit`;
