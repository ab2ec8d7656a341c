/** A bar on standard error, for work that takes long. */

const PATIENCE_S = 2;
const STEP_S = 0.1;
const WIDTH = 24;

/** Shows itself only on a terminal, and only once someone has waited. */
export function progressBar(isTerminal: () => boolean) {
  let next = process.uptime() + PATIENCE_S;
  let visible = false;
  return {
    show(done: number, total: number): void {
      if (process.uptime() < next || !isTerminal()) return;
      next = process.uptime() + STEP_S;
      visible = true;
      process.stderr.write(`\r${bar(done, total)} ${done} of ${total} files`);
    },
    clear(): void {
      if (visible) process.stderr.write('\r\u001b[K');
      visible = false;
    },
  };
}

function bar(done: number, total: number): string {
  const full = Math.floor((done / Math.max(total, 1)) * WIDTH);
  return `[${'='.repeat(full)}${' '.repeat(WIDTH - full)}]`;
}
