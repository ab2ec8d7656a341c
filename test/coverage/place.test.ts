/** Files of reports are found in the repository, wherever the report was made; guesses are not made. */
import { describe, expect, it } from 'vitest';
import { foldPath, pathIndex } from '../../src/coverage/paths.ts';
import { type Ground, placeReport } from '../../src/coverage/place.ts';
import type { CoverageReport } from '../../src/model/coverage.ts';

const REPOSITORY = [
  'README.md',
  'main.go',
  'src/app.ts',
  'src/lib/util.ts',
  'packages/a/src/index.ts',
  'packages/a/src/only-a.ts',
  'packages/b/src/index.ts',
  'packages/b/src/only-b.ts',
  'backend/go.mod',
  'backend/serve.go',
  'backend/money/money.go',
  'java/src/main/java/com/acme/Account.java',
  'java/src/main/java/com/acme/text/Wrap.java',
  'php/src/Basket.php',
  'php/src/Text/Slug.php',
];

const MONOREPO = [
  'README.md',
  'src/index.ts',
  'packages/a/src/index.ts',
  'packages/b/src/index.ts',
  'packages/b/src/util.ts',
];

type Options = Partial<CoverageReport> & Partial<Pick<Ground, 'mappings'>> & { readonly root?: string };

function place(paths: readonly string[], options: Options = {}) {
  return placeIn(REPOSITORY, paths, options).paths;
}

function placeIn(
  repository: readonly string[],
  paths: readonly string[],
  { roots = [], name = 'lcov.info', mappings = [], root = '/work/app' }: Options = {},
) {
  const files = paths.map((path) => ({ path, lines: null, totals: {}, details: {} }));
  const ground: Ground = {
    index: pathIndex(repository),
    mappings,
    relative: (path) => (path.startsWith(`${root}/`) ? path.slice(root.length + 1) : null),
  };
  const placed = placeReport({ name, format: 'lcov', files, roots, notes: [] }, ground);
  return { paths: placed.files.map(({ path }) => path), notes: placed.notes };
}

describe('a report is placed', () => {
  it.each<[string, readonly string[], readonly string[], Parameters<typeof place>[1]?]>([
    ['as it stands', ['src/app.ts', './src/lib/util.ts'], ['src/app.ts', 'src/lib/util.ts']],
    ['from the workspace', ['/work/app/src/app.ts'], ['src/app.ts']],
    ['from another machine', ['/home/runner/work/app/app/src/app.ts'], ['src/app.ts']],
    ['from a container', ['/github/workspace/src/lib/util.ts'], ['src/lib/util.ts']],
    ['from Windows', ['D:\\a\\app\\app\\src\\lib\\util.ts'], ['src/lib/util.ts']],
    ['with dots inside', ['/x/app/build/../src/app.ts'], ['src/app.ts']],
    [
      'by packages of Java',
      ['com/acme/Account.java', 'com/acme/text/Wrap.java'],
      ['java/src/main/java/com/acme/Account.java', 'java/src/main/java/com/acme/text/Wrap.java'],
    ],
    [
      'by a module of Go, its neighbours showing where',
      ['example.com/m/money/money.go', 'example.com/m/serve.go'],
      ['backend/money/money.go', 'backend/serve.go'],
    ],
    [
      'below its <source>',
      ['Basket.php', 'Text/Slug.php'],
      ['php/src/Basket.php', 'php/src/Text/Slug.php'],
      { roots: ['/elsewhere/php/src'] },
    ],
    [
      'beside the report',
      ['src/index.ts', 'src/only-b.ts'],
      ['packages/b/src/index.ts', 'packages/b/src/only-b.ts'],
      { name: 'packages/b/coverage/lcov.info' },
    ],
    [
      'by its neighbours where a suffix is not unique',
      ['src/index.ts', 'src/only-a.ts'],
      ['packages/a/src/index.ts', 'packages/a/src/only-a.ts'],
    ],
    [
      'as the config maps it',
      ['/opt/build/one/index.ts', '/opt/build/one/only-a.ts'],
      ['packages/a/src/index.ts', 'packages/a/src/only-a.ts'],
      { mappings: [{ from: '/opt/build/one', to: 'packages/a/src' }] },
    ],
    ['by name where the whole report fits so', ['/somewhere/main.go'], ['main.go']],
  ])('%s', (_, paths, expected, options) => {
    expect(place(paths, options)).toEqual(expected);
  });

  it.each<[string, readonly string[], readonly string[], Parameters<typeof placeIn>[2]?]>([
    [
      'below a <source> that names a package, though the root has such a file too',
      ['src/index.ts', 'src/util.ts'],
      ['packages/b/src/index.ts', 'packages/b/src/util.ts'],
      { roots: ['/ci/packages/b'], name: 'cov/c.xml' },
    ],
    [
      'below a <source> that one file proves to be a package',
      ['src/util.ts', 'src/index.ts'],
      ['packages/b/src/util.ts', 'packages/b/src/index.ts'],
      { roots: ['/app'] },
    ],
    [
      'below a prefix that one file proves',
      ['/app/src/index.ts', '/app/src/util.ts'],
      ['packages/b/src/index.ts', 'packages/b/src/util.ts'],
    ],
    [
      'below a prefix that proves to be the root',
      ['/app/src/index.ts', '/app/packages/a/src/index.ts'],
      ['src/index.ts', 'packages/a/src/index.ts'],
    ],
    [
      'from the root, where neighbours disagree by two to one',
      [
        '/app/src/index.ts',
        '/app/packages/a/src/index.ts',
        '/app/packages/b/src/util.ts',
        '/app/src/util.ts',
      ],
      ['src/index.ts', 'packages/a/src/index.ts', 'packages/b/src/util.ts', 'packages/b/src/util.ts'],
    ],
    [
      'as it stands from the root',
      ['src/index.ts', 'src/util.ts'],
      ['src/index.ts', 'packages/b/src/util.ts'],
    ],
    [
      'as it stands from the root, its <source> saying nothing else',
      ['src/index.ts'],
      ['src/index.ts'],
      { roots: ['/elsewhere'] },
    ],
    [
      'beside the report before it is looked for at the root',
      ['src/index.ts'],
      ['packages/b/src/index.ts'],
      { roots: ['.'], name: 'packages/b/coverage/c.xml' },
    ],
  ])('in a monorepo: %s', (_, paths, expected, options) => {
    expect(placeIn(MONOREPO, paths, options).paths).toEqual(expected);
  });

  it('is not guessed where a path fits several files, and that is said', () => {
    const { paths, notes } = placeIn(MONOREPO, ['/app/src/index.ts', 'README.md']);
    expect(paths).toEqual(['/app/src/index.ts', 'README.md']);
    expect(notes).toEqual([
      '1 of the files in lcov.info could be several files here, and none was chosen: /app/src/index.ts (src/index.ts, packages/a/src/index.ts, packages/b/src/index.ts). Map them with `coverage.paths`.',
    ]);
    expect(() => placeIn(MONOREPO, ['/app/src/index.ts'])).toThrow(
      /only 0 of its 1 files.* could be several files here, and none was chosen: \/app\/src\/index\.ts/,
    );
  });

  it('leaves alone what it cannot tell, and keeps it in the totals', () => {
    expect(place(['src/app.ts', 'src/lib/util.ts', 'src/index.ts', '/usr/include/c++/vector'])).toEqual([
      'src/app.ts',
      'src/lib/util.ts',
      'src/index.ts',
      '/usr/include/c++/vector',
    ]);
  });

  it('says which files stand nowhere here, since they count all the same', () => {
    expect(placeIn(REPOSITORY, ['src/app.ts', '/usr/include/c++/vector']).notes).toEqual([
      '1 file stands in lcov.info and not in this repository, but in the totals: /usr/include/c++/vector. Leave out of the report what is not yours, or map it with `coverage.paths`.',
    ]);
    expect(placeIn(REPOSITORY, ['src/app.ts']).notes).toEqual([]);
  });

  it('is refused when under half of it stands here, with examples of both sides', () => {
    expect(() => place(['/x/lib/one.ts', '/x/lib/two.ts', '/x/src/app.ts'])).toThrow(
      'lcov.info: only 1 of its 3 files stand in this repository; the report says /x/lib/one.ts, /x/lib/two.ts, /x/src/app.ts, the repository has src/app.ts, src/lib/util.ts, packages/a/src/index.ts',
    );
  });

  it('does not take a file of another project for one of the same name', () => {
    expect(() => place(['/x/one/util.ts', '/x/two/other.ts'])).toThrow(/only 0 of its 2/);
  });
});

it('folds paths', () => {
  expect(
    ['a//b/./c', '..\\a\\..\\b', 'C:\\w\\a.cs', '/a/../../b', 'file:///C:/w/a.js'].map(foldPath),
  ).toEqual(['a/b/c', '../b', '/w/a.cs', '/../b', '/w/a.js']);
});
