// The guard: checks a text before it is published. What its labels mean: docs/guard. What goes in and out: contract.ts.

export { caseFor, cases, type EnforcementCase } from './cases.ts';
export { check } from './check.ts';
export { checkFields, type Field, type FieldFinding, type FieldVerdict } from './check-fields.ts';
export { checkShown } from './check-shown.ts';
export { authors, ownLists, surfaces } from './context.ts';
export type * from './contract.ts';
export { labels, severities } from './decide.ts';
export { fieldsOf, type Outgoing } from './fields.ts';
export { fix } from './fix.ts';
export { identify } from './identify.ts';
export { prepare } from './prepare.ts';
export { redact } from './redact.ts';
export { sourceOf } from './sources.ts';
export { type Unmarked, unmark } from './unmark.ts';
export { version } from './version.ts';
