/** The boxes of a description, and which of them bind its author. */
import { type VisibleLine, visibleLines } from './visible.ts';

export interface BodyBox {
  readonly text: string;
  readonly checked: boolean;
  /** False for one that is struck, optional, not applicable, or one of several to choose from. */
  readonly binding: boolean;
  /** The heading above it, or the empty string. */
  readonly section: string;
  readonly line: number;
}

const BOX = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ xX])\][ \t]+(\S.*)$/;
const HEADING = /^ {0,3}#{1,6}[ \t]+(.*)$/;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
/** Words above a list from which the author chooses. */
const CHOICE =
  /\b(?:(?:type|kind|category|area|scope|severity|impact)s? of|change type|type\(s\)|what (?:kind|type)|select|choose|pick|(?:check|tick|mark) (?:one|the (?:one|relevant|appropriate|applicable)|all (?:that|which))|that appl(?:y|ies)|(?:relevant|applicable|appropriate) (?:box|option|item)|which of|one of|options? (?:that|which) (?:are|is) (?:not|relevant)|delete (?:those|any|options|what)|affected|if applicable)\b|\bcategor(?:y|ies)\b/i;
const ANSWER =
  /^(?:yes|no|n\/?a|none|not applicable|maybe|unknown|other|ja|nein|oui|non|sí|si|да|нет|是|否)[.:!)]?$/i;
const WAIVED =
  /\((?:n\/?a|not applicable|optional|skip(?:ped)?)[^)]{0,40}\)|\bif (?:applicable|needed|necessary|required|relevant|appropriate|any)\b|^\W{0,3}(?:n\/a|optional)\b|\bn\/a\W{0,3}$/i;
const LONGEST_INTRO = 600;

/** Every visible box of a description. */
export function bodyBoxes(body: string): BodyBox[] {
  const raw = body.split(/\r\n|\n|\r/);
  return groupsOf(visibleLines(body)).flatMap(({ section, after, boxes }) => {
    const intro = raw
      .slice(after, (boxes[0]?.line ?? 1) - 1)
      .join('\n')
      .slice(-LONGEST_INTRO);
    const isChoice =
      CHOICE.test(section) || CHOICE.test(intro) || boxes.some(({ text }) => ANSWER.test(text));
    return boxes.map((box) => ({ ...box, section, binding: !isChoice && !isWaived(box.text) }));
  });
}

/** Boxes that follow each other, with the heading above and the line after which their introduction begins. */
interface Group {
  readonly section: string;
  readonly after: number;
  readonly boxes: Omit<BodyBox, 'section' | 'binding'>[];
}

function groupsOf(lines: readonly VisibleLine[]): Group[] {
  const groups: Group[] = [];
  let section = '';
  let after = 0;
  let isOpen = false;
  for (const { number, text } of lines) {
    const box = boxOf(text, number);
    const heading = HEADING.exec(text)?.[1];
    if (box !== null) {
      if (!isOpen) groups.push({ section, after, boxes: [] });
      groups.at(-1)?.boxes.push(box);
      isOpen = true;
      after = number;
    } else if (heading !== undefined) {
      section = heading.replace(/#/g, '').trim();
      after = number;
      isOpen = false;
    } else if (isParagraph(text)) {
      isOpen = false;
    }
  }
  return groups;
}

function boxOf(text: string, line: number): Omit<BodyBox, 'section' | 'binding'> | null {
  const box = BOX.exec(text);
  return box === null ? null : { text: (box[2] as string).trimEnd(), checked: box[1] !== ' ', line };
}

/** True for a line that ends a group: neither empty nor an item nor what belongs to one. */
function isParagraph(text: string): boolean {
  return text.trim() !== '' && !ITEM.test(text) && !/^[ \t]/.test(text);
}

function isWaived(text: string): boolean {
  return WAIVED.test(text) || (text.startsWith('~') && text.endsWith('~'));
}
