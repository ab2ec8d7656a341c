/** Where a pull request names tasks in words: its description, its title, its branch and its commits. */
import { visibleLines } from '../kit/visible.ts';
import type { Commit, Listing } from '../model/change.ts';
import type { ReferencePlace } from '../model/reference.ts';
import { listedIds, mentionedIds, type WrittenId } from './written.ts';

const TASKS_LINE =
  /^ {0,3}(?:[-*+] {1,3})?(?:\[[ xX]\] )?(?:#{1,6} )?[*_]{0,2}tasks?(?:\(s\))?[*_]{0,2} ?[:：][*_]{0,2}(.*)$/i;
const ITEM = /^ {0,6}(?:[-*+]|\d{1,9}[.)]) {1,3}(?:\[[ xX]\] )?(.*)$/;

/** An id with the place where it is written. */
export interface Written extends WrittenId {
  readonly from: ReferencePlace;
  readonly where: string;
}

/** The `Tasks:` lines of a text, with the list items below an empty one. */
function* tasksLines(lines: Iterable<{ number: number; text: string }>): Generator<[number, string]> {
  let open = false;
  for (const { number, text } of lines) {
    const value = TASKS_LINE.exec(text)?.[1];
    const item: string | undefined = open ? ITEM.exec(text)?.[1] : undefined;
    const said = value ?? item;
    if (said !== undefined) yield [number, said];
    const goesOn: boolean = open && (item !== undefined || isEmpty(text));
    open = value === undefined ? goesOn : isEmpty(value);
  }
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}

/** What the description says in its `Tasks:` lines. */
export function* fromBody(body: string): Generator<Written> {
  for (const [number, value] of tasksLines(visibleLines(body))) {
    for (const id of listedIds(value))
      yield { ...id, from: 'body', where: `line ${number} of the description` };
  }
}

/** What a line mentions. */
export function fromText(text: string, from: ReferencePlace, where: string): Written[] {
  return mentionedIds(text).map((id) => ({ ...id, from, where }));
}

/** What the messages of commits say; those of merges are not read. */
export function* fromCommits(commits: Listing<Commit>): Generator<Written> {
  for (const { sha, message, parents } of commits.items) {
    if (parents > 1) continue;
    const origin = { from: 'commits', where: `commit ${sha.slice(0, 7)}` } as const;
    const ids = message.split(/\r\n|\n|\r/).flatMap(idsIn);
    for (const id of ids) yield { ...id, ...origin };
  }
}

/** All ids of a `Tasks:` line, or those that any other line mentions. */
function idsIn(line: string): WrittenId[] {
  const value = TASKS_LINE.exec(line)?.[1];
  return value === undefined ? mentionedIds(line) : listedIds(value);
}
