/** What counts as a path in the words of a task. */
import { expect, test } from 'vitest';
import { readPaths } from '../../src/dialects/paths.ts';

function paths(text: string): string {
  const found = readPaths(text, [{ start: 0, end: text.length }]);
  for (const { value, at } of found) expect(text.slice(at.start, at.end)).toBe(value);
  return found.map(({ value }) => value).join(' ');
}

test.each([
  ['Create User in `src/models/user.py`', 'src/models/user.py'],
  ['Create User in src/models/user.py.', 'src/models/user.py'],
  ['Add theme in theme/tokens.ts', 'theme/tokens.ts'],
  ['Create folders (src/, tests/, public/)', 'src/ tests/ public/'],
  ['Update `package.json` and `README.md`', 'package.json README.md'],
  ['Update package.json, README.md; tsconfig.json', 'package.json README.md tsconfig.json'],
  ['See `a.ts:12`, `b.ts:85-92` and c.ts:7', 'a.ts b.ts c.ts'],
  ['See `docs/guide.md#setup`', 'docs/guide.md'],
  ['See `src/a.ts#L10-L20`', 'src/a.ts'],
  ['Call `src/a/login.py::login()`', 'src/a/login.py'],
  ['Call agent/src/runtime.rs:download()', 'agent/src/runtime.rs'],
  ['All of `tests/contract/*`', 'tests/contract/*'],
  ['All of `src/**/*.test.ts`', 'src/**/*.test.ts'],
  ['Folders without `*.test.ts`', '*.test.ts'],
  ['Write `Rules/{RuleDef,RuleParser}.fs`', 'Rules/{RuleDef,RuleParser}.fs'],
  ['Write `src/features/{api,model}`', 'src/features/{api,model}'],
  ['Add `.gitignore`, `.env.example`, `.prettierrc`', '.gitignore .env.example .prettierrc'],
  ['Add `.github/workflows/ci.yml`', '.github/workflows/ci.yml'],
  ['Add `src/app/(auth)/reset/[token]/page.tsx`', 'src/app/(auth)/reset/[token]/page.tsx'],
  ['Add src/app/(auth)/reset/[token]/page.tsx now', 'src/app/(auth)/reset/[token]/page.tsx'],
  ['Open `Z:\\work\\app\\main.py`', 'Z:\\work\\app\\main.py'],
  ['Read [plan.md](./plan.md) first', 'plan.md'],
  ['Read [the plan](docs/plan.md "Plan") first', 'docs/plan.md'],
  ['See [todo/PLANS.md#agents]', 'todo/PLANS.md'],
  ['Run `bash scripts/run-tests.sh --all`', 'scripts/run-tests.sh'],
  ['Run `python3 tools/build.py --out dist/`', 'tools/build.py dist/'],
  ['Run `git diff main -- scripts/`', 'scripts/'],
  ['Keep `~/.app/config.toml`', '~/.app/config.toml'],
  ['Keep `~/.app/accounts/{name}/`', '~/.app/accounts/{name}/'],
  ['Write `\u0024{name}.json`', '\u0024{name}.json'],
  ['**`src/a.ts`**: add it', 'src/a.ts'],
  ['**src/a.ts**: add it', 'src/a.ts'],
  ['_src/a.ts_', 'src/a.ts'],
  ['(file: `web/src/Badge.svelte`)', 'web/src/Badge.svelte'],
  ['Put it in "src/a.ts"', 'src/a.ts'],
  ['`src/a.ts`/`src/b.ts`', 'src/a.ts src/b.ts'],
  ['src/a.ts, then src/a.ts again', 'src/a.ts'],
  ['./src/a.ts and src/a.ts', './src/a.ts'],
  ['src/lib/ and `src/lib`', 'src/lib/'],
  ['在 src/models/user.py 中创建', 'src/models/user.py'],
  ['在src/models/user.py中创建', 'src/models/user.py'],
  ['README.mdを更新、plan.mdも', 'README.md plan.md'],
  ['ファイル：`src/a.ts`、`src/b.ts`', 'src/a.ts src/b.ts'],
  ['Plik: `app/src/Main.kt`.', 'app/src/Main.kt'],
  ['`app.db` beside `app.log`', 'app.db app.log'],
  ['`V1.1.1__seed.sql`', 'V1.1.1__seed.sql'],
  ['`Gewu.slnx` and `tool.exe`', 'Gewu.slnx tool.exe'],
  ['`features/workspace` only', 'features/workspace'],
  ['`src/…/Task.fs`', 'src/…/Task.fs'],
  ['specs/001-auth/contracts/api.yaml', 'specs/001-auth/contracts/api.yaml'],
  ['@commands/peer.md', 'commands/peer.md'],
  ['Add folders in src/shared/ui/', 'src/shared/ui/'],
  ['Write the guide in docs/guides/\nand link it', 'docs/guides/'],
  ['Write `work/<id>/spec.md` and `<dir>/tasks.md`', 'work/<id>/spec.md <dir>/tasks.md'],
  ['Create `scripts/{lib,sink/web}/`', 'scripts/{lib,sink/web}/'],
  [
    '在 src/base/BaseTest.java（依赖 T016）和 src/base/WebTest.java(依赖 T017)',
    'src/base/BaseTest.java src/base/WebTest.java',
  ],
  ['Move auth_service.go to server/process.go', 'auth_service.go server/process.go'],
  ['Edit `App.templ` and installer/setup.wxs', 'App.templ installer/setup.wxs'],
  ['Set it in `~/.tool.properties`', '~/.tool.properties'],
  ['Create service/user_worker', 'service/user_worker'],
  ['**Left out: src/a.ts.** Then', 'src/a.ts'],
  ['Update go.mod/go.sum and (a.ts/b.ts)', 'go.mod go.sum a.ts b.ts'],
  ['更新 docs/架构梳理.md 和 docs/说明', 'docs/架构梳理.md docs/'],
  ['See `/run/service/socket` and `/etc/app.conf`', '/run/service/socket /etc/app.conf'],
  ['All of tests/unit/*', 'tests/unit/*'],
])('%s', (text, expected) => {
  expect(paths(text)).toBe(expected);
});

test.each([
  'GET /api/users returns 200',
  '`POST /api/v1/auth/login`',
  '`/api/users/{id}`',
  '/dashboard and /settings/profile',
  'https://example.com/docs/a.md',
  '<https://example.com/a.md>',
  '`@scope/name` and @types/node',
  '`@types/jszip`, `@opentelemetry/*`',
  '`@types/sql.js` and sql.js, youtu.be/x, 685 of 685 tests/1 skipped',
  '`/static/app.min.js?v=1` is served',
  'screens (dashboard/readings/alert-*)',
  'Decimal.js and Auth.js v5',
  'test/lint, spec/plan and build/sign/deploy',
  'app/title/role and target/made/accepted',
  '**see T046/T047.**',
  '`charter/spec/plan/tasks/evidence`',
  'kiểm tra rỗng/sai',
  'Node.js, Vue.js, NextAuth.js and Next.js 16.2',
  'v1.2.3 and 2.0.0-rc.1',
  'e.g. this, i.e. that',
  'and/or, read/write, GET/POST, client/server',
  'text/plain and `application/json`',
  '1/2, 3/4 and 24/7',
  '`console.log` and `process.env`',
  '`System.Text.Json` and `java.util.List`',
  '`npm run build` and `cargo test`',
  '`./gradlew test`',
  '`origin/main` and feature/login',
  'I/O, N/A, w/o, CI/CD, A/B',
  '`github.com/acme/tool` and `golang.org/x/term`',
  'names/ids/\n',
  'interactive/`--json` output',
  '`user.name` and `Array.map`',
  'Makefile and Dockerfile',
  'T001/T002 and FR-001/FR-002',
  '`%LOCALAPPDATA%\\app\\`',
  '`.log` and `.ts` files',
  'moveUp/Down/Left(n)',
  'file:///tmp/a.md',
  'someone@example.md',
  '5.346 s → 1.241 s',
])('%s names no path', (text) => {
  expect(paths(text)).toBe('');
});

test('the ranges are read in the order given, and nothing else is', () => {
  const text = 'a.ts b.ts c.ts';
  const read = readPaths(text, [
    { start: 10, end: 14 },
    { start: 0, end: 4 },
  ]);
  expect(read.map(({ value }) => value)).toEqual(['c.ts', 'a.ts']);
});
