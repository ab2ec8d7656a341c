/** What reports say about a rule or check itself. */
import type { Severity } from '../model/finding.ts';

export interface RuleHelp {
  readonly id: string;
  /** One sentence: what must hold. */
  readonly summary: string;
  /** One paragraph: why, how it decides, what it lets pass. */
  readonly why: string;
  /** The address of its page. */
  readonly url: string;
  /** The gravest level that it speaks at when nobody sets it; null where it is off. */
  readonly level: Severity | null;
}
