// The one door: nothing goes out under the name of a practice or a clinician that has not passed here.
// A text and its verdict are stored in one transaction, or neither is.

import { audit } from '#domain/audit.ts';
import { act, type Sql, together } from '#domain/database.ts';
import { rowId } from '#domain/ids.ts';
import { keyedHash } from '#domain/instance/keys.ts';
import {
  type Context,
  caseFor,
  type EnforcementCase,
  type FieldFinding,
  type FieldVerdict,
  type Severity,
} from '#guard';
import type { WarnReason } from '#vocabulary/practices.ts';
import { type Refused, refuse } from '#vocabulary/refusals.ts';
import { hashedText, judge, type Outgoing } from './judge.ts';

export interface Draft extends Outgoing {
  context: Context & { author: 'practice' | 'clinician'; surface: NonNullable<Context['surface']> };
  /** The persona that acts: a member of the team, or the clinician. */
  actorId: string;
  /** Whose page or practice it is about, for the audit trail. */
  subjectId: string;
  /** Why it may go out although the guard says "look again"; needed for `warn` alone. */
  reason?: WarnReason | undefined;
}

export interface PublishTools {
  /** `keys.textHash` of the installation. */
  textKey: Buffer;
  now: Date;
}

/** A no of the guard: what it found, field by field, and the public case it resembles. */
export interface GuardRefused extends Refused {
  verdict: Exclude<Severity, 'clear'>;
  version: string;
  findings: FieldFinding[];
  example?: EnforcementCase;
}

export const isGuardRefused = (answer: { ok: boolean }): answer is GuardRefused => 'findings' in answer;

/**
 * Judges a draft and, when it may go out, stores it with its verdict.
 * @param store puts the text where it belongs, with `verdictId` in its row; inside the same transaction. Its statements are
 * sent behind the verdict's, without waiting for it. It may refuse
 * (a text that is gone by then): the verdict is taken back with it.
 * @returns what `store` returned, or the guard's refusal: `guard-blocked`, `guard-consent`, `guard-reason`.
 */
export async function publish<T extends { ok: boolean }>(
  sql: Sql,
  draft: Draft,
  tools: PublishTools,
  store: (tx: Sql, verdictId: string) => Promise<T>,
): Promise<T | GuardRefused> {
  const judgement = judge(draft);
  const no = refusalOf(judgement, draft);
  if (no) {
    await noteRefusal(sql, draft, no, tools);
    return no;
  }
  const hash = keyedHash(tools.textKey, hashedText(draft.fields));
  const undo = new Undo();
  return act(sql, async (tx) => {
    const verdictId = rowId();
    const verdict = tx`
      insert into verdicts
        (id, actor_id, author, surface, verdict, reason, rule_version, text_hash, findings, decided_at)
      values (${verdictId}, ${draft.actorId}, ${draft.context.author}, ${draft.context.surface}, ${judgement.verdict},
              ${judgement.verdict === 'warn' ? (draft.reason ?? null) : null}, ${judgement.version}, ${hash},
              ${tx.json(marks(judgement.findings).slice(0, 80))}, ${tools.now})`.execute();
    const [, stored] = await together(verdict, store(tx, verdictId));
    if (!stored.ok) throw undo.with(stored);
    return stored;
  }).catch((thrown) => {
    if (thrown === undo) return undo.answer as T;
    throw thrown;
  });
}

/**
 * Writes into the audit trail that the guard said no: labels and offsets, never the words. `publish` does it by itself; an
 * act that is undone as a whole, such as a founding, does it once more afterwards, for the account.
 */
export async function noteRefusal(
  sql: Sql,
  { actorId, subjectId, context, fields }: Draft,
  { verdict, version, findings }: GuardRefused,
  { textKey }: Pick<PublishTools, 'textKey'>,
  subjectKind: 'persona' | 'account' = 'persona',
): Promise<void> {
  await audit(sql, {
    actorId,
    act: 'guard.refused',
    subjectKind,
    subjectId,
    detail: {
      surface: context.surface,
      verdict,
      version,
      hash: keyedHash(textKey, hashedText(fields)).toString('base64url'),
      findings: marks(findings).slice(0, 40),
    },
  });
}

function refusalOf(judgement: FieldVerdict, { reason, context }: Draft): GuardRefused | undefined {
  const { verdict, findings, version } = judgement;
  if (verdict === 'clear' || (verdict === 'warn' && reason)) return undefined;
  const words = { block: 'guard-blocked', consent: 'guard-consent', warn: 'guard-reason' } as const;
  const example = verdict === 'warn' ? undefined : caseFor({ verdict, findings, version });
  return {
    ...refuse(words[verdict], { surface: context.surface }),
    verdict,
    version,
    findings: findings.filter((finding) => finding.severity !== 'clear'),
    ...(example ? { example } : {}),
  };
}

/** What may be kept of a finding: where and what, never the words. */
const marks = (findings: readonly FieldFinding[]) =>
  findings.map(({ label, field, start, end, severity, rule }) => ({ label, field, start, end, severity, rule }));

/** Ends the transaction with an expected no. */
class Undo extends Error {
  answer: { ok: boolean } | undefined;
  with(answer: { ok: boolean }): this {
    this.answer = answer;
    return this;
  }
}
