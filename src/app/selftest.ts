/** The command `selftest`: runs the built-in known-bad documents and changes, and the good ones beside them. */
import { tryCheck } from '../docs/check-trial.ts';
import { tryExample } from '../docs/trial.ts';
import type { Check } from '../kit/check.ts';
import type { Rule } from '../kit/definition.ts';
import type { ExitCode } from '../model/verdict.ts';
import { checks, rules } from '../registry.ts';
import type { Invocation } from './arguments.ts';
import { UserError } from './errors.ts';
import type { Ports } from './ports.ts';

/** Exits with 2 if a bad document passes or a good one does not: this installation must not be trusted. */
export async function runSelftest({ operands }: Invocation, { console }: Ports): Promise<ExitCode> {
  if (operands.length > 0) throw new UserError('usage', 'selftest takes no paths');
  const results = [...rules.flatMap(ruleTrials), ...checks.flatMap(checkTrials)];
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
    `✓ ${rules.length} rules and ${checks.length} checks: ${bad} bad examples found, ${results.length - bad} good ones clean\n`,
  );
  return 0;
}

interface Trial {
  readonly kind: 'good' | 'bad';
  /** What went wrong, in a sentence; null for what went as it must. */
  readonly problem: string | null;
}

function ruleTrials(rule: Rule): Trial[] {
  return rule.examples.map((example, at) =>
    trialOf(rule.id, at, example, tryExample(rule, example, rules).length),
  );
}

function checkTrials(check: Check): Trial[] {
  return check.examples.flatMap((example, at) => {
    const change = example.bad ?? example.good;
    if (change === undefined) return [];
    const { findings } = tryCheck(check, change, example.options);
    return [trialOf(check.id, at, example, findings.length)];
  });
}

function trialOf(id: string, at: number, example: { readonly bad?: unknown }, found: number): Trial {
  const kind = example.bad === undefined ? 'good' : 'bad';
  const isWrong = kind === 'bad' ? found === 0 : found > 0;
  return {
    kind,
    problem: isWrong ? `${id}, example ${at + 1}: the ${kind} one gives ${found} findings` : null,
  };
}
