import type { Context } from '#guard';
import type { Child } from '../jsx/jsx-runtime.ts';
import { Button } from './Button.tsx';
import { FormSeal, type Seal } from './FormSeal.tsx';
import { FindingModels, type Objection } from './GuardedComposer.tsx';
import { GuardFindings } from './GuardFindings.tsx';

export interface GuardedFormProps {
  action: string;
  seal: Seal;
  /** Author and surface. What fields marked `own` say is added to the own-identity list while one types. */
  context: Context;
  /** Path of the guard's script; fetched when somebody begins to write. */
  guard: string;
  objection?: Objection | undefined;
  /** Words of the button. */
  submit: string;
  /** Left of the button. */
  options?: Child;
  class?: string | undefined;
  tone?: string | undefined;
  children?: Child;
}

/** A longer form, such as a profile, whose words are checked while one types: the composer's island around many fields. */
export function GuardedForm(props: GuardedFormProps) {
  const { action, seal, context, guard, objection, submit, options, tone, children } = props;
  return (
    <guarded-composer data-context={JSON.stringify(context)} data-guard={guard}>
      <form method="post" action={action} class={props.class} data-tone={tone}>
        <FormSeal {...seal} />
        {/* Enter in a one-line field presses the first button of a form: that must not be a rewrite. */}
        <button type="submit" hidden />
        {children}
        <div data-findings>
          {objection && <GuardFindings {...objection} findings={[...objection.findings]} focus />}
        </div>
        <div class="compose-tools">
          <div class="compose-options">{options}</div>
          <Button describedBy="guard-why">{submit}</Button>
        </div>
        <p class="hint guard-why" id="guard-why" />
        <p class="unseen" role="status" data-said />
        <FindingModels />
      </form>
    </guarded-composer>
  );
}
