/** What is known while one document is read, and what was found so far. */
import type { NearMiss, PassedOver, Section, Unboxed } from '../model/document.ts';
import type { Range } from '../model/place.ts';
import type { Criterion, CriterionKind, Field, Part, Status } from '../model/task.ts';
import type { Context } from './context.ts';
import type { Dialect } from './dialect.ts';
import type { Draft } from './draft.ts';
import { folded, trimmed } from './heads.ts';
import type { IdForm } from './ids.ts';
import { prefixOf } from './ids.ts';
import type { Entry, Outline } from './outline.ts';
import type { Profile } from './profile.ts';
import type { DependencyLine } from './subject.ts';
import { isOptionalWord } from './words.ts';

export interface Reading {
  readonly text: string;
  readonly outline: Outline;
  readonly sections: readonly Section[];
  readonly contexts: readonly Context[];
  readonly profile: Profile;
  readonly dialect: Dialect;
  readonly legend: Readonly<Record<string, Status>>;
  /** True where tasks carry the labels of stories. */
  readonly storied: boolean;
  readonly drafts: Draft[];
  /** Ids of the headings that are tasks. */
  readonly units: ReadonlySet<string>;
  /** The task that an entry became, by index of the entry. */
  readonly taskOf: Map<number, Draft>;
  readonly criteria: Criterion[];
  readonly parts: Part[];
  readonly fields: Field[];
  readonly dependencyLines: DependencyLine[];
  readonly nearMisses: NearMiss[];
  readonly unboxed: Unboxed[];
  readonly passedOver: PassedOver[];
}

/** True when an id of this form counts in this file. */
export function acceptsId({ profile, dialect }: Reading, id: string, form: IdForm): boolean {
  if (form === 'worded') return true;
  if (form === 'prefixed') return id.startsWith('#') || profile.prefixes.has(prefixOf(id));
  if (form === 'counting' && !profile.counting) return false;
  if (dialect.id === 'kiro' || dialect.id === 'openspec') return true;
  return profile.numbered >= 2 && profile.numbered >= profile.boxes * 0.3;
}

/** The nearest task among the items around an entry. */
export function taskAround(reading: Reading, entry: Entry): Draft | null {
  for (let at = entry.parent; at !== null; ) {
    const task = reading.taskOf.get(at);
    if (task !== undefined) return task;
    at = reading.outline.entries[at]?.parent ?? null;
  }
  return null;
}

/** Adds a criterion to its task, or to the document. */
export function addCriterion(
  reading: Reading,
  owner: Draft | null,
  kind: CriterionKind,
  at: Range,
  checked: boolean | null,
  waived: boolean,
): void {
  const place = trimmed(reading.text, at.start, at.end);
  const value = folded(reading.text.slice(place.start, place.end));
  const mark =
    /^[`*_~\s]*(?:\[?n\/a\b|~~)/i.test(value) ||
    [...value.matchAll(/[([（]([^()[\]（）]{2,20})[)\]）]/g)].some(
      (found) => isOptionalWord(found[1] as string) || /^n\/a$/i.test(found[1] as string),
    );
  (owner?.criteria ?? reading.criteria).push({
    kind,
    text: { value, at: place },
    checked,
    waived: waived || mark,
    at,
  });
}

export function passOver(reading: Reading, at: Range, reason: string): void {
  reading.passedOver.push({ at, reason });
}
