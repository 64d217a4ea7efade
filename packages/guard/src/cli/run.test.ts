import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './run.ts';

const refused = 'Thanks for coming in last Tuesday, Maria!';
const clear = 'Flu shots are free this fall.';

/** Runs the command over files that exist only here. */
function command(args: string[], files: Record<string, string> = {}, input = '') {
  let out = '';
  let err = '';
  const status = run(args, {
    readFile: (path) => {
      const content = files[path];
      if (content === undefined) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
      return content;
    },
    readInput: () => input,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { status, out, err };
}

test('a clear text says so and ends with 0, a refused one names place, reason and what to write instead, and ends with 1', () => {
  assert.deepEqual(command([], {}, clear), { status: 0, out: 'standard input: clear\n', err: '' });
  const { status, out } = command(['a.txt', 'b.txt'], { 'a.txt': clear, 'b.txt': `Good morning.\n${refused}` });
  assert.equal(status, 1);
  assert.match(out, /^a\.txt: clear\nb\.txt: consent\n/);
  assert.match(out, / {2}2:22 {2}consent {2}DATE {2}date\n {6}“last Tuesday”\n {6}This date .*\n {6}Leave it out\.\n/);
});

test('surface, author, the text answered and the own list reach the guard', () => {
  const reply = ['--surface', 'review-reply', '--reply-to', 'I waited two hours.'];
  assert.equal(command(reply, {}, "We're sorry about your wait.").status, 1);
  assert.equal(command([], {}, 'Write to desk@quay.example.').status, 1);
  const own = { 'own.json': JSON.stringify({ emails: ['desk@quay.example'], domains: ['quay.example'] }) };
  assert.equal(command(['--own', 'own.json'], own, 'Write to desk@quay.example.').status, 0);
});

test('JSON lines in, JSON lines out: each with its place, its own context and its verdict', () => {
  const lines = [
    { id: 7, text: clear },
    { text: 'I was diagnosed in May and live in Milford.', context: { author: 'patient', surface: 'community-post' } },
    { id: 'x', text: refused },
  ].map((line) => JSON.stringify(line));
  const { status, out } = command(['--json', 'posts.jsonl'], { 'posts.jsonl': `${lines.join('\n')}\n\n` });
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(status, 1);
  assert.deepEqual(
    answers.map(({ file, line, id, verdict }) => ({ file, line, id, verdict })),
    [
      { file: 'posts.jsonl', line: 1, id: '7', verdict: 'clear' },
      { file: 'posts.jsonl', line: 2, id: undefined, verdict: 'clear' },
      { file: 'posts.jsonl', line: 3, id: 'x', verdict: 'consent' },
    ],
  );
  assert.equal(refused.slice(answers[2].findings[1].start, answers[2].findings[1].end), 'last Tuesday');
});

test('--fix prints what may go out, keeps the other fields of a line, and ends with 0', () => {
  const fixed = command(['--fix'], {}, refused);
  assert.equal(fixed.status, 0);
  assert.equal(command([], {}, fixed.out).status, 0);
  const line = command(['--fix', '--jsonl'], {}, JSON.stringify({ id: 1, text: refused, draft: true }));
  assert.deepEqual(JSON.parse(line.out), { id: 1, text: fixed.out, draft: true });
});

test('--sarif prints one log with the rules, the level of each finding and its place', () => {
  const files = {
    'posts/a b.txt': `Good morning.\n${refused}`,
    'c.jsonl': `\n${JSON.stringify({ id: 'x', text: refused })}`,
  };
  const { status, out } = command(['--sarif', ...Object.keys(files)], files);
  assert.equal(status, 1);
  const [run] = JSON.parse(out).runs;
  const date = run.results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'date');
  assert.deepEqual(
    date.map((result: { level: string; locations: object[] }) => [result.level, ...result.locations]),
    [
      [
        'error',
        {
          physicalLocation: {
            artifactLocation: { uri: 'posts/a%20b.txt' },
            region: { startLine: 2, startColumn: 22, endLine: 2, endColumn: 34 },
          },
        },
      ],
      ['error', { physicalLocation: { artifactLocation: { uri: 'c.jsonl' }, region: { startLine: 2 } } }],
    ],
  );
  const known = new Set(run.tool.driver.rules.map(({ id }: { id: string }) => id));
  for (const { ruleId } of run.results) assert.ok(known.has(ruleId), ruleId);
  assert.equal(command(['--sarif'], {}, clear).status, 0);
});

test('what cannot be carried out ends with 2 and one sentence', () => {
  for (const [args, files, input, sentence] of [
    [['--colour'], {}, '', /Unknown option '--colour'/],
    [['--surface', 'billboard'], {}, '', /There is no surface “billboard”; there are post, /],
    [['--author', 'bot'], {}, '', /There is no author “bot”/],
    [['--json', '--fix'], {}, '', /Choose one of --json and --fix/],
    [['gone.txt'], {}, '', /gone\.txt cannot be read/],
    [['--jsonl'], {}, '{"text": "a"}\nnot json', /Standard input: line 2 is not JSON/],
    [['--jsonl'], {}, '["a"]', /line 1 is not an object with a "text"/],
    [['--jsonl'], {}, '{"text":"a","context":{"surface":"wall"}}', /line 1: there is no surface “wall”/],
    [
      ['--jsonl'],
      {},
      '{"text":"a","context":{"own":{"phones":"1"}}}',
      /“phones” of the own-identity list is not a list/,
    ],
    [['--jsonl'], {}, '{"text":"a","context":{"postedAt":"soon"}}', /“postedAt” is not a time/],
    [['--jsonl'], {}, '{"text":"a","context":{"mood":"soon"}}', /the context has “mood”/],
    [['--own', 'own.json'], {}, '', /own\.json cannot be read/],
    [['--own', 'own.json'], { 'own.json': '{' }, '', /own\.json is not JSON/],
    [['--own', 'own.json'], { 'own.json': '{"phone":[]}' }, '', /own\.json: the own-identity list has “phone”/],
  ] as [string[], Record<string, string>, string, RegExp][]) {
    const { status, out, err } = command(args, files, input);
    assert.deepEqual({ status, out }, { status: 2, out: '' }, args.join(' '));
    assert.match(err, sentence);
    assert.equal(err.trimEnd().split('\n').length, 1);
  }
});

test('help and version', () => {
  assert.match(command(['--help']).out, /^openward-guard \[options\] \[file…\]/);
  assert.match(command(['--version']).out, /^\d+\.\d+\.\d+\n$/);
});
