/** Runs the step of a workflow over a host in memory, and keeps what it says. */
import { runAction } from '../../src/app/action.ts';
import type { ActionHost } from '../../src/app/action-host.ts';
import { type MemoryTree, memoryConsole, memoryFiles } from '../../src/hosts/memory.ts';

/** What a test has to say of its host; what it leaves out is a push without a forge. */
export interface StepHost extends Partial<Pick<ActionHost, 'forge' | 'board'>> {
  readonly inputs: Readonly<Record<string, string>>;
  readonly checkout: MemoryTree;
  readonly workflow?: Partial<ActionHost['workflow']>;
}

/** The exit code, and all that the step told the runner. */
export async function memoryStep({ inputs, checkout, workflow, forge = null, ...rest }: StepHost) {
  const console = memoryConsole();
  const outputs: Record<string, string> = {};
  const commands: string[] = [];
  const summaries: string[] = [];
  const files = memoryFiles(checkout);
  const exitCode = await runAction({
    input: (name) => inputs[name] ?? '',
    secret: () => undefined,
    console,
    runner: {
      command: (text) => void commands.push(text),
      output: (name, value) => {
        outputs[name] = value;
      },
      summary: async (text) => void summaries.push(text),
    },
    workspace: files,
    folder: () => files,
    workflow: {
      event: 'push',
      payload: null,
      server: 'https://github.com',
      repository: 'o/r',
      sha: 'c'.repeat(40),
      ...workflow,
    },
    forge,
    clone: null,
    ...rest,
  });
  return {
    exitCode,
    outputs,
    commands: commands.join(''),
    summary: summaries.join(''),
    log: console.stdout(),
    stderr: console.stderr(),
  };
}
