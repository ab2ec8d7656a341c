/** The one door to the blocks of a text. */
export { parseBlocks } from './blocks.ts';
