/** Reads the file commands of a step as the runner of GitHub does. */

/** `NAME=VALUE`, or `NAME<<DELIM` … `DELIM`; what comes first wins, and lines end at LF only. */
export function readFileCommand(text: string, complaints: string[]): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line !== '') readEntry(line, lines, values, complaints);
  }
  return values;
}

function readEntry(line: string, rest: string[], values: Record<string, string>, complaints: string[]): void {
  const [whole, name, sign, value] = /^(.*?)(=|<<)(.*)$/su.exec(line) ?? [];
  if (whole === undefined || name === undefined || value === undefined) {
    complaints.push(`Invalid format '${line}'`);
  } else if (sign === '=') {
    values[name] = value;
  } else {
    const end = rest.indexOf(value);
    if (end < 0) complaints.push('Invalid value. Matching delimiter not found');
    else
      values[name] = rest
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n');
  }
}
