/** Counts what the comments of the documents silenced, name by name. */
import type { SilencedName } from '../kit/definition.ts';
import type { Directive, TaskDocument } from '../model/document.ts';
import type { Judgement } from './baseline.ts';

/** Counts silenced findings by comment and rule. */
export class SilenceCount {
  readonly #counts = new Map<Directive, Map<string, number>>();

  /** Notes one finding of `rule` that `directive` silences. */
  add(directive: Directive, rule: string): void {
    const own = this.#counts.get(directive) ?? new Map<string, number>();
    this.#counts.set(directive, own.set(rule, (own.get(rule) ?? 0) + 1));
  }

  /** Every name in the comments of these documents, in order. */
  names(documents: readonly TaskDocument[], judgement: Judgement): SilencedName[] {
    return documents.flatMap((document) =>
      document.directives.flatMap((directive) => this.#namesOf(document, directive, judgement)),
    );
  }

  #namesOf(document: TaskDocument, directive: Directive, judgement: Judgement): SilencedName[] {
    const own = this.#counts.get(directive) ?? new Map<string, number>();
    if (directive.rules.length === 0) {
      const count = [...own.values()].reduce((sum, each) => sum + each, 0);
      return [{ document, directive, name: null, rule: 'judged', count }];
    }
    return directive.rules.map((name) => {
      const judged = judgement(document.path, name.value);
      const rule = judged === 'gone' ? 'unknown' : judged;
      return { document, directive, name, rule, count: own.get(name.value) ?? 0 };
    });
  }
}
