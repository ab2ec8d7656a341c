/** What a command prints, drawn as a terminal. */

const ESCAPE = String.fromCharCode(27);
const CODES = new RegExp(`(${ESCAPE}\\[[\\d;]*m)`);
const CODE = new RegExp(`^${ESCAPE}\\[([\\d;]*)m$`);
const COLORS = {
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#76e3ea',
  90: '#8b949e',
};

function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(' ', '\u00a0');
}

/** One line with its colour codes as tspans. */
function spans(line) {
  let style = '';
  let result = '';
  for (const part of line.split(CODES)) {
    const code = CODE.exec(part)?.[1];
    if (code !== undefined) style = styleOf(code.split(';').map(Number));
    else if (part !== '') result += `<tspan${style}>${escaped(part)}</tspan>`;
  }
  return result;
}

/** The attributes for the numbers of one colour code. */
function styleOf(numbers) {
  const color = numbers.map((number) => COLORS[number]).find((each) => each !== undefined);
  const fill = color === undefined ? '' : ` fill="${color}"`;
  const has = (number, attribute) => (numbers.includes(number) ? attribute : '');
  return (
    has(4, ' text-decoration="underline"') + fill + has(1, ' font-weight="bold"') + has(2, ' fill="#8b949e"')
  );
}

/** The picture of a command with these arguments and this output. */
export function terminalSvg(args, output) {
  const lines = `$ tasks-gate ${args.join(' ')}\n\n${output}`.trimEnd().split('\n');
  const height = 40 + lines.length * 19;
  const rows = lines.map((line, at) => `<text x="20" y="${38 + at * 19}">${spans(line)}</text>`).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 ${height}" width="760" height="${height}" role="img" aria-label="Output of tasks-gate ${args[0]}">
<rect width="760" height="${height}" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" fill="#e6edf3" xml:space="preserve">
${rows}
</g>
</svg>
`;
}
