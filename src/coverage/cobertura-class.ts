/** One `<class>` of a Cobertura report: its lines, and its methods with theirs. */
import type { Count } from '../model/coverage.ts';
import type { FileDraft } from './file-draft.ts';
import { functionId } from './ids.ts';
import { type Attributes, numberOf } from './xml.ts';

export interface ClassLine {
  readonly line: number;
  readonly hits: number;
  /** Branches, where the line has any. */
  readonly share: Count | null;
}

/** Collects methods, and lines that may stand in methods only. */
export class CoberturaClass {
  readonly draft: FileDraft;
  readonly #name: string;
  readonly #ofMethods: ClassLine[] = [];
  #hasOwn = false;
  #method: { hits: number; line: number; readonly id: number } | null = null;

  constructor(draft: FileDraft, name: string) {
    this.draft = draft;
    this.#name = name;
  }

  openMethod({ hits, name = '', signature = '' }: Attributes): void {
    const id = functionId(name, `${this.#name} ${signature}`);
    this.#method = { hits: numberOf(hits) ?? 0, line: 0, id };
  }

  /** Asked for each line: true for one of the class itself. The lines of a method stand a second time among those. */
  ownsLine(): boolean {
    this.#hasOwn ||= this.#method === null;
    return this.#method === null;
  }

  addToMethod(line: ClassLine): void {
    if (this.#method === null) return;
    this.#method.hits = Math.max(this.#method.hits, line.hits);
    this.#method.line ||= line.line;
    this.#ofMethods.push(line);
  }

  closeMethod(): void {
    if (this.#method !== null)
      this.draft.functions.add(this.#method.line, this.#method.hits, this.#method.id);
    this.#method = null;
  }

  /** The lines of the methods, where the class lists none of its own. */
  left(): readonly ClassLine[] {
    return this.#hasOwn ? [] : this.#ofMethods;
  }
}
