/** What a template left open was never written. */
import {
  type Block,
  blocksOf,
  clip,
  defineRule,
  grouped,
  lineOf,
  maskInline,
  noOptions,
  type Range,
  type TaskDocument,
} from '../src/kit/index.ts';

/** Words that templates put in brackets in the place of a name. */
const NAME =
  '(?:(?:feature|project|component|service|entity|model|endpoint|story|task|user story|phase|module|branch)[ -]name' +
  '|entity ?\\d|service ?\\d|model ?\\d|component ?\\d|endpoint/feature|(?:descriptive )?task title|title of (?:the )?\\w+' +
  '|###-[\\w-]{1,40}|yyyy-mm-dd|dd/mm/yyyy)';
/** Words with which a template begins a sentence that asks for one. */
const ASKING =
  '(?:brief|short|one-line|describe|description of|descriptive|explain|specify|insert|enter|list of|fill in|your|how to|how will' +
  '|how does|how do|what|which|why|when|specific|measurable|replace (?:this|with)|to be (?:determined|defined|decided|filled))';

const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<![\\w\\]/.\`[-])\\[${NAME}\\](?![\\w(\\[:/.-])`, 'gi'),
  new RegExp(`(?<![\\w\\]/.\`[-])\\[${ASKING} [^\\[\\]\\n]{3,200}\\](?![\\w(\\[:/-])`, 'gi'),
  /\[NEEDS CLARIFICATION:[^\]\n]{1,400}\]/g,
  /\{\{ ?[A-Z][A-Z_ ]{2,60} ?\}\}/g,
  /<(?:fill in|insert|your|todo|tbd|placeholder)(?:[ -][^<>\n]{1,80})?>/gi,
  /(?<![^\s(:|])\?{3}(?![^\s).,|])/g,
  /\[T\.?B\.?D\.?\](?![([:])/g,
  // In the place of an id, or at the start of a line.
  /^[ \t]{0,40}(?:[-*+][ \t]{1,4})?(?:\[[ xX]\][ \t]{1,4})?(?:\*\*)?(T(?:XXX|xxx|0XX|NNN))(?![\w-])/gm,
  /^[ \t]{0,40}(?:[-*+][ \t]{1,4})?(?:\[[ xX]\][ \t]{1,4})?(?:\*\*)?(TODO:)(?=[ \t*])/gm,
];
/** Every pattern needs one of these; most blocks have none and are not looked at any closer. */
const SIGN = /\[[^\]\n]{4}|\[T\.?B\.?D|\{\{|<[a-z]|\?{3}|T(?:XXX|0XX|NNN|ODO:)/i;
/** A value that only promises one. */
const PROMISE = /^(?:TBD|TODO|T\.B\.D\.|NEEDS CLARIFICATION)[.!]?$/;

export default defineRule({
  id: 'placeholder-filled',
  summary: 'What a template leaves open must be filled in or taken out.',
  why: `A task that still says \`[Entity1]\`, \`TXXX\` or \`[NEEDS CLARIFICATION: …]\` was generated and never thought through:
whoever takes it has to guess. Known words of templates in brackets, sentences in brackets that ask for something,
\`{{NAME}}\`, \`<fill in>\`, \`???\`, values that are just \`TBD\` or \`TODO\`, and \`TODO:\` at the start of a line count. Code,
links, routes such as \`/users/[id]\`, generics, legends and the word TODO in a sentence do not.`,
  severity: 'error',
  preset: 'minimal',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '- [ ] T001 Create the user in `src/models/[entity].py`\n- [ ] T002 Remove the TODO comments\n' },
    { bad: '- [ ] T001 Create the [Entity1] model\n' },
    { bad: '# Tasks: [FEATURE NAME]\n\n- [ ] T001 Create the schema\n' },
    { bad: '- [ ] T001 Create the schema [NEEDS CLARIFICATION: which database?]\n' },
    { bad: '### Task 1: Log in\n**Estimate**: TBD\n' },
  ],
  scope: 'document',
  *check(document) {
    const found = [...inBlocks(document), ...inFields(document)].sort((a, b) => a.start - b.start);
    for (const [first] of grouped(found, (at) => lineOf(document, at)).values()) {
      if (first === undefined) continue;
      yield {
        message: `Unexpected placeholder \`${clip(document.text.slice(first.start, first.end), 60)}\`, expected what it stands for`,
        hint: 'Write what is meant, or remove the line; `code spans` are never taken for placeholders',
        at: first,
      };
    }
  },
});

function* inBlocks(document: TaskDocument): Generator<Range> {
  const legends = document.sections.filter(({ kind }) => kind === 'legend');
  for (const block of blocksOf(document.tree)) {
    if (!isProse(block) || legends.some(({ at }) => at.start <= block.start && block.end <= at.end)) continue;
    yield* placeholdersIn(document.text.slice(block.start, block.end), block.start);
  }
}

/** Where a pattern fits what is no code and no link; `offset` is where the text begins. */
function* placeholdersIn(written: string, offset: number): Generator<Range> {
  if (!SIGN.test(written)) return;
  const text = maskInline(written);
  for (const pattern of PATTERNS) {
    for (const { index, 0: whole, 1: last = whole } of text.matchAll(pattern)) {
      const end = offset + index + whole.length;
      yield { start: end - last.length, end };
    }
  }
}

function isProse({ type }: Block): boolean {
  return type === 'heading' || type === 'paragraph' || type === 'table';
}

function* inFields({ tasks }: TaskDocument): Generator<Range> {
  for (const task of tasks) {
    const values = [
      task.title,
      ...task.fields.map(({ value }) => value),
      ...task.criteria.map(({ text }) => text),
    ];
    for (const { value, at } of values) if (PROMISE.test(value)) yield at;
    const { start } = task.title.at;
    if (task.title.value.startsWith('TODO:')) yield { start, end: start + 'TODO:'.length };
  }
}
