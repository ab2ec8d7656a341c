/** A comment that silences nothing waits to silence something that nobody wants silenced. */
import { closestOf, defineRule, isAboutComments, noOptions, type SilencedName } from '../src/kit/index.ts';

export default defineRule({
  id: 'suppression-used',
  summary: 'A comment that silences rules must silence something, and name rules that there are.',
  why: `When the task below a comment has been mended, the comment stays, and hides the next finding. A name that is mistyped
silences nothing, and its author believes that it does. Found are comments whose rule judged the list and was silent there,
names of no rule (checks of a pull request cannot be silenced by a comment), and comments that begin like one for the gate and are none. A rule that is off says nothing about
its comments. In the syntax of remark-lint only names of our rules are judged: others belong to other plug-ins. The rule looks
at what all others found, so remark, where each runs alone, cannot run it.`,
  severity: 'warning',
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    {
      good: '- [ ] T001 Draw the map in `map.ts`\n<!-- tasks-gate-disable-next-task task-id-unique -- merged lists -->\n- [ ] T001 Print the map in `print.ts`\n',
    },
    {
      bad: '<!-- tasks-gate-disable-next-task task-id-unique -- merged lists -->\n- [ ] T001 Draw the map in `map.ts`\n',
    },
    {
      bad: '<!-- tasks-gate-disable-file task-id-unqiue -- merged lists -->\n\n- [ ] T001 Draw the map in `map.ts`\n- [ ] T001 Fold the map in `fold.ts`\n',
    },
    {
      bad: '<!-- tasks-gate-disable-line task-id-unique -- merged lists -->\n\n- [ ] T001 Draw the map in `map.ts`\n',
    },
  ],
  scope: 'run',
  *check({ silenced, known }) {
    for (const each of silenced) {
      const fault = faultOf(each, known);
      if (fault === null) continue;
      yield { ...fault, in: each.document.path, at: (each.name ?? each.directive).at };
    }
  },
});

function faultOf({ directive, name, rule, count }: SilencedName, known: readonly string[]) {
  const { kind, syntax } = directive;
  if (kind === 'unknown') return strange();
  if (rule === 'unknown') return syntax === 'lint' ? null : unknown(name?.value ?? '', known);
  const isIdle = count === 0 && rule !== 'unjudged' && kind !== 'enable';
  return isIdle ? idleFault(directive, name) : null;
}

/** What is said of a comment that silenced nothing. */
function idleFault({ syntax }: SilencedName['directive'], name: SilencedName['name']) {
  if (name === null) return syntax === 'lint' ? null : idle('any rule');
  return isAboutComments(name.value) ? null : idle(`\`${name.value}\``);
}

function strange() {
  return {
    message:
      'Unexpected comment for the gate, expected `tasks-gate-disable-next-task`, `-disable`, `-enable` or `-disable-file`',
    hint: 'Write `<!-- tasks-gate-disable-next-task rule -- the reason -->`',
  };
}

function unknown(name: string, known: readonly string[]) {
  const near = closestOf(name, known);
  return {
    message: `Unexpected name \`${name}\`, expected a rule${near === null ? '' : ` such as \`${near}\``}`,
    hint: 'Mend the name; a reason stands behind ` -- `',
  };
}

function idle(what: string) {
  return {
    message: `Unexpected comment about ${what}, expected one that silences a finding`,
    hint: 'Remove the comment, or the name in it',
  };
}
