/** What goes wrong between us and the API of GitHub, in words that say what to do. */
import { UserError } from '../../app/errors.ts';

/** A call that failed for good; the run ends with exit code 2, unless the caller can do without it. */
export class ForgeFault extends UserError {
  /** The status of the answer; null where none came, or one that cannot be read. */
  readonly status: number | null;
  /** What GitHub said, on one line. */
  readonly said: string;

  constructor(status: number | null, said: string, message: string, hint: string) {
    super('forge', message, hint);
    this.name = 'ForgeFault';
    this.status = status;
    this.said = said;
  }
}

const MOST = 200;

/** The fault for an error of octokit; the token never stands in it. */
export function faultOf(error: unknown, route: string, token: string): ForgeFault {
  const status = statusOf(error);
  const said = saidIn(error, token);
  const answer = status === null ? said : `${status}: ${said}`;
  return new ForgeFault(status, said, `${route} failed (${answer})`, hintFor(status, route));
}

/** The fault for an answer that says success and is not what GitHub promises. */
export function strangeAnswer(route: string, what: string): ForgeFault {
  return new ForgeFault(
    null,
    what,
    `${route} gave an unexpected answer: ${what}`,
    'Run the job again; if it stays, a proxy may stand between the runner and GitHub',
  );
}

/** Only what GitHub answered has a status; octokit gives 500 to errors of the network as well. */
function statusOf(error: unknown): number | null {
  const { status, response } = error as { readonly status?: unknown; readonly response?: unknown };
  return typeof status === 'number' && typeof response === 'object' ? status : null;
}

function saidIn(error: unknown, token: string): string {
  const text = error instanceof Error ? error.message : String(error);
  const safe = token === '' ? text : text.replaceAll(token, '***');
  const line = safe.replace(/\s+/g, ' ').trim();
  return line.length > MOST ? `${line.slice(0, MOST)}…` : line;
}

function hintFor(status: number | null, route: string): string {
  const permission = permissionFor(route);
  switch (status) {
    case 401:
      return 'Check the input `token`: GitHub does not accept it';
    case 403:
      return `Give the job \`permissions: ${permission}\``;
    case 404:
      return `Check the number and the repository, and give the job \`permissions: ${permission}\`: GitHub hides what a token may not see`;
    case 409:
    case 422:
      return 'Check the branches of the pull request, and run the job again';
    case 429:
      return 'The limit of calls is reached: run the job again later';
    default:
      return 'Run the job again; https://www.githubstatus.com says whether GitHub has a fault';
  }
}

/** The least permission that a call needs, as a workflow writes it. */
export function permissionFor(route: string): string {
  if (route.includes('/check-runs')) return 'checks: write';
  if (route.includes('/comments')) return 'pull-requests: write';
  if (route.includes('/pulls')) return 'pull-requests: read';
  return 'contents: read';
}
