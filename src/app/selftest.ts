/** The command `selftest`: runs the built-in known-bad documents, and the good ones beside them. */
import { tryExample } from '../docs/trial.ts';
import type { Rule } from '../kit/definition.ts';
import type { ExitCode } from '../model/verdict.ts';
import { rules } from '../registry.ts';
import type { Invocation } from './arguments.ts';
import { UserError } from './errors.ts';
import type { Ports } from './ports.ts';

/** Exits with 2 if a bad document passes or a good one does not: this installation must not be trusted. */
export async function runSelftest({ operands }: Invocation, { console }: Ports): Promise<ExitCode> {
  if (operands.length > 0) throw new UserError('usage', 'selftest takes no paths');
  const results = rules.flatMap(trialsOf);
  const wrong = results.filter(({ problem }) => problem !== null);
  if (wrong.length > 0) {
    throw new UserError(
      'input',
      wrong.map(({ problem }) => problem).join('\n  '),
      'This installation is damaged: install it again',
    );
  }
  const bad = results.filter(({ kind }) => kind === 'bad').length;
  console.out(
    `✓ ${rules.length} rules: ${bad} bad documents found, ${results.length - bad} good ones clean\n`,
  );
  return 0;
}

interface Trial {
  readonly kind: 'good' | 'bad';
  /** What went wrong, in a sentence; null for what went as it must. */
  readonly problem: string | null;
}

function trialsOf(rule: Rule): Trial[] {
  return rule.examples.map((example, at): Trial => {
    const kind = example.bad === undefined ? 'good' : 'bad';
    const found = tryExample(rule, example, rules).length;
    const isWrong = kind === 'bad' ? found === 0 : found > 0;
    const problem = isWrong
      ? `${rule.id}, example ${at + 1}: the ${kind} document gives ${found} findings`
      : null;
    return { kind, problem };
  });
}
