/** The face of a rule towards remark: a plug-in for remark-cli, editors and unified-engine. */
import type { Transformer } from 'unified';
import type { TaskDocument } from '../model/document.ts';
import type { Problem } from '../model/finding.ts';
import type { Project } from '../model/project.ts';
import { isSkipped, place } from './apply.ts';
import type { DocumentCheck, Level, ProjectCheck, RuleDefinition } from './definition.ts';
import { resolveLevel } from './level.ts';
import { post, type RemarkFile } from './message.ts';
import { parseOptions, parseSetting, type Setting } from './setting.ts';
import { silencerOf } from './suppress.ts';
import { documentOf, projectOf } from './taskfile.ts';

/** What unified-engine hands to a plug-in as its second argument, as far as it is used here. */
interface FileSet {
  valueOf(): readonly RemarkFile[];
  use(completer: Completer): unknown;
}

/** Called by unified-engine when every file is through; the id keeps a rule from being called twice. */
interface Completer {
  (set: FileSet): undefined;
  pluginId: string;
}

/** A rule with its setting and checked options. */
interface Armed<O> {
  readonly definition: RuleDefinition<O>;
  readonly setting: Setting;
  readonly options: O;
}

/** Makes the plug-in of a definition. Without a setting a rule has the level of its page. */
export function remarkFace<O>(definition: RuleDefinition<O>) {
  return function plugin(value?: unknown, fileSet?: unknown): Transformer | undefined {
    const armed = arm(definition, value);
    if (armed.setting.level === 'off') return undefined;
    // What the other rules found is not known here.
    if (definition.scope === 'run') return undefined;
    if (definition.scope === 'document') return (_tree, file) => visitFile(armed, definition, file);
    if (isFileSet(fileSet)) {
      fileSet.use(completerOf(armed, definition));
      return undefined;
    }
    return (_tree, file) => visitSet(armed, definition, [file]);
  };
}

function arm<O>(definition: RuleDefinition<O>, value: unknown): Armed<O> {
  const setting = parseSetting(value);
  if (!setting.ok) throw new Error(`${setting.problem} (rule \`${definition.id}\`)`);
  const parsed = parseOptions(definition, setting.options);
  if (!parsed.ok) throw new Error(parsed.problem);
  return { definition, setting, options: parsed.options };
}

function visitFile<O>(armed: Armed<O>, rule: DocumentCheck<O>, file: RemarkFile): undefined {
  const document = documentOf(file);
  if (document === null) return;
  const level = levelIn(armed, document);
  if (level === 'off') return;
  const project = projectOf([document]);
  const problems = [...rule.check(document, armed.options, { project })];
  postAll(armed, level, document, file, problems.filter(isProblem));
}

function visitSet<O>(armed: Armed<O>, rule: ProjectCheck<O>, files: readonly RemarkFile[]): undefined {
  const read = files.flatMap((file) => {
    const document = documentOf(file);
    return document === null ? [] : [{ file, document }];
  });
  const project: Project = projectOf(read.map(({ document }) => document));
  const problems = [...rule.check(project, armed.options, { project })].filter(isProblem);
  for (const { file, document } of read) {
    const level = levelIn(armed, document);
    if (level === 'off') continue;
    const own = problems.filter((problem) => problem.in === document.path);
    postAll(armed, level, document, file, own);
  }
}

function postAll<O>(
  armed: Armed<O>,
  level: Exclude<Level, 'off'>,
  document: TaskDocument,
  file: RemarkFile,
  problems: readonly Problem[],
): void {
  const silencer = silencerOf(document);
  const id = armed.definition.id;
  const spoken = problems.filter((problem) => place(document, id, problem, silencer).directive === null);
  post(file, document, { id, level }, spoken);
}

function levelIn<O>({ setting, definition }: Armed<O>, document: TaskDocument): Level {
  return resolveLevel(setting.level, definition, document.dialect);
}

function completerOf<O>(armed: Armed<O>, rule: ProjectCheck<O>): Completer {
  const completer = (set: FileSet): undefined => visitSet(armed, rule, set.valueOf());
  return Object.assign(completer, { pluginId: `tasks-gate:${armed.definition.id}` });
}

function isProblem(yielded: Parameters<typeof isSkipped>[0]): yielded is Problem {
  return !isSkipped(yielded);
}

function isFileSet(value: unknown): value is FileSet {
  return typeof value === 'object' && value !== null && 'use' in value && 'valueOf' in value;
}
