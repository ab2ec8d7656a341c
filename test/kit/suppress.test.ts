/** Which comment silences what. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/dialects/read.ts';
import { silencerOf } from '../../src/kit/suppress.ts';
import type { Directive, TaskDocument } from '../../src/model/document.ts';
import { taskAt } from '../../src/model/locate.ts';

const TEXT = `# Tasks

- [ ] T001 Draw the map
<!-- one -->
- [ ] T002 Colour the map
- [ ] T003 Print the map
<!-- two -->
- [ ] T004 Fold the map
`;

/** A document whose comments mean what the test says. */
function withDirectives(
  ...directives: [comment: string, kind: Directive['kind'], rules: string[]][]
): TaskDocument {
  const document = readDocument({ path: 'tasks.md', text: TEXT });
  return {
    ...document,
    directives: directives.map(([comment, kind, rules]) => {
      const start = TEXT.indexOf(comment);
      const at = { start, end: start + comment.length };
      return { kind, rules: rules.map((value) => ({ value, at })), reason: null, syntax: 'tasks-gate', at };
    }),
  };
}

/** The ids of the tasks on whose line a finding of `rule` is silenced. */
function silenced(document: TaskDocument, rule: string): string[] {
  const silencer = silencerOf(document);
  return document.tasks
    .filter((task) => silencer(rule, task.title.at.start, taskAt(document, task.title.at.start)) !== null)
    .map((task) => task.id?.value ?? '');
}

describe('comments', () => {
  it('silence nothing where there are none', () => {
    expect(silenced(withDirectives(), 'a-b')).toEqual([]);
  });

  it('silence from disable to the end', () => {
    const document = withDirectives(['<!-- one -->', 'disable', ['a-b']]);
    expect(silenced(document, 'a-b')).toEqual(['T002', 'T003', 'T004']);
    expect(silenced(document, 'c-d')).toEqual([]);
  });

  it('silence from disable to enable, by rule or for all rules', () => {
    const same = withDirectives(['<!-- one -->', 'disable', ['a-b']], ['<!-- two -->', 'enable', ['a-b']]);
    expect(silenced(same, 'a-b')).toEqual(['T002', 'T003']);
    const all = withDirectives(['<!-- one -->', 'disable', []], ['<!-- two -->', 'enable', ['a-b']]);
    expect(silenced(all, 'a-b')).toEqual(['T002', 'T003']);
    expect(silenced(all, 'c-d')).toEqual(['T002', 'T003', 'T004']);
    const back = withDirectives(['<!-- one -->', 'disable', ['a-b']], ['<!-- two -->', 'enable', []]);
    expect(silenced(back, 'a-b')).toEqual(['T002', 'T003']);
  });

  it('silence the next task and no other', () => {
    const document = withDirectives(['<!-- one -->', 'disable-next-task', ['a-b', 'c-d']]);
    expect(silenced(document, 'a-b')).toEqual(['T002']);
    expect(silenced(document, 'c-d')).toEqual(['T002']);
    expect(silenced(document, 'e-f')).toEqual([]);
  });

  it('silence the whole file from anywhere in it', () => {
    const document = withDirectives(['<!-- two -->', 'disable-file', ['a-b']]);
    expect(silenced(document, 'a-b')).toEqual(['T001', 'T002', 'T003', 'T004']);
  });

  it('silence the rules about comments only by name', () => {
    expect(silenced(withDirectives(['<!-- one -->', 'disable-file', []]), 'suppression-reasoned')).toEqual(
      [],
    );
    const named = withDirectives(['<!-- one -->', 'disable-file', ['suppression-reasoned']]);
    expect(silenced(named, 'suppression-reasoned')).toHaveLength(4);
  });
});
