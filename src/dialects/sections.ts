/** The sections of a document: what each is for, its story and its number. */
import type { Section, SectionKind } from '../model/document.ts';
import type { Located, Range } from '../model/place.ts';
import { firstFrom } from '../model/search.ts';
import { criterionOfTitle } from './checklists.ts';
import { folded } from './heads.ts';
import { speaksOfOrder } from './order-titles.ts';
import type { Outline, OutlineSection } from './outline.ts';
import { sectionKindOf } from './words.ts';

const STORY =
  /(?:user[ ]stor(?:y|ies)|用户故事|使用者故事|ユーザーストーリー|사용자[ ]스토리|historias?[ ](?:de[ ])?usuario|r[ée]cits?[ ]utilisateur|user[ ]story|hist[óo]rias?[ ](?:de|do)[ ]usu[áa]rio|пользовательская[ ]история|история|\bUS)[ ]?-?(\d{1,3}[a-z]?)/iu;
const NUMBER =
  /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:(?:phase|part|stage|step|group|sprint|wave|milestone|work package|wp|fase|фаза|этап|faza|etap|giai đoạn|フェーズ|阶段|階段|第|단계|페이즈)[ \t]*)?(\d{1,3}(?:\.\d{1,3})*)(?![\p{L}\d])/iu;
/** A heading with the name of a phase holds tasks, whatever other words stand in it. */
const PHASE =
  /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:phase|sprint|wave|milestone|fase|фаза|этап|faza|etap|giai đoạn|フェーズ|阶段|階段|페이즈|\d+\s*단계)[ \t]*(?:\d|[A-Z](?!\p{L})|[IVX]{1,4}(?!\p{L}))/iu;

/** A heading that names a task: what stands below it is the task's, whatever stands above. */
const TASK =
  /^(?:\[[ xX~-]\] |~~|\p{Extended_Pictographic}\ufe0f? )?(?:(?:sub-?task|task|step|story|issue|aufgabe|tarea|tâche|tarefa|задача|zadanie|nhiệm vụ|công việc) ?[#№]?\d|(?:任务|任務|タスク|작업) ?\d|(?!US-?\d)[A-Z]{1,6}-?\d{1,4}(?:\.\d+)*(?![\p{L}\d]))/iu;

/** Words in a heading that speak of order, and of work side by side. */
const ORDER =
  /dependenc|dependên|dépendanc|abhängigkeit|зависимост|依赖关系|依赖图|依賴關係|依存関係|의존|zależnoś|phụ thuộc|(?:execution|implementation|completion|build|task|phase|story|delivery|recommended|suggested|topological) order|reihenfolge|ordre d['’]|orden de (?:ejecución|implementación)|ordem de|порядок (?:выполн|реализ|постав)|(?:执行|执行的|实施|开发|執行)(?:顺序|順序)|(?:実行|実装)順|(?:실행|구현) 순서|kolejność|thứ tự/iu;
const BESIDE =
  /\bparallel|paraleli[sz]|en paralelo|em paralelo|parallél|параллел|并行|並行|並列|병렬|równoleg|song song/iu;

/** Sections with their kinds; one below a section of dependencies, notes and the like is of the same kind. */
export function readSections(outline: Outline): Section[] {
  const sections: Section[] = [];
  const boxes = outline.entries.filter(({ box }) => box !== null).map(({ at }) => at.start);
  for (const found of outline.sections) {
    const title = located(outline, found);
    const own = ownKind(title.value, found, boxes);
    const above = found.parent === null ? null : (sections[found.parent] as Section);
    const number = NUMBER.exec(title.value);
    sections.push({
      title,
      depth: found.depth,
      kind:
        own === 'tasks' && above !== null && !startsTasks(title.value) && inherits(above.kind)
          ? above.kind
          : own,
      parent: found.parent,
      at: { start: found.at.start, end: found.at.end },
      story: storyOf(title.value),
      number: number === null ? null : numberPlace(title, number),
    });
  }
  return sections;
}

function located(outline: Outline, section: OutlineSection): Located<string> {
  return { value: folded(outline.text.slice(section.title.start, section.title.end)), at: section.title };
}

/** True for "Phase 2: …", "Sprint 1" and their like in other languages. */
export function isPhase(title: string): boolean {
  return PHASE.test(title);
}

function startsTasks(title: string): boolean {
  return PHASE.test(title) || TASK.test(title);
}

function ownKind(title: string, section: OutlineSection, boxes: readonly number[]): SectionKind {
  if (startsTasks(title) || (section.depth === 1 && section.index === 0)) return 'tasks';
  const kind = sectionKindOf(title);
  if (kind !== 'tasks') return kind;
  return criterionOfTitle(title) === null ? kindByStem(title, section, boxes) : 'criteria';
}

/** "Dependency & Execution Summary", "Ví dụ chạy song song": what such a heading is about, where no boxes stand below it. */
function kindByStem(title: string, { at, depth }: OutlineSection, boxes: readonly number[]): SectionKind {
  if (holdsAny(at, boxes)) return 'tasks';
  if (speaksOfOrder(title)) return 'dependencies';
  const [order, beside] = [title.search(ORDER), title.search(BESIDE)];
  if (depth === 1 || (order < 0 && beside < 0) || /^\d/.test(title)) return 'tasks';
  return order >= 0 && (beside < 0 || order < beside) ? 'dependencies' : 'parallel';
}

/** True where one of these places, in order, is in the range. */
function holdsAny({ start, end }: Range, places: readonly number[]): boolean {
  return (places[firstFrom(places, (place) => place < start)] ?? Infinity) < end;
}

function inherits(kind: SectionKind): boolean {
  return kind !== 'tasks' && kind !== 'overview' && kind !== 'other';
}

function storyOf(title: string): string | null {
  const found = STORY.exec(title);
  return found === null ? null : `US${(found[1] as string).toLowerCase()}`;
}

function numberPlace(title: Located<string>, found: RegExpExecArray): Located<string> {
  const value = found[1] as string;
  const start = title.at.start + found[0].lastIndexOf(value);
  return { value, at: { start, end: start + value.length } };
}

/** The sections of a dialect whose numbered headings are groups of tasks: "## 2. Tests" holds tasks, not criteria. */
export function groupsAsTasks(sections: readonly Section[]): Section[] {
  return sections.map((section) => {
    const { title, depth } = section;
    if (depth !== 2 || !/^\d+\.?\s/.test(title.value)) return section;
    const kind = criterionOfTitle(title.value);
    return kind === 'acceptance' || kind === 'definition-of-done' ? section : { ...section, kind: 'tasks' };
  });
}
