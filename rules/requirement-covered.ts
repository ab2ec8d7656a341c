/** A requirement that no task names is one that nobody will build. */
import {
  defineRule,
  everywhere,
  type Feature,
  grouped,
  namedIn,
  option,
  type Requirement,
  type RequirementSet,
  requirementKind,
  type SpecDocument,
  wholeOf,
  z,
} from '../src/kit/index.ts';

/** Looking for names costs a pass over the tasks for each; no change of people has more. */
const MOST_NAMES = 1000;

export default defineRule({
  id: 'requirement-covered',
  summary: 'Each requirement of the specification must be named by a task.',
  why: `What the specification asks for and no task names is easily forgotten. Where tasks carry stories (\`[US1]\`), each story
that the specification declares must have one. Ids such as \`FR-001\`, numbers of Kiro and names of OpenSpec are held against
the tasks kind by kind, and a kind is judged only where tasks name at least half of it (\`share\`): in other lists it is not the
custom. A requirement counts as named when a part of it or the whole that it belongs to is. Only declarations count, never a
mention. Said only in a run that reads every list, for a named file cannot tell what another one holds; and never in remark.
Whether the tasks do what the requirement asks is beyond this rule.`,
  severity: { ...everywhere('off'), 'spec-kit': 'notice', kiro: 'warning' },
  preset: 'recommended',
  since: '0.1.0',
  options: z.strictObject({
    share: option(
      z.number().check(z.minimum(0), z.maximum(1)),
      0.5,
      'How much of a kind of requirements tasks must name, from 0 to 1, before the others are missed.',
    ),
  }),
  examples: [
    {
      path: '.kiro/specs/cart/tasks.md',
      good: '- [ ] 1. Store the cart\n  - _Requirements: 1.1, 1.2_\n',
      files: { '.kiro/specs/cart/requirements.md': '### Requirement 1: Cart\n\n1. WHEN a\n2. WHEN b\n' },
    },
    {
      path: 'specs/001-cart/tasks.md',
      good: '- [ ] T001 Store the cart in `src/cart.ts`\n',
      files: { 'specs/001-cart/spec.md': '- **FR-001**: The cart must outlive the session\n' },
    },
    {
      path: '.kiro/specs/cart/tasks.md',
      bad: '- [ ] 1. Store the cart\n  - _Requirements: 1.1_\n',
      files: { '.kiro/specs/cart/requirements.md': '### Requirement 1: Cart\n\n1. WHEN a\n2. WHEN b\n' },
    },
    {
      path: 'specs/001-cart/tasks.md',
      bad: '- [ ] T001 [US1] Store the cart in `src/cart.ts`\n',
      files: {
        'specs/001-cart/spec.md':
          '### User Story 1 - Keep a cart\n\nText.\n\n### User Story 2 - Share a cart\n',
      },
    },
  ],
  scope: 'project',
  *check(project, { share }) {
    if (!project.complete) return;
    for (const feature of project.features) {
      if (feature.documents.every(({ tasks }) => tasks.length === 0)) continue;
      yield* stories(feature);
      yield* requirements(feature, share);
    }
  },
});

function* stories({ documents, specs }: Feature) {
  const told = new Set(
    documents.flatMap(({ tasks, sections }) => [
      ...tasks.map(({ story }) => story?.value.toUpperCase()),
      ...sections.map(({ story }) => story?.toUpperCase()),
    ]),
  );
  const inUse = documents.some(({ tasks }) => tasks.some(({ story }) => story !== null));
  if (!inUse) return;
  for (const spec of specs) {
    for (const { value, at } of spec.stories) {
      if (told.has(value.toUpperCase())) continue;
      yield missed(spec, documents, at, `story \`${value}\` without a task`, `one labelled \`[${value}]\``);
    }
  }
}

function* requirements(feature: Feature, share: number) {
  const names = namesOf(feature);
  const all = feature.specs.flatMap((spec) =>
    spec.requirements.filter(isLeaf(spec)).map((requirement) => ({ spec, requirement })),
  );
  const kinds = grouped(all, ({ requirement }) => kindOf(requirement));
  for (const [kind, own] of kinds) {
    if (kind === 'name' && own.length > MOST_NAMES) continue;
    const open = own.filter(({ requirement }) => !names(requirement));
    if (open.length === own.length || own.length - open.length < share * own.length) continue;
    for (const { spec, requirement } of open) {
      const { id } = requirement;
      yield missed(
        spec,
        feature.documents,
        id.at,
        `requirement \`${id.value}\` that no task names`,
        'one that covers it',
      );
    }
  }
}

/** Names of OpenSpec have no letters in front; they are found by their words. */
function kindOf({ id }: Requirement): string {
  return /\d/.test(id.value) && !/\s/.test(id.value) ? requirementKind(id.value) : 'name';
}

function namesOf(feature: Feature): (requirement: Requirement) => boolean {
  const names = namedIn(feature);
  const text = feature.documents.map((document) => document.text.toLowerCase()).join('\n');
  return (requirement) =>
    kindOf(requirement) === 'name'
      ? text.includes(requirement.id.value.toLowerCase())
      : isNamed(requirement.id.value, names);
}

/** By itself, by a part of it, or by what it is a part of. */
function isNamed(id: string, names: RequirementSet): boolean {
  return names.has(id) || names.hasPartOf(id) || names.has(wholeOf(id) ?? id);
}

/** A requirement with numbered criteria is named through these. */
function isLeaf({ requirements: all }: SpecDocument): (requirement: Requirement) => boolean {
  const parents = new Set(all.map(({ id }) => /^(\d+(?:\.\d+)*)\.\d+$/.exec(id.value)?.[1]));
  return ({ id }) => !parents.has(id.value);
}

function missed(
  spec: SpecDocument,
  documents: Feature['documents'],
  at: Requirement['at'],
  what: string,
  wanted: string,
) {
  return {
    message: `Unexpected ${what}, expected ${wanted}`,
    hint: 'Name it in the task that covers it, add a task, or take it out of the specification',
    in: spec.path,
    at,
    related: documents
      .slice(0, 1)
      .map(({ path }) => ({ message: 'the tasks', in: path, at: { start: 0, end: 0 } })),
  };
}
