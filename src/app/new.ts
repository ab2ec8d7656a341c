/** The command `new`: prints a task from a template, or appends it to a list. */
import { didYouMean } from '../config/nearest.ts';
import { decode } from '../dialects/decode.ts';
import { readDocument } from '../dialects/read.ts';
import type { NextNumbers } from '../docs/template-lists.ts';
import { SAMPLE_TITLE, TEMPLATES, type Template } from '../docs/templates.ts';
import type { TaskDocument } from '../model/document.ts';
import type { ExitCode } from '../model/verdict.ts';
import type { Invocation } from './arguments.ts';
import { deliver } from './deliver.ts';
import { UserError } from './errors.ts';
import type { Ports } from './ports.ts';
import { print } from './print.ts';

const FIRST: NextNumbers = { task: 1, phase: 1, story: 1 };

/** `new <template> [file] [--title TITLE]`. */
export async function runNew({ flags, operands }: Invocation, ports: Ports): Promise<ExitCode> {
  const [name, path, ...others] = operands;
  const template = templateOf(name);
  if (others.length > 0)
    throw new UserError('usage', 'More than one file is named: a task goes into one list');
  const title = titleOf(flags.get('title'));
  if (path === undefined) {
    await print(`${template.heading(title)}\n${template.body(title, FIRST)}`, flags, ports);
    return 0;
  }
  if (flags.has('output'))
    throw new UserError('usage', '--output and a file to append to contradict each other');
  await append(template, title, path, ports);
  return 0;
}

function templateOf(name: string | undefined): Template {
  const names = TEMPLATES.map((template) => template.name);
  const found = TEMPLATES.find((template) => template.name === name);
  if (found !== undefined) return found;
  const list = TEMPLATES.map((template) => `${template.name}: ${template.summary}`).join('\n    ');
  const what =
    name === undefined
      ? 'No template is named'
      : `There is no template \`${name}\`${didYouMean(name, names)}`;
  throw new UserError('usage', what, `Name one of these:\n    ${list}`);
}

function titleOf(written: string | undefined): string {
  const title = (written ?? SAMPLE_TITLE).replace(/\s+/g, ' ').trim();
  if (title === '') throw new UserError('usage', '--title: Unexpected empty title, expected a few words');
  return title;
}

async function append(template: Template, title: string, path: string, ports: Ports): Promise<void> {
  const kind = await ports.files.kind(path);
  if (kind === 'outside') throw new UserError('files', `${path} lies outside the root of the run`);
  if (kind === 'folder')
    throw new UserError('files', `${path} is a folder`, 'Name the list itself: specs/001-x/tasks.md');
  const before = kind === 'missing' ? '' : await textAt(path, ports);
  const document = readDocument({ path, text: before });
  const start = before === '' ? `${template.heading(title)}\n` : `${before}${gapBehind(before)}`;
  const added = template.body(title, before === '' ? FIRST : nextNumbers(document));
  const end = /\r\n/.test(before) ? '\r\n' : '\n';
  const text = start + added.replaceAll('\n', end);
  await deliver({ to: 'file', path, text, reach: 'root' }, ports);
  ports.console.err(`tasks-gate: ${kind === 'missing' ? 'Wrote' : 'Appended to'} ${path}\n`);
}

async function textAt(path: string, { files }: Ports): Promise<string> {
  const read = await files.read(path);
  if (!read.ok) throw new UserError('files', `${path}: ${read.problem}`);
  const { text, damaged } = decode(read.bytes);
  if (damaged.length > 0) throw new UserError('files', `${path} is not UTF-8`, 'Save it as UTF-8');
  return text;
}

/** What is missing to an empty line behind a text. */
function gapBehind(text: string): string {
  const end = /\r\n/.test(text) ? '\r\n' : '\n';
  if (/(?:\r?\n){2}$/.test(text)) return '';
  return /\n$/.test(text) ? end : end + end;
}

function nextNumbers({ tasks, sections }: TaskDocument): NextNumbers {
  const titles = sections.map(({ title }) => title.value);
  const ids = tasks.map(({ id }) => id?.value ?? '');
  const groups = titles.map((title) => /^(\d{1,6})[.:)]/.exec(title)?.[1] ?? '');
  return {
    task: 1 + highest([...ids, ...groups], /^[A-Za-z-]*0*(\d{1,6})/),
    phase: 1 + highest(titles, /^Phase (\d{1,6})/i),
    story:
      1 +
      highest(
        [...titles, ...tasks.map(({ story }) => story?.value ?? '')],
        /^(?:.*User Story |US)(\d{1,6})/i,
      ),
  };
}

function highest(texts: readonly string[], pattern: RegExp): number {
  return texts.reduce((most, text) => Math.max(most, Number(pattern.exec(text)?.[1] ?? 0)), 0);
}
