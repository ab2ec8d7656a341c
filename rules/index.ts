/** Every rule, in code-unit order of their ids. Generated from the folder: run `npm run update`. */
import type { Rule } from '../src/kit/index.ts';
import documentHasTasks from './document-has-tasks.ts';
import taskIdUnique from './task-id-unique.ts';

export const rules: readonly Rule[] = [documentHasTasks, taskIdUnique];
