/** A change does not alter the gate that judges it without somebody looking. */
import {
  type ChangedFile,
  type Directive,
  type DocumentPair,
  defineCheck,
  grouped,
  listed,
  noOptions,
  type Problem,
} from '../kit/index.ts';

export default defineCheck({
  id: 'gate-not-weakened',
  summary:
    'A change must not edit the config, baseline or workflow of the gate, or add suppressions, unseen.',
  why: `The config at the base judges a pull request, so an edit cannot help the pull request that brings it, but it helps the
next one. This check says that the edit is there and what it loosens: levels and thresholds that go down, exemptions and exclusions that
grow. Comments that silence rules work at once, so each new one is reported at its place.`,
  severity: 'warning',
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: {
        before: { 'tasks.md': '- [ ] T001 Log in\n' },
        after: { 'tasks.md': '- [x] T001 Log in\n' },
        config: { before: { failOn: 'error' }, after: { failOn: 'error' } },
      },
    },
    {
      bad: {
        before: { '.tasks-gate.yml': 'failOn: error' },
        after: { '.tasks-gate.yml': 'failOn: never' },
        config: { before: { failOn: 'error' }, after: { failOn: 'never' } },
      },
    },
  ],
  needs: ['gate', 'loosened', 'files', 'comparison'],
  *check({ gate, loosened, files, comparison }) {
    const isFirst = gate.before === null;
    const edited = files.items.filter((file) => isEdit(file, gate.paths, isFirst));
    for (const loss of loosened) {
      yield {
        message: `Unexpected loosening of the gate: ${loss}, expected the gate to stay as strict as it was`,
        hint: 'Have it reviewed by someone who owns the gate, or bring it in a pull request of its own',
      };
    }
    if (edited.length > 0 && loosened.length === 0) yield editOf(edited);
    for (const pair of comparison.documents) yield* newSilences(pair);
  },
});

/** The pull request that brings the gate edits nothing. */
function isEdit(
  { path, previousPath, status }: ChangedFile,
  paths: readonly string[],
  isFirst: boolean,
): boolean {
  if (isFirst && status === 'added') return false;
  return paths.includes(path) || (previousPath !== null && paths.includes(previousPath));
}

function editOf(files: readonly ChangedFile[]): Problem {
  const names = files.map(({ path, status }) => `\`${path}\`${status === 'removed' ? ' (removed)' : ''}`);
  return {
    message: `Unexpected change of ${listed(names)}, expected the gate to stay as it is`,
    hint: 'Have it reviewed by someone who owns the gate; it takes effect once it is merged',
  };
}

/** The comments at the head that silence more than those at the base. */
function* newSilences({ before, after }: DocumentPair): Generator<Problem> {
  if (after === null) return;
  const old = grouped((before?.directives ?? []).filter(silences), keyOf);
  const left = new Map([...old].map(([key, same]) => [key, same.length]));
  for (const directive of after.directives.filter(silences)) {
    const rest = left.get(keyOf(directive)) ?? 0;
    left.set(keyOf(directive), rest - 1);
    if (rest > 0) continue;
    const what =
      directive.rules.length === 0
        ? 'every rule'
        : listed(directive.rules.map(({ value }) => `\`${value}\``).slice(0, 5));
    yield {
      message: `Unexpected new comment that silences ${what}, expected the finding to be mended`,
      hint: 'Mend what the rule reports, or have the reason of the comment reviewed',
      in: after.path,
      at: directive.at,
    };
  }
}

function silences({ kind }: Directive): boolean {
  return kind !== 'enable' && kind !== 'unknown';
}

function keyOf({ kind, rules }: Directive): string {
  return [kind, ...rules.map(({ value }) => value)].join(' ');
}
