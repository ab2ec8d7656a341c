/** A dependency graph in words. */
import { type FeatureGraph, NODE_STATES } from '../model/feature-graph.ts';
import { counted, listed } from './words.ts';

export const STATE_WORDS = {
  done: 'done',
  ready: 'ready to start',
  blocked: 'blocked',
  open: 'waiting for something outside the list',
} as const;

/** How many tasks are in which state, and how many stand alone: `3 done and 4 blocked; 5 tasks … are left out.` */
export function graphInWords(
  { nodes, alone }: FeatureGraph,
  words: Readonly<Record<string, string>> = STATE_WORDS,
): string {
  const states = NODE_STATES.flatMap((state) => {
    const count = nodes.filter((node) => node.state === state).length;
    return count === 0 ? [] : [`${count} ${words[state]}`];
  });
  const others =
    alone === 0
      ? ''
      : `; ${counted(alone, 'task')} without dependencies ${alone === 1 ? 'is' : 'are'} left out`;
  return `${listed(states)}${others}.`;
}
