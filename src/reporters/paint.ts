/** Colours for the terminal. */

const CODES = { bold: 1, dim: 2, underline: 4, red: 31, green: 32, yellow: 33, blue: 34 } as const;

/** Wraps a text in the signs for a style. */
export type Paint = (style: keyof typeof CODES, text: string) => string;

/** A painter that leaves text alone where there are no colours. */
export function painter(color: boolean): Paint {
  if (!color) return (_, text) => text;
  return (style, text) => (text === '' ? '' : `\u001b[${CODES[style]}m${text}\u001b[0m`);
}
