/** The step of a workflow: chooses the hosts and runs. */

// Loaded as parts of the bundle: its list of licences is only complete for those.
const { runAction } = await import('../app/action.ts');
const { actionsHost } = await import('../hosts/actions-console.ts');

process.exitCode = await runAction(actionsHost());
