/** Documents stand together by feature folder. */
import { expect, test } from 'vitest';
import { featureFolderOf, featureOf } from '../../src/dialects/feature.ts';
import { buildProject } from '../../src/dialects/project.ts';
import { readDocument } from '../../src/dialects/read.ts';
import { readChecklist, readSpec } from '../../src/dialects/specs.ts';

test.each([
  ['specs/001-auth/tasks.md', '001-auth'],
  ['specs/001-auth/checklists/ux.md', '001-auth'],
  ['apps/web/specs/001-auth/spec.md', '001-auth'],
  ['specs/mobile/002-login/tasks.md', '002-login'],
  ['.kiro/specs/auth/tasks.md', 'auth'],
  ['.kiro/specs/auth/requirements.md', 'auth'],
  ['openspec/changes/add-auth/tasks.md', 'add-auth'],
  ['openspec/changes/add-auth/specs/auth/spec.md', 'add-auth'],
  ['openspec/changes/archive/2025-01-01-add-auth/tasks.md', '2025-01-01-add-auth'],
  ['.specify/features/auth/tasks.md', 'auth'],
  ['kitty-specs/003-x/tasks.md', '003-x'],
  ['openspec/specs/auth/spec.md', null],
  ['docs/tasks.md', null],
  ['tasks.md', null],
  ['specs/tasks.md', null],
])('%s belongs to %s', (path, feature) => {
  expect(featureOf(path)).toBe(feature);
});

test('the folder tells features of one name apart', () => {
  expect(featureFolderOf('a/specs/001-x/tasks.md')).toBe('a/specs/001-x');
  expect(featureFolderOf('b/specs/001-x/spec.md')).toBe('b/specs/001-x');
});

test('a project groups lists, specifications and checklists', () => {
  const document = (path: string) => readDocument({ path, text: '- [ ] T001 Add it\n- [ ] T002 Test it\n' });
  const project = buildProject({
    documents: [
      'specs/001-a/tasks.md',
      'specs/002-b/tasks.md',
      'docs/tasks.md',
      'tasks.md',
      'x/specs/001-a/tasks.md',
    ].map(document),
    specs: ['specs/001-a/spec.md', 'docs/spec.md', 'x/specs/001-a/spec.md'].map((path) =>
      readSpec({ path, text: '- **FR-001**: x\n' }),
    ),
    checklists: [readChecklist({ path: 'specs/002-b/checklists/ux.md', text: '- [ ] a\n' })],
    complete: true,
  });
  expect(
    project.features.map(({ name, documents, specs, checklists }) => [
      name,
      documents.map(({ path }) => path).join(),
      specs.map(({ path }) => path).join(),
      checklists.length,
    ]),
  ).toEqual([
    ['001-a', 'specs/001-a/tasks.md', 'specs/001-a/spec.md', 0],
    ['002-b', 'specs/002-b/tasks.md', '', 1],
    [null, 'docs/tasks.md', 'docs/spec.md', 0],
    [null, 'tasks.md', '', 0],
    ['001-a', 'x/specs/001-a/tasks.md', 'x/specs/001-a/spec.md', 0],
  ]);
  expect(project.complete).toBe(true);
});
