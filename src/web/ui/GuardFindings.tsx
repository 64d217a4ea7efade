import type { Finding, Severity } from '#guard';
import { guardLabels } from './guard-labels.ts';
import { Icon, type IconName } from './Icon.tsx';
import type { Tone } from './rooms.ts';

export interface GuardFindingsProps {
  verdict: Severity;
  /** In the order of the verdict; the buttons' values are places in this list. */
  findings: readonly Finding[];
  /** The text that was checked; the findings' offsets are places in it. */
  text: string;
  /** Id of the form of the text, when this list stands outside it. */
  form?: string | undefined;
  /** Takes the focus when the page arrives: after a refused submit. */
  focus?: boolean | undefined;
}

/**
 * What the guard found, one by one: in plain words, where, why, and what to write instead. A button posts the form with
 * `rewrite=<place in the list>`. Nothing is rendered for a clear verdict.
 */
export function GuardFindings({ verdict, findings, text, form, focus }: GuardFindingsProps) {
  if (verdict === 'clear') return null;
  const { title, hint, tone, icon } = verdicts[verdict];
  return (
    <section
      class="findings"
      data-tone={tone}
      id="findings"
      aria-labelledby="findings-title"
      tabindex={-1}
      {...(focus ? { autofocus: true } : {})}
    >
      <div class="findings-head">
        <Icon name={icon} />
        <div>
          <h2 id="findings-title">{title}</h2>
          <p>{hint}</p>
        </div>
      </div>
      <ol class="findings-list">
        {findings.map((finding, i) => (
          <li data-severity={finding.severity}>
            <h3>{guardLabels[finding.label]}</h3>
            <blockquote>{quoted(text, finding)}</blockquote>
            <p>{finding.message}</p>
            {finding.rewrite !== undefined && (
              <button type="submit" class="btn plain" form={form} name="rewrite" value={i} formnovalidate>
                <Icon name="edit" />
                <span>{finding.rewrite === '' ? 'Leave this out' : <>Write “{finding.rewrite}”</>}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The place in the text with a few words on either side. */
function quoted(text: string, { start, end }: Finding) {
  const from = text.lastIndexOf(' ', Math.max(0, start - 24)) + 1;
  const space = text.indexOf(' ', end + 24);
  const to = space < 0 ? text.length : space;
  return (
    <>
      {from > 0 && '… '}
      {text.slice(from, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, to)}
      {to < text.length && ' …'}
    </>
  );
}

const verdicts: Record<Exclude<Severity, 'clear'>, { title: string; hint: string; tone: Tone; icon: IconName }> = {
  block: {
    title: 'This cannot go out as it is written',
    hint: 'Each point below says why, and what could stand there instead. Your text is kept.',
    tone: 'danger',
    icon: 'stop',
  },
  consent: {
    title: 'This needs the person’s signed authorization',
    hint: 'Without it, the text has to speak in general terms. Your text is kept.',
    tone: 'danger',
    icon: 'stop',
  },
  warn: {
    title: 'Please look at this once more',
    hint: 'It may go out when you give a reason. The reason stays on the record.',
    tone: 'caution',
    icon: 'caution',
  },
};
