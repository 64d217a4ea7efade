// The guard: checks a text before it is published. What its labels mean: docs/guard. What goes in and out: contract.ts.
export type * from './contract.ts';
