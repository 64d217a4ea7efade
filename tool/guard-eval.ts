// Measures the guard on labelled files: npm run guard:eval -- [--errors[=SURFACE/VERDICT]] [--held-out] FILE…
// Files of our own corpus (records with `family`) and statement files (records with `surface`) are scored with check,
// identifier files (records with `spans`) with identify. Of our own corpus the held-out fifth is only scored when asked
// for, and its errors are never shown. What is said goes to docs/guard/figures.md too, unless errors are shown.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { heldOut, readLabelled } from '../packages/guard/training/corpus.ts';
import { inBrowser } from './guard-eval/browser.ts';
import { disguised } from './guard-eval/disguises.ts';
import { type Identified, identifiers } from './guard-eval/identifiers.ts';
import { say, writePage } from './guard-eval/page.ts';
import { besidePeers } from './guard-eval/peers.ts';
import { speed } from './guard-eval/speed.ts';
import { judgeAll, showErrors, statements } from './guard-eval/statements.ts';

const flags = process.argv.slice(2).filter((a) => a.startsWith('--'));
const files = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const errors = flags.find((a) => a.startsWith('--errors'));
const finish = flags.includes('--held-out');

for (const file of files) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const first = lines[0];
  if (first === undefined) continue;
  if (first.includes('"spans"')) {
    say(`\n${basename(file)}: ${lines.length} texts`);
    const marked = lines.map((line) => JSON.parse(line) as Identified);
    identifiers(marked, errors !== undefined);
    await besidePeers(file, marked);
    continue;
  }
  const records = readLabelled(file);
  const own = first.includes('"family"');
  const open = own ? records.filter((r) => !heldOut(r.family)) : records;
  say(`\n${basename(file)}${own ? ', training part' : ''}: ${open.length} texts`);
  const judged = judgeAll(open);
  statements(judged);
  if (!own) disguised(judged);
  speed(file);
  if (errors !== undefined) showErrors(judged, errors.split('=')[1]);
  if (!own) continue;
  const closed = records.filter((r) => heldOut(r.family));
  say(`\n${basename(file)}, held-out part: ${closed.length} texts${finish ? '' : ' (not scored; --held-out)'}`);
  if (finish) statements(judgeAll(closed));
}
if (files.length === 0) {
  console.error('Name the files to measure: npm run guard:eval -- FILE…');
  process.exitCode = 2;
} else if (errors === undefined) {
  await inBrowser();
  writePage(process.argv.slice(2).map((arg) => arg.replace(/.*\//, '')));
}
