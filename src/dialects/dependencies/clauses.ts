/** Reads one clause about dependencies: which ids need which. */
import { LANGUAGES, type Words } from '../../language/index.ts';
import type { Range } from '../../model/place.ts';
import { type IdIndex, listsIn, type Mention, type MentionList } from './mentions.ts';

/** `dependent` needs `prerequisite`; null stands for the task whose line is read. */
export interface Edge {
  readonly dependent: Mention | null;
  readonly prerequisite: Mention | null;
}

type Role = 'needs' | 'needs-behind' | 'before' | 'before-behind' | 'arrow' | 'arrow-back';

interface Keyword extends Range {
  readonly role: Role;
}

function pattern(pick: (words: Words) => readonly string[], edges: boolean): string {
  const words = LANGUAGES.flatMap(pick)
    .filter((word) => word !== 'i')
    .sort((a, b) => b.length - a.length);
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const latin = escaped.filter((word) => !/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(word));
  const other = escaped.filter((word) => /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(word));
  const inWord = edges ? `(?<![\\p{L}\\d_])(?:${latin.join('|')})(?![\\p{L}\\d_])` : latin.join('|');
  return [inWord, ...other].filter((word) => word !== '' && !word.includes('(?:)')).join('|');
}

const KEYWORDS = new RegExp(
  [
    `(?<beforeBehind>${pattern((words) => words.beforeBehind, true)})`,
    `(?<before>${pattern((words) => words.before, true)})`,
    `(?<needsBehind>${pattern((words) => words.needsBehind, true)})`,
    `(?<needs>${pattern((words) => words.needs, true)})`,
    '(?<arrow>→|⟶|➜|➔|⇒|[-─═]{1,3}[>▶►]|=>)',
    '(?<arrowBack>←|⟵|<[-─]{1,3}(?!>))',
  ].join('|'),
  'giu',
);
const DENIES = new RegExp(
  pattern((words) => words.denies, false),
  'iu',
);

/** Words that make a clause a condition, a test or a quotation of the order, and no declaration. */
const CONDITIONAL = /^[\s*>-]*(?:if|wenn|falls|si|se|если|如果|もし)\s/iu;

function keywordsIn(text: string, at: Range): Keyword[] {
  return [...text.slice(at.start, at.end).matchAll(KEYWORDS)].map((found) => {
    const groups = found.groups as Record<string, string | undefined>;
    const role: Role =
      groups.beforeBehind !== undefined
        ? 'before-behind'
        : groups.before !== undefined
          ? 'before'
          : groups.needsBehind !== undefined
            ? 'needs-behind'
            : groups.needs !== undefined
              ? 'needs'
              : groups.arrow !== undefined
                ? 'arrow'
                : 'arrow-back';
    const start = at.start + found.index;
    return { role, start, end: start + found[0].length };
  });
}

/** What a clause of a dependency section says: ids must stand on both sides. */
export function sectionEdges(text: string, at: Range, index: IdIndex, arrows: boolean): Edge[] {
  const words = text.slice(at.start, at.end);
  if (DENIES.test(words) || CONDITIONAL.test(words)) return [];
  const lists = listsIn(text, at, index, 'dotted');
  if (lists.length < 2) return [];
  const keywords = keywordsIn(text, at);
  const edges: Edge[] = [];
  for (let i = 0; i + 1 < lists.length; i++) {
    const [left, right] = [lists[i] as MentionList, lists[i + 1] as MentionList];
    const between = keywords.filter((word) => word.start >= left.at.end && word.end <= right.at.start);
    const behind =
      i + 2 === lists.length
        ? keywords.find((word) => word.start >= right.at.end && word.start - right.at.end < 40)
        : undefined;
    edges.push(...pairEdges(text, left, right, between, behind, arrows));
  }
  return edges;
}

function pairEdges(
  text: string,
  left: MentionList,
  right: MentionList,
  between: readonly Keyword[],
  behind: Keyword | undefined,
  arrows: boolean,
): Edge[] {
  const gap = text.slice(left.at.end, right.at.start);
  const last = between.at(-1);
  if (behind?.role === 'before-behind' && gap.length < 60) return all(right, left, gap);
  if (
    behind?.role === 'needs-behind' &&
    (/[:：]/.test(gap) || last === undefined) &&
    gap.length < 40 &&
    /[:：はが은는이가]/.test(gap)
  )
    return all(left, right, gap);
  if (last === undefined) return [];
  if (last.role === 'arrow') return arrows && isBareArrow(gap) ? all(right, left, gap) : [];
  if (last.role === 'arrow-back') return arrows && isBareArrow(gap) ? all(left, right, gap) : [];
  if (/[.;。；](?:\s|$)/.test(gap)) return [];
  if (last.role === 'needs' && nearby(text, last, right)) return all(left, right, gap);
  if (last.role === 'before') return all(right, left, gap);
  if (last.role === 'needs-behind')
    return /^[\s)）\]*`_]*$/.test(text.slice(left.at.end, last.start)) ? all(right, left, gap) : [];
  return [];
}

/** An arrow with nothing but signs, brackets and a few words around. */
function isBareArrow(gap: string): boolean {
  return (
    (gap.match(/→|⟶|➜|➔|⇒|[-─═]{1,3}[>▶►]|=>|←|⟵|<[-─]{1,3}/gu) ?? []).length === 1 &&
    gap.length < 90 &&
    !/[\r\n]/.test(gap)
  );
}

/** The list begins right behind the keyword, but for "task", "completion of", brackets and the like. */
function nearby(text: string, keyword: Keyword, list: MentionList): boolean {
  const gap = text.slice(keyword.end, list.at.start);
  if (gap.length > 48 || /[.;。；](?:\s|$)/.test(gap)) return false;
  return /^[\s:：*_`([（~#]*(?:(?:on|upon|both|all|of|the|from|tasks?|task ids?|steps?|completing|completion|complete|finishing|by|de|la|las|los|le|les|a|tarea|tareas|tâches?|tarefas?|aufgaben?|von|der|den|задач\p{L}*|任务|任務|タスク|작업|wave|group|setup)[\s:：*_`([（#]*){0,4}$/iu.test(
    gap,
  );
}

/** Each of `dependents` needs each of `prerequisites`; pairwise where the text says "counterpart". */
function all(dependents: MentionList, prerequisites: MentionList, gap: string): Edge[] {
  const pairwise =
    /counterpart|respective|jeweilig/i.test(gap) &&
    dependents.mentions.length === prerequisites.mentions.length;
  if (pairwise)
    return dependents.mentions.map((dependent, i) => ({
      dependent,
      prerequisite: prerequisites.mentions[i] as Mention,
    }));
  return dependents.mentions.flatMap((dependent) =>
    prerequisites.mentions.map((prerequisite) => ({ dependent, prerequisite })),
  );
}

/** What a clause on a task's own line says about this task. */
export function ownEdges(text: string, at: Range, index: IdIndex): Edge[] {
  const words = text.slice(at.start, at.end);
  if (DENIES.test(words) || CONDITIONAL.test(words)) return [];
  const keywords = keywordsIn(text, at);
  if (keywords.length === 0) return [];
  const lists = listsIn(text, at, index, 'dotted');
  const edges: Edge[] = [];
  for (const list of lists) {
    const front = keywords.filter((word) => word.end <= list.at.start).at(-1);
    const behind = keywords.find((word) => word.start >= list.at.end);
    if (
      behind?.role === 'needs-behind' &&
      /^[\s)）\]*`_]*(?:が|の|이|가|을|를)?$/.test(text.slice(list.at.end, behind.start))
    ) {
      edges.push(...list.mentions.map((prerequisite) => ({ dependent: null, prerequisite })));
    } else if (front !== undefined && nearby(text, front, list) && !isProse(text, at, front)) {
      if (front.role === 'needs')
        edges.push(...list.mentions.map((prerequisite) => ({ dependent: null, prerequisite })));
      else if (front.role === 'before')
        edges.push(...list.mentions.map((dependent) => ({ dependent, prerequisite: null })));
    }
  }
  return edges;
}

/** "test after", "so that … needs": a keyword that belongs to a clause about something else. */
function isProse(text: string, at: Range, keyword: Keyword): boolean {
  const front = text.slice(Math.max(at.start, keyword.start - 24), keyword.start);
  return /(?:\b(?:so|until|verify|same as|like|test that|assert|which|that|who|what)\s+(?:\w+\s+)?|not\s+|n't\s+)$/i.test(
    front,
  );
}
