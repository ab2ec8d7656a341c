/** The methods of a package in a JaCoCo report: they stand below their classes, before the source files. */
import type { FileDraft } from './file-draft.ts';
import { idOf } from './ids.ts';
import { LARGEST_LINE } from './reader.ts';
import { type Attributes, type Fail, numberOf, wholeNumber } from './xml.ts';

interface Method {
  readonly id: number;
  /** 0 where the class holds no line numbers. */
  readonly line: number;
  readonly hits: number;
}

/** Collects methods by source file until the file itself comes. */
export class Methods {
  readonly #byFile = new Map<string, Method[]>();
  #className = '';
  #file: string | undefined;
  #id = 0;
  #line = 0;

  openClass({ name, sourcefilename }: Attributes): void {
    this.#className = name ?? '';
    this.#file = sourcefilename;
  }

  openMethod({ name, desc, line }: Attributes): void {
    this.#id = idOf(`${this.#className} ${name} ${desc}`);
    const number = numberOf(line) ?? 0;
    this.#line = number > 0 && number <= LARGEST_LINE ? number : 0;
  }

  /** Takes the counter of the method that is open. */
  count(attributes: Attributes, fail: Fail): void {
    if (attributes.type !== 'METHOD' || this.#file === undefined) return;
    const method = { id: this.#id, line: this.#line, hits: wholeNumber(attributes, 'covered', fail) };
    const known = this.#byFile.get(this.#file);
    if (known === undefined) this.#byFile.set(this.#file, [method]);
    else known.push(method);
  }

  moveTo({ functions }: FileDraft, file: string): void {
    for (const { line, hits, id } of this.#byFile.get(file) ?? []) functions.add(line, hits, id);
    this.#byFile.delete(file);
  }

  clear(): void {
    this.#byFile.clear();
  }
}
