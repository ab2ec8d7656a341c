/** Folders of ordinary files, each a case of a rule. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { BASELINE_FILE } from '../../src/engine/baseline-file.ts';

export interface Fixture {
  /** `task-id-unique/second-list`. */
  readonly name: string;
  readonly folder: string;
  readonly rule: string;
  /** Texts by the path that they pretend to have. */
  readonly files: Readonly<Record<string, string>>;
  readonly options: unknown;
}

const RULES = path.resolve(import.meta.dirname, '../rules');

/** What `config.json` of a case may say. */
interface CaseConfig {
  readonly options?: unknown;
  /** The folder that the files pretend to stand in, such as `specs/001-auth`. */
  readonly folder?: string;
}

/** Every case below `test/rules`, in order. */
export function ruleFixtures(): Fixture[] {
  return foldersIn(RULES).flatMap((rule) =>
    foldersIn(path.join(RULES, rule)).map((name) => readFixture(rule, name)),
  );
}

function readFixture(rule: string, name: string): Fixture {
  const folder = path.join(RULES, rule, name);
  const configFile = path.join(folder, 'config.json');
  const config: CaseConfig = existsSync(configFile) ? JSON.parse(readFileSync(configFile, 'utf8')) : {};
  const home = config.folder === undefined ? '' : `${config.folder}/`;
  const files = filesBelow(folder)
    .filter((file) => file.endsWith('.md') || file === BASELINE_FILE)
    .map((file) => [
      file === BASELINE_FILE ? file : `${home}${file}`,
      readFileSync(path.join(folder, file), 'utf8'),
    ]);
  return { name: `${rule}/${name}`, folder, rule, files: Object.fromEntries(files), options: config.options };
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => statSync(path.join(folder, name)).isDirectory())
    .sort();
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
