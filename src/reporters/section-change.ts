/** What the pull request says about tasks, as the gate understood it. */
import type { PhrasingContent } from 'mdast';
import { code, list, paragraph, spoken, text } from '../markdown/write.ts';
import type { Cap } from '../model/change.ts';
import type { JudgedPullRequest, Verdict } from '../model/verdict.ts';
import type { Section } from './fit.ts';
import { fixed } from './sections.ts';
import { sentence } from './visible.ts';
import { counted } from './words.ts';

const MOST_NAMES = 12;

/** A sentence for each pull request. */
export function changeSection({ pullRequests }: Verdict, rank: number): Section[] {
  const items = pullRequests.map((each) => [...namesOf(each), ...each.caps.flatMap(capWords)]);
  const [first] = items;
  if (first === undefined) return [];
  return [fixed(rank, [items.length === 1 ? paragraph(...first) : list(items)])];
}

function namesOf({ number, referenced, flipped, exempt }: JudgedPullRequest): PhrasingContent[] {
  const subject = number === null ? 'This branch' : `Pull request ${number}`;
  const names = [
    text(`${subject} names `),
    ...(referenced.length === 0 ? [text('no task')] : codes(referenced)),
    ...(flipped.length === 0 ? [] : [text(' and turns '), ...codes(flipped), text(' done')]),
    text('.'),
  ];
  return exempt === null ? names : [...names, text(' It needs no task: '), ...spoken(`${sentence(exempt)}.`)];
}

function codes(ids: readonly string[]): PhrasingContent[] {
  const shown = ids.slice(0, MOST_NAMES);
  const left = ids.length - shown.length;
  const parts = shown.flatMap((id, index): PhrasingContent[] =>
    index === 0 ? [code(sentence(id))] : [text(', '), code(sentence(id))],
  );
  return left === 0 ? parts : [...parts, text(` and ${counted(left, 'other')}`)];
}

function capWords({ what, limit, completedFrom }: Cap): PhrasingContent[] {
  const rest =
    completedFrom === null ? 'the others were not looked at' : `the others came from ${completedFrom}`;
  return [text(` The forge lists ${limit} ${what} at most; ${rest}.`)];
}
