/** The suites of a JUnit file: what they state, against the failures that stand in them. */
import { type Attributes, numberOf } from '../coverage/xml.ts';

interface Suite {
  readonly name: string;
  /** Failures and errors by its attributes. */
  readonly stated: number;
  /** Failures and errors that stand in it, at any depth: an element each, as some producers count assertions. */
  shown: number;
  /** Failures that the suites in it state and do not show. */
  hidden: number;
}

/**
 * Follows the suites as they open and close. A suite may or may not count what the suites in it count, so that the
 * figures of two levels are never added: each level hides what it states beyond what it shows, or what its parts hide.
 */
export class Suites {
  readonly #open: Suite[] = [];
  #hidden = 0;

  open({ name = '', failures, errors }: Attributes): void {
    const stated = Math.max(0, numberOf(failures) ?? 0) + Math.max(0, numberOf(errors) ?? 0);
    this.#open.push({ name, stated: Math.ceil(stated), shown: 0, hidden: 0 });
  }

  /** A failure that stands in the innermost suite, or in a case of it. */
  show(): void {
    const suite = this.#open.at(-1);
    if (suite !== undefined) suite.shown++;
  }

  close(): void {
    const suite = this.#open.pop();
    if (suite === undefined) return;
    const hidden = Math.max(suite.hidden, suite.stated - suite.shown);
    const parent = this.#open.at(-1);
    if (parent === undefined) {
      this.#hidden += hidden;
      return;
    }
    parent.shown += suite.shown;
    parent.hidden += hidden;
  }

  /** How many failures are stated and not shown in the whole file. */
  get hidden(): number {
    return this.#hidden;
  }

  /** The names of the open suites, outermost first. */
  get names(): string[] {
    return this.#open.map(({ name }) => name);
  }
}
