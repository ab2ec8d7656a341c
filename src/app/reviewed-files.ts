/** Where baselines of coverage and benchmarks are read from, so that a change cannot bring its own. */
import type { Files } from './ports.ts';

/** The commits of a change, and the disk of the job that judges it. */
export interface BaselineSides {
  /** Where the change began. */
  readonly base: Files;
  /** What the change commits. */
  readonly head: Files;
  readonly disk: Files;
}

/**
 * A file as the base has it. One that no commit holds was put there by the job, as an artifact is, and is read from
 * the disk; one that only the change has is not there yet.
 */
export function reviewedFiles({ base, head, disk }: BaselineSides): Files {
  return {
    ...base,
    stream: async (path, reach) => {
      const at = disk.relative(path);
      if (at === null) return disk.stream(path, reach);
      const found = await base.stream(at, reach);
      if (found.ok || (await head.kind(at)) === 'file') return found;
      const beside = await disk.stream(path, reach);
      return beside.ok ? beside : found;
    },
  };
}
