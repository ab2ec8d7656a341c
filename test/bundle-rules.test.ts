/** What users can say about rules, through the bundled command line: config, overrides, comments, baseline, fixes. */
import { chmodSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, treeOf } from './support/cli.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

interface Told {
  readonly rule: string;
  readonly severity: string;
  readonly path: string;
  readonly line: number;
  readonly fate: string;
}

/** `path:line severity rule fate` of every finding. */
function told(files: Files, ...words: string[]): string[] {
  const { stdout, stderr } = runCli(files, ['lint', '--format', 'json', ...words]);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout).findings.map(
    ({ rule, severity, path: at, line, fate }: Told) => `${at}:${line} ${severity} ${rule} ${fate}`,
  );
}

const VAGUE = '- [ ] T001 Improve performance\n';
const only = (rules: string, more = '') => ({
  '.tasks-gate.yml': `extends: minimal\nrules: ${rules}\n${more}`,
});

describe('settings', () => {
  it.each([
    ['{ task-specific: warning }', ['tasks.md:1 warning task-specific reported']],
    ['{ task-specific: error }', ['tasks.md:1 error task-specific reported']],
    ['{ task-specific: notice }', ['tasks.md:1 notice task-specific reported']],
    ['{ task-specific: [error] }', ['tasks.md:1 error task-specific reported']],
    ['{ task-specific: on }', ['tasks.md:1 warning task-specific reported']],
    ['{ task-specific: off }', []],
    ['{}', []],
  ])('%s', (rules, expected) => {
    expect(told({ ...only(rules), 'tasks.md': VAGUE })).toEqual(expected);
  });

  it('options narrow and widen a rule', () => {
    const list = '# A\n\n- [ ] T001 Draw `a.ts`\n\n# B\n\n- [ ] T001 Fold `b.ts`\n';
    const withScope = (scope: string) => only(`{ task-id-unique: [warning, { scope: ${scope} }] }`);
    expect(told({ ...withScope('h1'), 'tasks.md': list })).toEqual([]);
    expect(told({ ...withScope('file'), 'tasks.md': list })).toEqual([
      'tasks.md:7 warning task-id-unique reported',
    ]);
  });

  it('overrides hold by glob, later ones over earlier ones', () => {
    const overrides =
      'overrides:\n  - { files: ["old/**"], rules: { task-specific: notice } }\n  - { files: ["old/b/*"], rules: { task-specific: off } }\n';
    const files = {
      ...only('{ task-specific: error }', overrides),
      'a/tasks.md': VAGUE,
      'old/a/tasks.md': VAGUE,
      'old/b/tasks.md': VAGUE,
    };
    expect(told(files)).toEqual([
      'a/tasks.md:1 error task-specific reported',
      'old/a/tasks.md:1 notice task-specific reported',
    ]);
  });

  it('local files are extended, beside the file that names them', () => {
    const files = {
      '.tasks-gate.yml': 'extends: [minimal, ./gate/team.yml]\n',
      'gate/team.yml': 'extends: base.json\n',
      'gate/base.json': '{ "rules": { "task-specific": "error" } }',
      'tasks.md': VAGUE,
    };
    expect(told(files)).toEqual(['tasks.md:1 error task-specific reported']);
    const { status, stderr } = runCli({ ...files, 'gate/team.yml': 'extends: gone.json\n' }, ['lint']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('gate/gone.json') });
  });

  it.each([
    ['{ task-specfic: error }', 'did you mean `task-specific`?'],
    ['{ task-specific: eror }', '`error`'],
    ['{ task-id-unique: [error, { scop: file }] }', 'scop'],
    ['{ task-id-unique: [error, { scope: everywhere }] }', '`section`'],
  ])('%s is refused with its place', (rules, message) => {
    const { status, stderr } = runCli({ ...only(rules), 'tasks.md': VAGUE }, ['lint']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(message) });
    expect(stderr).toMatch(/\.tasks-gate\.yml:2:\d+/);
  });
});

describe('comments in a list', () => {
  const hygiene = only(
    '{ task-specific: warning, suppression-reasoned: warning, suppression-used: warning }',
  );
  const list = (text: string) => told({ ...hygiene, 'tasks.md': text });

  it('silence the next task, with a reason', () => {
    const comment = '<!-- tasks-gate-disable-next-task task-specific -- spike, see ADR 7 -->\n';
    expect(list(`${comment}${VAGUE}- [ ] T002 Improve usability\n`)).toEqual([
      'tasks.md:2 warning task-specific suppressed',
      'tasks.md:3 warning task-specific reported',
    ]);
  });

  it('silence a block, for one rule or for all', () => {
    const block = (names: string, back: string) =>
      `<!-- tasks-gate-disable ${names}-- old -->\n\n${VAGUE}\n<!-- tasks-gate-enable ${back}-->\n\n- [ ] T002 Improve usability\n`;
    for (const [names, back] of [
      ['task-specific ', 'task-specific '],
      ['', ''],
    ] as const) {
      expect(list(block(names, back))).toEqual([
        'tasks.md:3 warning task-specific suppressed',
        'tasks.md:7 warning task-specific reported',
      ]);
    }
  });

  it('silence the whole file from anywhere in it', () => {
    expect(list(`${VAGUE}\n<!-- tasks-gate-disable-file task-specific -- older format -->\n`)).toEqual([
      'tasks.md:1 warning task-specific suppressed',
    ]);
  });

  it.each(['<!--lint disable task-specific-->', '<!--lint ignore task-specific-->', '<!--lint disable-->'])(
    'in the syntax of remark-lint: %s',
    (comment) => {
      expect(list(`${comment}\n\n${VAGUE}`)).toEqual(['tasks.md:3 warning task-specific suppressed']);
    },
  );

  it('need a reason, must silence something, and name rules that there are', () => {
    expect(list(`<!-- tasks-gate-disable-next-task task-specific -->\n${VAGUE}`)).toEqual([
      'tasks.md:1 warning suppression-reasoned reported',
      'tasks.md:2 warning task-specific suppressed',
    ]);
    const idle = '<!-- tasks-gate-disable-next-task task-specific -- old -->\n- [ ] T001 Draw `map.ts`\n';
    expect(list(idle)).toEqual(['tasks.md:1 warning suppression-used reported']);
    expect(list(idle.replace('specific', 'specfic'))).toEqual([
      'tasks.md:1 warning suppression-used reported',
    ]);
    expect(list(idle.replace('disable-next-task', 'disable-next-line'))).toEqual([
      'tasks.md:1 warning suppression-used reported',
    ]);
  });

  it('cannot name checks of a pull request', () => {
    const text =
      '<!-- tasks-gate-disable-file flip-has-tests -- documents only -->\n\n- [ ] T001 Draw `map.ts`\n';
    expect(list(text)).toEqual(['tasks.md:1 warning suppression-used reported']);
  });

  it('cannot silence what is about them but by name', () => {
    const text = `<!-- tasks-gate-disable -- all -->\n<!-- tasks-gate-disable-next-task task-specific -->\n${VAGUE}`;
    expect(list(text)).toContain('tasks.md:2 warning suppression-reasoned reported');
  });
});

describe('baseline and fixes', () => {
  it('an old list is written down, held, mended and pruned', () => {
    const tree = treeOf({
      '.tasks-gate.yml':
        'extends: minimal\nbaseline: old.json\nfailOn: warning\nrules: { baseline-current: warning }\n',
      'tasks.md': '- [ ] T001 Draw `a.ts`\n- [ ] T001 Fold `b.ts`\n',
    });
    try {
      expect(tree.run(['lint'])).toMatchObject({ status: 2 });
      expect(tree.run(['baseline', 'update'])).toMatchObject({
        status: 0,
        stdout: 'old.json: 1 finding listed\n',
      });
      expect(tree.run(['lint'])).toMatchObject({
        status: 0,
        stdout: expect.stringContaining('1 in the baseline'),
      });
      expect(tree.run(['baseline', 'update']).stdout).toBe('old.json: 1 finding listed\n');
      const moved = `# Tasks\n\n${readFileSync(path.join(tree.root, 'tasks.md'), 'utf8')}`;
      const again = treeOf({
        '.tasks-gate.yml': readFileSync(path.join(tree.root, '.tasks-gate.yml')),
        'old.json': readFileSync(path.join(tree.root, 'old.json')),
        'tasks.md': moved,
      });
      expect(again.run(['lint']).status).toBe(0);
      again.remove();
    } finally {
      tree.remove();
    }
  });

  it('`--fix` keeps bytes and permissions, and says what is left', () => {
    const tree = treeOf({
      '.tasks-gate.yml': 'extends: minimal\n',
      'tasks.md': '\ufeff- [] T001 Draw\t\r\n- [ ] T001  Fold \r\n',
    });
    try {
      const file = path.join(tree.root, 'tasks.md');
      chmodSync(file, 0o600);
      const diff = tree.run(['lint', '--fix', '--dry-run']);
      expect(diff.stdout).toContain('-- [] T001 Draw\t\r\n+- [ ] T001 Draw\t\r\n');
      expect(tree.run(['lint', '--fix'])).toMatchObject({
        status: 1,
        stderr: 'tasks-gate: 1 finding in 1 file fixed\n',
        stdout: expect.stringContaining('task-id-unique'),
      });
      expect(readFileSync(file, 'utf8')).toBe('\ufeff- [ ] T001 Draw\t\r\n- [ ] T001  Fold \r\n');
      if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(tree.run(['lint', '--fix']).stderr).toBe('tasks-gate: nothing to fix\n');
    } finally {
      tree.remove();
    }
  });
});

describe('neighbours', () => {
  it('are read from disk for the rules that need them', () => {
    const files = {
      '.tasks-gate.yml': 'extends: recommended\n',
      '.kiro/specs/cart/requirements.md': '### Requirement 1: Cart\n\n1. WHEN a\n2. WHEN b\n',
      '.kiro/specs/cart/tasks.md': '- [ ] 1. Store the cart, and test it\n  - _Requirements: 1.1, 1.9_\n',
    };
    const found = told(files);
    expect(found).toContain('.kiro/specs/cart/requirements.md:4 warning requirement-covered reported');
    expect(found).toContain('.kiro/specs/cart/tasks.md:2 error requirement-exists reported');
    expect(told(files, '.kiro/specs/cart/tasks.md')).not.toContain(
      '.kiro/specs/cart/requirements.md:4 warning requirement-covered reported',
    );
  });

  it('archives are judged where the config lets them in', () => {
    const archived = {
      'openspec/changes/archive/2025-01-01-a/tasks.md': '## 1. A\n\n- [ ] 1.1 Store `cart.ts`\n',
    };
    const config = 'extends: minimal\nexclude: []\nrules: { archive-complete: warning }\n';
    expect(told({ ...archived, '.tasks-gate.yml': config })).toEqual([
      'openspec/changes/archive/2025-01-01-a/tasks.md:3 warning archive-complete reported',
    ]);
  });
});
