import type { Context, EnforcementCase, Finding, Severity } from '#guard';
import { type WarnReason, warnReasons } from '#vocabulary/practices.ts';
import type { Child } from '../jsx/jsx-runtime.ts';
import { Button } from './Button.tsx';
import { Compose, type ComposeProps } from './Compose.tsx';
import { Field, type FieldProps, fieldId, tied } from './Field.tsx';
import { GuardFindings } from './GuardFindings.tsx';
import { SelectField } from './SelectField.tsx';

/** What the server's guard said of the text in the form. */
export interface Objection {
  verdict: Severity;
  findings: readonly Finding[];
  text: (finding: Finding) => string;
  example?: EnforcementCase | undefined;
}

export interface GuardedComposerProps extends Omit<ComposeProps, 'tools'> {
  /** Goes to the browser: author, surface, own-identity list, the text being answered. All of it is public. */
  context: Context;
  /** Path of the guard's script; fetched when somebody begins to write. */
  guard: string;
  objection?: Objection | undefined;
  /** Chosen for a warning. */
  reason?: WarnReason | undefined;
  /** Words of the button: "Publish". */
  submit: string;
  /** Left of the button. */
  options?: Child;
}

/**
 * A form whose text is checked before it goes out. Without script the server answers with what it found; with script the
 * same findings appear while one types (islands/composer.ts). Fields to be checked are marked `data-guarded`.
 */
export function GuardedComposer(props: GuardedComposerProps) {
  const { context, guard, objection, reason, submit, options, children, ...compose } = props;
  const patient = context.author === 'patient';
  const reply = context.surface === 'comment-reply' || context.surface === 'review-reply';
  const { verdict } = objection ?? { verdict: 'clear' };
  return (
    <guarded-composer data-context={JSON.stringify(context)} data-guard={guard}>
      <Compose {...compose}>
        {/* Enter in a one-line field presses the first button of a form: that must not be a rewrite. */}
        <button type="submit" hidden />
        {children}
        <div data-findings>
          {objection && (
            <GuardFindings {...objection} findings={[...objection.findings]} hint={patient} reply={reply} focus />
          )}
        </div>
        {!patient && (
          <div data-reason hidden={verdict !== 'warn'}>
            <ReasonField value={reason} />
          </div>
        )}
        {patient && <input type="hidden" name="hinted" value={objection ? 'yes' : ''} />}
        <div class="compose-tools">
          <div class="compose-options">{options}</div>
          <Button describedBy="guard-why">{patient && objection ? 'Post it as it is' : submit}</Button>
        </div>
        <p class="hint guard-why" id="guard-why" />
        <p class="unseen" role="status" data-said />
        <FindingModels patient={patient} reply={reply} />
      </Compose>
    </guarded-composer>
  );
}

/** What the browser fills in with its findings: the server's own markup, one of each verdict. */
export function FindingModels({ patient = false, reply = false }: { patient?: boolean; reply?: boolean }) {
  return (
    <template>
      {(patient ? (['warn'] as const) : (['block', 'consent', 'warn'] as const)).map((severity) => (
        <GuardFindings verdict={severity} findings={[{ ...sample, severity }]} text="?" hint={patient} reply={reply} />
      ))}
    </template>
  );
}

/** Why a text may go out although the guard asks to look again. */
export function ReasonField({ value }: { value: WarnReason | undefined }) {
  return (
    <SelectField
      name="reason"
      label="Why it may go out as it is"
      choices={reasonChoices}
      value={value}
      empty="Choose a reason"
    />
  );
}

export interface GuardedAreaProps extends FieldProps {
  value?: string | undefined;
  rows?: number | undefined;
  maxlength: number;
  placeholder?: string | undefined;
}

/** The text itself, with room behind it for the underlines. */
export function GuardedArea(props: GuardedAreaProps) {
  const id = fieldId(props);
  const { name, rows = 5, maxlength, placeholder, value = '' } = props;
  return (
    <Field {...props} id={id} counted={maxlength}>
      <div class="guarded">
        <textarea
          class="input"
          data-guarded={name}
          {...{ name, rows, maxlength, placeholder }}
          {...tied(id, props, maxlength)}
        >
          {value}
        </textarea>
      </div>
    </Field>
  );
}

const reasonWords: Record<WarnReason, string> = {
  'no-person-meant': 'No person is meant',
  'own-staff': 'It is about our own staff, who agreed',
  'public-figure': 'It is about a public figure in public',
  'general-information': 'It is general information',
  hypothetical: 'The example is made up, and says so',
};
const reasonChoices = warnReasons.map((value) => ({ value, label: reasonWords[value] }));

/** The model for findings that the browser makes. */
const sample: Finding = { label: 'NAME', start: 0, end: 1, severity: 'warn', message: '', rewrite: '', rule: '' };
