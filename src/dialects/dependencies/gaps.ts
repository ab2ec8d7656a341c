/** What may stand between the words of a statement without breaking it. */
import type { Keyword } from './keywords.ts';
import type { Operand } from './operands.ts';

const STORY =
  /\b(?:US-?\d|(?:user )?stor(?:y|ies)|phases?|fases?|waves?|batch|sprint|stage|foundational|polish)\b|фаз|阶段|フェーズ|단계/iu;

/** True for words about a story or a phase: such a statement is not about tasks. */
export function speaksOfGroup(words: string): boolean {
  return STORY.test(words);
}

/** Few words without a stop between a verb and its tasks: "depends on the models of T003". */
export function reaches(text: string, key: Keyword, operand: Operand): boolean {
  const gap = text.slice(key.end, operand.at.start);
  return (
    gap.length <= 64 &&
    !/[.,;!?。，；、](?:\s|$)|[—–→]/.test(gap) &&
    gap.split(/\s+/).length <= 9 &&
    !STORY.test(operand.named ? '' : gap)
  );
}

export function isPossessive(text: string, { at }: Operand): boolean {
  return /^[`*_]*['’]s\b/.test(text.slice(at.end, at.end + 8));
}

/** An arrow with nothing but signs and a few words around it. */
export function isBareArrow(gap: string, key: Keyword): boolean {
  const words = gap.replace(/[(（][^()（）]{0,200}[)）]/g, '');
  if (words.length - (key.end - key.start) > 70 || /[┘└┐┌├┤│╰╯╭╮:：]/.test(words)) return false;
  return !STORY.test(words);
}
