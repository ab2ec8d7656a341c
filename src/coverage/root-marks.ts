/** Formats of XML share the name of their outermost element: what stands on it and right inside it tells them apart. */

/** Attributes of the outermost element, and elements right inside it as `<name>`. */
export interface Marks {
  /** One of these shows that it is the format. */
  readonly own: readonly string[];
  /** Each of these shows that it is another one. */
  readonly foreign: readonly string[];
}

type Fail = (problem: string) => never;

/** Looks for the marks of a format while a report is read. */
export class RootMarks {
  readonly #marks: Marks;
  #isKnown = false;

  constructor(marks: Marks) {
    this.#marks = marks;
  }

  /** Takes one of the two outermost elements. */
  see(name: string, attributes: Readonly<Record<string, string>>, depth: number, fail: Fail): void {
    const names = depth === 1 ? Object.keys(attributes) : [`<${name}>`];
    const strange = names.find((each) => this.#marks.foreign.includes(each));
    if (strange !== undefined) fail(`${strange} is no part of this format: the report is in another one`);
    this.#isKnown ||= names.some((each) => this.#marks.own.includes(each));
  }

  /** Ends the report. */
  check(fail: Fail): void {
    if (!this.#isKnown)
      fail(`nothing shows that it is this format, expected ${this.#marks.own.join(' or ')}`);
  }
}
