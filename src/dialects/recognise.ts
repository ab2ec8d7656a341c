/** Chooses the dialect of a document, with the reason. */
import type { DialectId } from '../model/document.ts';
import type { Dialect } from './dialect.ts';
import { heading } from './heading.ts';
import { kiro } from './kiro.ts';
import { openspec } from './openspec.ts';
import { plain } from './plain.ts';
import type { Profile } from './profile.ts';
import { specKit } from './spec-kit.ts';
import { table } from './table.ts';

const DIALECTS: readonly Dialect[] = [specKit, kiro, openspec, heading, table, plain];

export interface Choice {
  readonly dialect: Dialect;
  readonly reason: string;
}

/** The dialect that was asked for, or the one with the highest score; the first of equals. */
export function chooseDialect(profile: Profile, path: string, asked: DialectId | 'auto'): Choice {
  const forced = DIALECTS.find((dialect) => dialect.id === asked);
  if (forced !== undefined) return { dialect: forced, reason: 'as configured' };
  const scored = DIALECTS.map((dialect) => ({ dialect, ...dialect.recognise(profile, path) }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best));
}
