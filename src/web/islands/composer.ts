// Checks a text while it is being written: underlines, findings with a rewrite one click away, no publishing while refused.
// It changes nothing that the form could not do without it; the server decides.
import { type Context, type EnforcementCase, type FieldFinding, fix, type Verdict } from '#guard';
import { caseWords, guardLabels, rewriteWords } from '#vocabulary/guard-words.ts';
import type { Answer, Question } from './guard.ts';

type Control = HTMLTextAreaElement | HTMLInputElement;

const idleMs = 220;

/** One for all composers of a page. */
let guard: Worker | undefined;
const asked = new Map<number, (answer: Answer) => void>();
let questions = 0;

function startGuard(path: string): Worker {
  if (guard) return guard;
  guard = new Worker(path, { type: 'module' });
  guard.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    asked.get(data.number)?.(data);
    asked.delete(data.number);
  });
  // Without the guard the server still decides; the next letter starts it again.
  guard.addEventListener('error', () => {
    guard = undefined;
    asked.clear();
  });
  return guard;
}

function ask(path: string, question: Omit<Question, 'number'>): Promise<Answer> {
  const number = ++questions;
  const answer = new Promise<Answer>((resolve) => asked.set(number, resolve));
  startGuard(path).postMessage({ ...question, number } satisfies Question);
  return answer;
}

class GuardedComposer extends HTMLElement {
  #waiting = 0;
  /** Grows with every letter: an answer about a text that has changed since is of no use. */
  #turn = 0;
  #said = '';
  #seen = '';
  #mirrors = new Map<HTMLTextAreaElement, HTMLElement>();

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    for (const area of this.querySelectorAll<HTMLTextAreaElement>('textarea[data-guarded]')) this.#mirror(area);
    form.addEventListener('focusin', () => startGuard(this.#path()));
    form.addEventListener('input', () => this.#soon());
    form.addEventListener('change', () => this.#soon());
    form.addEventListener('click', (event) => this.#take(event));
    form.addEventListener('submit', (event) => this.#leave(event));
    if (this.#controls().some((control) => control.value !== '')) this.#soon();
  }

  #path(): string {
    return this.dataset.guard ?? '';
  }

  #soon(): void {
    this.#turn++;
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => void this.#check(), idleMs);
  }

  async #check(): Promise<void> {
    const turn = ++this.#turn;
    const fields = this.#controls()
      .filter((control) => control.value !== '' || control.dataset.guarded === 'body')
      // The text itself comes first, as on the server.
      .sort((one, other) => Number(other.dataset.guarded === 'about') - Number(one.dataset.guarded === 'about'))
      .map((control) => ({ name: control.dataset.guarded ?? '', text: control.value }));
    const empty = fields.every((field) => field.text.trim() === '');
    const { verdict, example } = await ask(this.#path(), { fields, context: this.#context() });
    if (turn !== this.#turn) return;
    const findings = empty ? [] : verdict.findings.filter((finding) => finding.severity !== 'clear');
    // Leaving the box asks again: what has not changed stays, and with it the reader's place in the list.
    const seen = JSON.stringify([fields, verdict.verdict, findings]);
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.#underline(findings);
    this.#list(empty ? 'clear' : verdict.verdict, findings, example);
    this.#gate(empty ? 'clear' : verdict.verdict, findings);
    this.dispatchEvent(new CustomEvent('checked', { detail: { verdict, empty } }));
  }

  #context(): Context {
    const context = JSON.parse(this.dataset.context ?? '{}') as Context;
    if (context.author === 'patient') return context;
    const declared = this.querySelector<HTMLInputElement>('[name="declared"]:checked')?.value;
    const pictures = [...this.querySelectorAll<HTMLInputElement>('[data-picture]')].filter((input) =>
      input.type === 'file' ? (input.files?.length ?? 0) > 0 : input.value !== '',
    );
    return {
      ...context,
      ...this.#own(context),
      postedAt: new Date(),
      attachments: pictures.map(() => ({
        kind: 'image',
        ...(declared === 'no-patient' || declared === 'teaching' || declared === 'authorization' ? { declared } : {}),
      })),
    };
  }

  /** What a profile says of itself is its own, from the first letter on. */
  #own(context: Context): Pick<Context, 'own'> {
    const marked = this.querySelectorAll<Control>('[data-own]');
    if (marked.length === 0) return {};
    const own: Record<string, string[]> = { ...context.own };
    for (const { value, dataset } of marked) {
      const list = dataset.own ?? '';
      own[list] = [...(own[list] ?? []), ...saidIn(list, value)];
    }
    return { own };
  }

  #controls(): Control[] {
    return [...this.querySelectorAll<Control>('[data-guarded]')];
  }

  /** A copy of the text behind the box: the box cannot underline, the copy can. */
  #mirror(area: HTMLTextAreaElement): void {
    const mirror = document.createElement('div');
    mirror.className = 'input guarded-mirror';
    mirror.setAttribute('aria-hidden', 'true');
    area.before(mirror);
    area.addEventListener('scroll', () => {
      mirror.scrollTop = area.scrollTop;
    });
    area.addEventListener('input', () => {
      mirror.replaceChildren();
      this.#seen = '';
    });
    this.#mirrors.set(area, mirror);
  }

  #underline(findings: FieldFinding[]): void {
    for (const [area, mirror] of this.#mirrors) {
      const own = findings.filter((finding) => finding.field === area.dataset.guarded && finding.end > finding.start);
      const edges = [...new Set([0, area.value.length, ...own.flatMap(({ start, end }) => [start, end])])].sort(
        (a, b) => a - b,
      );
      const parts = edges.slice(0, -1).map((from, i) => {
        const to = edges[i + 1] ?? from;
        const text = area.value.slice(from, to);
        const covering = own.filter((finding) => finding.start <= from && finding.end >= to);
        if (covering.length === 0) return document.createTextNode(text);
        const mark = document.createElement('mark');
        mark.dataset.tone = covering.some((finding) => finding.severity !== 'warn') ? 'danger' : 'caution';
        mark.textContent = text;
        return mark;
      });
      // A last line break has a height of its own only when something follows it.
      mirror.replaceChildren(...parts, '\u200b');
      mirror.scrollTop = area.scrollTop;
    }
  }

  /** The list under the text: the server's own markup, filled in. */
  #list(verdict: Verdict['verdict'], findings: FieldFinding[], example?: EnforcementCase): void {
    const room = this.querySelector('[data-findings]');
    const model = this.querySelector('template')?.content.querySelector(`[data-verdict="${verdict}"]`);
    if (!room) return;
    if (!model || findings.length === 0) {
      room.replaceChildren();
      return;
    }
    const section = document.importNode(model, true);
    const list = section.querySelector('ol');
    const line = list?.firstElementChild;
    if (!list || !line) return;
    list.replaceChildren(...findings.map((finding, i) => this.#line(line, finding, i)));
    if (example && verdict !== 'warn') {
      const sentence = document.createElement('p');
      sentence.className = 'findings-case';
      sentence.textContent = caseWords(example, /-reply$/.test(this.#context().surface ?? ''));
      section.append(sentence);
    }
    room.replaceChildren(section);
  }

  #line(model: Element, finding: FieldFinding, place: number): Element {
    const line = model.cloneNode(true) as HTMLElement;
    line.dataset.severity = finding.severity;
    const text = this.#controls().find((control) => control.dataset.guarded === finding.field)?.value ?? '';
    const [title, quote, message, button] = ['h3', 'blockquote', 'p', 'button'].map((name) => line.querySelector(name));
    if (title) title.textContent = guardLabels[finding.label];
    if (finding.end > finding.start) quote?.replaceChildren(...quoted(text, finding));
    else quote?.remove();
    if (message) message.textContent = finding.message;
    if (finding.rewrite === undefined) button?.remove();
    else {
      button?.setAttribute('value', String(place));
      const words = button?.querySelector('span');
      if (words) words.textContent = rewriteWords(finding.rewrite);
    }
    this.#offers[place] = finding;
    return line;
  }
  #offers: FieldFinding[] = [];

  #gate(verdict: Verdict['verdict'], findings: FieldFinding[]): void {
    const patient = this.#context().author === 'patient';
    const button = this.#button();
    const why = this.querySelector('.guard-why');
    const hinted = this.querySelector<HTMLInputElement>('[name="hinted"]');
    if (hinted) hinted.value = 'yes';
    this.querySelector('[data-reason]')?.toggleAttribute('hidden', patient || verdict !== 'warn');
    const refused = !patient && (verdict === 'block' || verdict === 'consent');
    if (refused) button?.setAttribute('aria-disabled', 'true');
    else button?.removeAttribute('aria-disabled');
    const words = guardLabels;
    const names = [...new Set(findings.map((finding) => words[finding.label]))].join('; ');
    const sentence = refused
      ? `Not ready to go out: ${names}.`
      : findings.length > 0
        ? patient
          ? `A hint: ${names}.`
          : `Needs a reason: ${names}.`
        : '';
    if (why && why.textContent !== sentence) why.textContent = patient ? '' : sentence;
    const said = this.querySelector('[data-said]');
    if (said && this.#said !== sentence) said.textContent = sentence || 'Nothing found any more.';
    this.#said = sentence;
  }

  #button(): HTMLButtonElement | undefined {
    return [...this.querySelectorAll<HTMLButtonElement>('.compose-tools button')].at(-1);
  }

  /** A rewrite, taken: one step that the browser's own undo takes back. */
  #take(event: Event): void {
    const button = (event.target as Element | null)?.closest<HTMLButtonElement>('button[name="rewrite"]');
    const finding = button && this.#offers[Number(button.value)];
    const control = this.#controls().find((candidate) => candidate.dataset.guarded === finding?.field);
    if (!finding || !control) return;
    event.preventDefault();
    const text = fix(control.value, [finding]);
    control.focus();
    control.select();
    if (text === '' || !document.execCommand('insertText', false, text)) control.value = text;
    void this.#check();
  }

  /** While refused the button explains instead of sending. */
  #leave(event: SubmitEvent): void {
    if ((event.submitter as HTMLButtonElement | null)?.name === 'rewrite') return;
    if (this.#button()?.getAttribute('aria-disabled') !== 'true') return;
    event.preventDefault();
    this.querySelector<HTMLElement>('.findings')?.focus();
  }
}

/** People stand one on each line, with what they do behind a comma; of an address on the web the host counts. */
function saidIn(list: string, value: string): string[] {
  const said =
    list === 'people'
      ? value.split('\n').map((line) => line.split(',')[0]?.trim() ?? '')
      : [list === 'domains' ? (URL.parse(value)?.hostname.replace(/^www\./, '') ?? '') : value.trim()];
  return said.filter((words) => words !== '');
}

/** The place in the text with a few words on either side. */
function quoted(text: string, { start, end }: FieldFinding): (Node | string)[] {
  const from = text.lastIndexOf(' ', Math.max(0, start - 24)) + 1;
  const space = text.indexOf(' ', end + 24);
  const to = space < 0 ? text.length : space;
  const mark = document.createElement('mark');
  mark.textContent = text.slice(start, end);
  return [from > 0 ? '… ' : '', text.slice(from, start), mark, text.slice(end, to), to < text.length ? ' …' : ''];
}

customElements.define('guarded-composer', GuardedComposer);
