/** The declared dependencies of all tasks of a document. */
import type { Located } from '../../model/place.ts';
import type { DependencySource, TaskRef } from '../../model/task.ts';
import type { DependencyField, DependencyLine, DependencyReading, DependencySubject } from '../subject.ts';
import { drawingsIn } from './drawings.ts';
import type { Edge } from './edges.ts';
import { type IdIndex, indexIds } from './ids.ts';
import type { Mention } from './mentions.ts';
import { ownEdges } from './own.ts';
import { statementsIn } from './statements.ts';
import { readValue } from './values.ts';

/**
 * Reads fields, the words of the tasks, and the lines of sections about dependencies; one reading for each subject, in
 * order. Each prerequisite counts once, where it was first declared.
 */
export function readDependencies(
  text: string,
  subjects: readonly DependencySubject[],
  lines: readonly DependencyLine[],
): DependencyReading[] {
  const collector = new Collector(subjects);
  for (const [at, subject] of subjects.entries()) {
    for (const field of subject.fields) collector.addField(text, at, field);
    for (const [i, own] of subject.own.entries())
      collector.addOwn(at, ownEdges(text, own, collector.index, i > 0));
  }
  for (const { at, arrows } of lines)
    collector.addSection(statementsIn(text, at, collector.index, { arrows }));
  collector.addSection(drawingsIn(text, lines, collector.index));
  return collector.readings();
}

interface Draft {
  readonly dependsOn: Map<string, Located<TaskRef>>;
  readonly blocks: Map<string, Located<TaskRef>>;
  readonly unresolved: Map<string, Located<TaskRef>>;
  readonly external: Located<string>[];
  stated: boolean;
}

/** Ranges that name thousands of tasks on both sides end here: no list that people write comes near. */
const MOST_EDGES = 100_000;

class Collector {
  readonly index: IdIndex;
  private readonly subjects: readonly DependencySubject[];
  /** Only of the subjects that something is declared of: most tasks of a list need nothing. */
  private readonly drafts = new Map<number, Draft>();
  private left = MOST_EDGES;

  constructor(subjects: readonly DependencySubject[]) {
    this.subjects = subjects;
    this.index = indexIds(
      subjects.map(({ id }) => id),
      subjects.some(({ worded }) => worded === true),
    );
  }

  private draftAt(at: number): Draft {
    const known = this.drafts.get(at);
    if (known !== undefined) return known;
    const draft: Draft = {
      dependsOn: new Map(),
      blocks: new Map(),
      unresolved: new Map(),
      external: [],
      stated: false,
    };
    this.drafts.set(at, draft);
    return draft;
  }

  addField(text: string, at: number, field: DependencyField): void {
    const draft = this.draftAt(at);
    const value = readValue(text, field.value, this.index);
    draft.stated ||= value.stated;
    if (field.key === 'blocks') {
      for (const mention of value.mentions) this.addBlocked(at, mention, field.source, 'reverse');
      return;
    }
    for (const mention of value.mentions) this.add(draft, mention, field.source);
    for (const mention of value.blocks) this.addBlocked(at, mention, field.source, 'reverse');
    draft.external.push(...value.external);
  }

  addOwn(at: number, edges: ReturnType<typeof ownEdges>): void {
    for (const mention of edges.needs) this.add(this.draftAt(at), mention, 'inline');
    for (const mention of edges.blocks) this.addBlocked(at, mention, 'inline', 'inline');
  }

  addSection(edges: readonly Edge[]): void {
    for (const { dependent, prerequisite } of edges) {
      if (dependent.id !== null && dependent.id !== prerequisite.id)
        this.add(this.draftOf(dependent.id), prerequisite, 'section');
    }
  }

  /** A task that this one blocks needs this one. */
  private addBlocked(
    at: number,
    mention: Mention,
    written: DependencySource,
    source: DependencySource,
  ): void {
    const { blocks } = this.draftAt(at);
    const id = mention.id ?? mention.written;
    if (!blocks.has(id)) blocks.set(id, { value: { id, source: written }, at: mention.at });
    const own = this.subjects[at]?.id ?? null;
    if (own === null || mention.id === null) return;
    this.add(this.draftOf(mention.id), { id: own, written: own, at: mention.at }, source);
  }

  private draftOf(id: string): Draft | undefined {
    const at = this.index.order.get(id);
    return at === undefined ? undefined : this.draftAt(at);
  }

  private add(draft: Draft | undefined, mention: Mention, source: DependencySource): void {
    if (draft === undefined || this.left-- <= 0) return;
    draft.stated = true;
    const id = mention.id ?? mention.written;
    if (mention.id === null && this.index.single) {
      // The one task of a file can only mean tasks of other files.
      draft.external.push({ value: id, at: mention.at });
      return;
    }
    const list = mention.id === null ? draft.unresolved : draft.dependsOn;
    const known = list.get(id);
    // What a task says itself counts more than what another one says about it.
    if (known === undefined || (known.value.source === 'reverse' && source !== 'reverse'))
      list.set(id, { value: { id, source }, at: mention.at });
  }

  readings(): DependencyReading[] {
    return this.subjects.map((_, at) => {
      const draft = this.drafts.get(at);
      return draft === undefined ? NOTHING : readingOf(draft);
    });
  }
}

const NOTHING: DependencyReading = {
  dependsOn: [],
  blocks: [],
  unresolved: [],
  external: [],
  stated: false,
};

function readingOf({ dependsOn, blocks, unresolved, external, stated }: Draft): DependencyReading {
  return {
    dependsOn: [...dependsOn.values()],
    blocks: [...blocks.values()],
    unresolved: [...unresolved.values()],
    external,
    stated,
  };
}
