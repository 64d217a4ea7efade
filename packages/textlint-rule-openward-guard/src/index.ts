// The guard as a rule of textlint: every word of a document is judged as one text, each finding reported at its place.
import type { TextlintRuleModule, TextlintRuleReporter } from '@textlint/types';
import { checkShown } from '../../guard/src/index.ts';
import { changesOf } from './changes.ts';
import { type Options, readOptions } from './options.ts';

const report: TextlintRuleReporter<Options> = (context, options) => {
  const asked = readOptions(options ?? {});
  return {
    // The document as its author typed it, front matter and comments included: whoever publishes the file publishes them.
    [context.Syntax.Document](node) {
      const text = context.getSource(node);
      const findings = checkShown([{ name: 'text', text }], asked).findings.filter(
        ({ severity }) => severity !== 'clear',
      );
      const changes = changesOf(text, findings);
      const [from] = node.range;
      for (const finding of findings) {
        const { start, end, message, rewrite, rule, severity } = finding;
        const change = changes.get(finding);
        const said = `${message}${rewrite ? ` Instead: ${rewrite}` : ''} (${rule}: ${severity})`;
        const place = { padding: context.locator.range([start, end]) };
        const fix = change && context.fixer.replaceTextRange([from + change.start, from + change.end], change.text);
        context.report(node, new context.RuleError(said, fix ? { ...place, fix } : place));
      }
    },
  };
};

const rule: TextlintRuleModule<Options> = { linter: report, fixer: report };
export default rule;
