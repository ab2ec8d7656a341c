/** A task that names a requirement which is nowhere written down was meant for another one. */
import {
  defineRule,
  everywhere,
  type Feature,
  idsWrittenIn,
  type Located,
  listed,
  noOptions,
  type Problem,
  type RequirementSet,
  requirementKind,
  requirementSet,
  type SpecDocument,
  type TaskDocument,
  wholeOf,
} from '../src/kit/index.ts';

export default defineRule({
  id: 'requirement-exists',
  summary: 'A requirement that a task names must be declared in the specification of its feature.',
  why: `Tasks name requirements so that nobody has to guess what they are for. A number that the specification does not have
leads nowhere: it was mistyped, or the requirement was dropped and its task was not. Judged only where a specification stands
beside the list (\`spec.md\`, \`requirements.md\`, deltas of OpenSpec), and only kinds of ids that it declares: with \`FR-001\`
there, \`SC-001\` may be declared elsewhere. \`1.4\` is judged where criteria of requirement 1 are numbered. An id that the
specification writes anywhere, even in passing, is let through, and so is the number of a requirement whose criteria are
finer. remark hands over task lists alone, so there the rule is silent.`,
  severity: { ...everywhere('warning'), kiro: 'error', table: 'warning' },
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      path: 'specs/001-cart/tasks.md',
      good: '- [ ] T001 Store the cart in `src/cart.ts` (FR-001)\n',
      files: { 'specs/001-cart/spec.md': '- **FR-001**: The cart must outlive the session\n' },
    },
    {
      path: '.kiro/specs/cart/tasks.md',
      bad: '- [ ] 1. Store the cart\n  - _Requirements: 1.2_\n- [ ] 2. Show it\n  - _Requirements: 1.7_\n',
      files: {
        '.kiro/specs/cart/requirements.md':
          '### Requirement 1: Cart\n\n1. WHEN a shopper adds an item THEN it SHALL be kept\n2. WHEN a shopper signs in THEN it SHALL be there\n',
      },
    },
    {
      path: 'specs/001-cart/tasks.md',
      bad: '- [ ] T001 Store the cart in `src/cart.ts` (FR-010)\n',
      files: { 'specs/001-cart/spec.md': '- **FR-001**: The cart must outlive the session\n' },
    },
  ],
  scope: 'project',
  *check(project) {
    for (const feature of project.features) {
      const declared = declaredBy(feature);
      if (declared.ids.size === 0) continue;
      for (const document of feature.documents) yield* unknownIn(document, feature.specs, declared);
    }
  },
});

function* unknownIn(
  document: TaskDocument,
  specs: readonly SpecDocument[],
  declared: Declared,
): Generator<Problem> {
  for (const task of document.tasks) {
    if (task.status === 'dropped') continue;
    for (const cover of task.covers) {
      if (isUnknown(cover.value, declared)) yield { ...unknown(cover, specs), in: document.path, task };
    }
  }
}

interface Declared {
  readonly ids: RequirementSet;
  readonly kinds: ReadonlySet<string>;
  readonly written: readonly RequirementSet[];
}

function declaredBy({ specs }: Feature): Declared {
  const all = specs.flatMap(({ requirements }) => requirements.map(({ id }) => id.value));
  const ids = all.filter((id) => /\d/.test(id) && !/\s/.test(id));
  return {
    ids: requirementSet(ids),
    kinds: new Set(ids.map(requirementKind)),
    written: specs.map(idsWrittenIn),
  };
}

function isUnknown(id: string, { ids, kinds, written }: Declared): boolean {
  if (!kinds.has(requirementKind(id)) || ids.has(id) || ids.hasPartOf(id)) return false;
  if (written.some((each) => each.has(id))) return false;
  // Finer than anything that is numbered there: 1.4 where requirement 1 has a list without numbers.
  for (let whole = wholeOf(id); whole !== null; whole = wholeOf(whole)) {
    if (ids.hasPartOf(whole)) return true;
    if (ids.has(whole)) return false;
  }
  return true;
}

function unknown({ value, at }: Located<string>, specs: readonly SpecDocument[]) {
  const names = listed(specs.map(({ path }) => `\`${path.slice(path.lastIndexOf('/') + 1)}\``).slice(0, 3));
  return {
    message: `Unexpected requirement \`${value}\`, expected one that ${names} ${specs.length === 1 ? 'declares' : 'declare'}`,
    hint: 'Name the requirement that is meant, or declare it in the specification',
    at,
  };
}
