/** The shape of a language file: words as people write them, lower case, by what they mean. */

/** Labels of fields, by what the value is. */
export type FieldWord =
  | 'dependencies'
  | 'blocks'
  | 'estimate'
  | 'actual'
  | 'priority'
  | 'risk'
  | 'status'
  | 'files'
  | 'requirements'
  | 'acceptance'
  | 'definition-of-done'
  | 'testing'
  | 'approach'
  | 'mitigation'
  | 'rollback'
  | 'boundary'
  | 'parallel'
  | 'story'
  | 'development-time'
  | 'testing-time'
  | 'review-time'
  | 'purpose';

/** Headings that are no groups of tasks, by what stands below them. */
export type SectionWord =
  | 'dependencies'
  /** Headings about dependencies or order, unless boxes stand below them. */
  | 'order'
  | 'parallel'
  | 'strategy'
  | 'notes'
  | 'legend'
  | 'overview';

/** Headings and labels of lists of criteria. */
export type CriteriaWord = 'acceptance' | 'definition-of-done' | 'testing' | 'other';

/** Headings of the parts of a task that are no criteria. */
export type PartWord =
  | 'overview'
  | 'approach'
  | 'testing-strategy'
  | 'implementation'
  | 'risk'
  | 'estimate'
  | 'security'
  | 'steps';

export interface Words {
  readonly fields: Readonly<Partial<Record<FieldWord, readonly string[]>>>;
  readonly sections: Readonly<Partial<Record<SectionWord, readonly string[]>>>;
  readonly criteria: Readonly<Partial<Record<CriteriaWord, readonly string[]>>>;
  readonly parts: Readonly<Partial<Record<PartWord, readonly string[]>>>;
  readonly status: Readonly<Partial<Record<'open' | 'active' | 'done' | 'dropped', readonly string[]>>>;
  /** Words that say there is nothing: "None". */
  readonly none: readonly string[];
  readonly optional: readonly string[];
  /** "parallel": the task can run beside others. */
  readonly parallel: readonly string[];
  /** "depends on" and its like stand before what is needed. */
  readonly needs: readonly string[];
  /** The same, standing behind what is needed: 完了後. */
  readonly needsBehind: readonly string[];
  /** "blocks", "before": what follows needs what stands in front. */
  readonly before: readonly string[];
  /** The same, standing behind both: より先, をブロック. */
  readonly beforeBehind: readonly string[];
  /** Those of `needs` and `before` that also stand in prose about other things: "after", "before". */
  readonly loose: readonly string[];
  /** "not blocked by", "independent of": the clause declares nothing. */
  readonly denies: readonly string[];
  /** The word "task" and its plural, in front of a bare number. */
  readonly task: readonly string[];
  /** "through" between the ends of a range. */
  readonly through: readonly string[];
}
