// Scores identify on texts with marked identifiers: corpora/README.md.
import { identify } from '#guard';
import { f2, percent, ratio } from './measures.ts';
import { say } from './page.ts';

interface Span {
  start: number;
  end: number;
  label: string;
  optional?: boolean;
}
export interface Identified {
  id: string;
  source: string;
  text: string;
  spans: Span[];
}

/** Label-blind and relaxed: a span counts when half of its letters and digits are covered. */
export function identifiers(records: readonly Identified[], showErrors: boolean): void {
  const total = { asked: 0, caught: 0, said: 0, right: 0 };
  const bySource = new Map<string, { asked: number; caught: number; said: number; right: number; chars: number }>();
  const byLabel = new Map<string, { asked: number; caught: number }>();
  const wrong = new Map<string, string[]>();
  const clean = { medical: { wrong: 0, chars: 0 }, other: { wrong: 0, chars: 0 } };
  for (const record of records) {
    const asksNothing = record.spans.every((g) => g.optional === true);
    const free = asksNothing ? (record.source === 'medquad' ? clean.medical : clean.other) : undefined;
    if (free !== undefined) free.chars += record.text.length;
    const found = identify(record.text);
    const s = bySource.get(record.source) ?? { asked: 0, caught: 0, said: 0, right: 0, chars: 0 };
    s.chars += record.text.length;
    for (const gold of record.spans) {
      if (gold.optional === true) continue;
      const hit = covered(record.text, gold, found);
      const l = byLabel.get(gold.label) ?? { asked: 0, caught: 0 };
      l.asked++;
      s.asked++;
      if (hit) {
        l.caught++;
        s.caught++;
      } else if (showErrors)
        note(
          wrong,
          `missed ${gold.label}`,
          `${record.source}: ${record.text.slice(Math.max(0, gold.start - 30), gold.start)}[${record.text.slice(gold.start, gold.end)}]${record.text.slice(gold.end, gold.end + 20)}`,
        );
      byLabel.set(gold.label, l);
    }
    for (const f of found) {
      const right = covered(record.text, f, record.spans);
      const optional =
        !covered(
          record.text,
          f,
          record.spans.filter((g) => g.optional !== true),
        ) && right;
      if (optional) continue;
      s.said++;
      if (!right && free !== undefined) free.wrong++;
      if (right) s.right++;
      else if (showErrors)
        note(
          wrong,
          `false ${f.label}`,
          `${record.source}: ${record.text.slice(Math.max(0, f.start - 30), f.start)}[${record.text.slice(f.start, f.end)}]${record.text.slice(f.end, f.end + 20)}`,
        );
    }
    bySource.set(record.source, s);
  }
  for (const s of bySource.values()) {
    total.asked += s.asked;
    total.caught += s.caught;
    total.said += s.said;
    total.right += s.right;
  }
  say(
    `label-blind relaxed: precision ${ratio(total.right, total.said)}, recall ${ratio(total.caught, total.asked)}, F2 ${percent(f2(total.right / total.said, total.caught / total.asked))}`,
  );
  for (const [label, l] of byLabel) say(`  ${label.padEnd(9)} recall ${ratio(l.caught, l.asked)}`);
  for (const [source, s] of bySource) {
    say(
      `  ${source.padEnd(12)} precision ${ratio(s.right, s.said).padEnd(20)} recall ${ratio(s.caught, s.asked).padEnd(20)} F2 ${percent(f2(s.right / s.said, s.caught / s.asked))} false alarms per 1,000 characters ${(((s.said - s.right) * 1000) / s.chars).toFixed(2)}`,
    );
  }
  for (const [name, c] of Object.entries(clean))
    say(
      `  false alarms per 1,000 characters on ${name} text with nothing to find: ${((c.wrong * 1000) / c.chars).toFixed(3)} (${c.wrong})`,
    );
  for (const [kind, list] of wrong) {
    say(`\n${kind}: ${list.length}`);
    for (const line of list.slice(0, 60)) say(`  ${line.replace(/\n/g, '⏎')}`);
  }
}

function note(map: Map<string, string[]>, key: string, line: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [line]);
  else list.push(line);
}

function covered(
  text: string,
  span: { start: number; end: number },
  by: readonly { start: number; end: number }[],
): boolean {
  let letters = 0;
  let hit = 0;
  for (let i = span.start; i < span.end; i++) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(i))) continue;
    letters++;
    if (by.some((b) => b.start <= i && i < b.end)) hit++;
  }
  return letters > 0 && hit * 2 >= letters;
}

/** The same figures for spans that anybody found, text by text. */
export function scored(
  records: readonly Identified[],
  found: readonly (readonly { start: number; end: number }[])[],
): { precision: number; recall: number; f2: number } {
  let [asked, caught, said, right] = [0, 0, 0, 0];
  for (const [i, { text, spans }] of records.entries()) {
    const own = found[i] ?? [];
    const wanted = spans.filter((span) => span.optional !== true);
    asked += wanted.length;
    caught += wanted.filter((span) => covered(text, span, own)).length;
    for (const span of own) {
      const any = covered(text, span, spans);
      if (any && !covered(text, span, wanted)) continue;
      said += 1;
      if (any) right += 1;
    }
  }
  const [precision, recall] = [right / said, caught / asked];
  return { precision, recall, f2: f2(precision, recall) };
}
