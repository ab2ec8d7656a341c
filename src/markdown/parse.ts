/** The one door to the blocks of a text. */
import type { Root } from '../model/block.ts';
import { parseWithRemark } from './remark.ts';

/** The blocks of `text`, at the same places as remark-parse with GFM and front matter gives them. */
export function parseBlocks(text: string): Root {
  return parseWithRemark(text);
}
