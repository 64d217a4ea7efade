import type { EnforcementCase, Finding, Severity } from '#guard';
import { caseWords, guardLabels, rewriteWords, verdictWords } from '#vocabulary/guard-words.ts';
import { Icon } from './Icon.tsx';

export interface GuardFindingsProps {
  verdict: Severity;
  /** In the order of the verdict; the buttons' values are places in this list. */
  findings: readonly Finding[];
  /** The text that was checked; the findings' offsets are places in it. A function when there are several fields. */
  text: string | ((finding: Finding) => string);
  /** The author is a patient: hints, and nothing stands in the way. */
  hint?: boolean | undefined;
  /** The public case that the refusal resembles, of a reply or of a post. */
  example?: EnforcementCase | undefined;
  reply?: boolean | undefined;
  /** Id of the form of the text, when this list stands outside it. */
  form?: string | undefined;
  /** Takes the focus when the page arrives: after a refused submit. */
  focus?: boolean | undefined;
}

/**
 * What the guard found, one by one: in plain words, where, why, and what to write instead. A button posts the form with
 * `rewrite=<place in the list>`. Nothing is rendered for a clear verdict.
 */
export function GuardFindings(props: GuardFindingsProps) {
  const { verdict, findings, text, form, focus, hint, example, reply } = props;
  if (verdict === 'clear') return null;
  const { title, text: more, tone, icon } = verdictWords[hint ? 'hint' : verdict];
  return (
    <section
      class="findings"
      data-tone={tone}
      data-verdict={verdict}
      id="findings"
      aria-labelledby="findings-title"
      tabindex={-1}
      {...(focus ? { autofocus: true } : {})}
    >
      <div class="findings-head">
        <Icon name={icon} />
        <div>
          <h2 id="findings-title">{title}</h2>
          <p>{more}</p>
        </div>
      </div>
      <ol class="findings-list">
        {findings.map((finding, i) => (
          <li data-severity={finding.severity}>
            <h3>{guardLabels[finding.label]}</h3>
            {quoted(typeof text === 'string' ? text : text(finding), finding)}
            <p>{finding.message}</p>
            {finding.rewrite !== undefined && (
              <button type="submit" class="btn plain" form={form} name="rewrite" value={i} formnovalidate>
                <Icon name="edit" />
                <span>{rewriteWords(finding.rewrite)}</span>
              </button>
            )}
          </li>
        ))}
      </ol>
      {example && <p class="findings-case">{caseWords(example, reply === true)}</p>}
    </section>
  );
}

/** The place in the text with a few words on either side. */
function quoted(text: string, { start, end }: Finding) {
  if (end <= start) return null;
  const from = text.lastIndexOf(' ', Math.max(0, start - 24)) + 1;
  const space = text.indexOf(' ', end + 24);
  const to = space < 0 ? text.length : space;
  return (
    <blockquote>
      {from > 0 && '… '}
      {text.slice(from, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end, to)}
      {to < text.length && ' …'}
    </blockquote>
  );
}
