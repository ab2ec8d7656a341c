/** A GitHub to test against: a server with state that holds every request and every answer against GitHub's description. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerProblems, type Matched, operationOf, requestProblems } from './contract.ts';
import { type Fault, strike } from './faults.ts';
import { type Answer, invalid, ROUTES } from './routes.ts';
import { newState, type State } from './state.ts';

export interface Request {
  readonly method: string;
  /** The path with its query. */
  readonly url: string;
  /** `GET /repos/{owner}/{repo}/pulls/{pull_number}`. */
  readonly operation: string;
}

export interface Double {
  readonly url: string;
  readonly state: State;
  /** What was asked, in order. */
  readonly requests: Request[];
  /** What GitHub would not have understood, and what it would not have answered: always a mistake. */
  readonly mistakes: string[];
  /** What to do to a request instead of answering it; null to answer. */
  fault: (request: Request, index: number) => Fault | null;
  close(): Promise<void>;
}

const TOKEN = 'ghs_secret';

/** Starts a double at a port of its own. */
export async function startDouble(state: State = newState()): Promise<Double> {
  const double: Double = {
    url: '',
    state,
    requests: [],
    mistakes: [],
    fault: () => null,
    close: () => stop(server),
  };
  const server = createServer((request, response) => {
    handle(double, request, response).catch((error: unknown) => {
      double.mistakes.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(double, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

async function handle(double: Double, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  const at = new URL(url, double.url);
  const text = await bodyOf(request);
  const matched = operationOf(method, at.pathname);
  const name = matched?.operation.name ?? `${method} ${at.pathname}`;
  double.requests.push({ method, url, operation: name });
  const fault = double.fault({ method, url, operation: name }, double.requests.length - 1);
  if (fault !== null) return strike(fault, response);
  if (request.headers.authorization !== `token ${TOKEN}`) {
    return send(response, 401, { message: 'Bad credentials' });
  }
  if (name === 'POST /graphql') return graphql(double, text, response);
  if (matched === null) {
    double.mistakes.push(`${name}: GitHub has no such call`);
    return send(response, 404, { message: 'Not Found' });
  }
  const answer = answerTo(double, matched, at, text === '' ? undefined : JSON.parse(text));
  const { status, body, link } = paged(answer, at);
  if (status < 300) {
    const found = answerProblems(matched.operation, status, body).filter(
      (each) => !/^\/head\/repo /.test(each),
    );
    double.mistakes.push(...found.map((problem) => `${name} answers: ${problem}`));
  }
  send(response, status, body, link);
}

/** What GitHub would answer: it looks at the repository first, then at the rights, then at the values. */
function answerTo(double: Double, matched: Matched, at: URL, body: unknown): Answer {
  const { name } = matched.operation;
  const wrong = requestProblems(matched, at.searchParams, body);
  double.mistakes.push(...wrong.map((problem) => `${name}: ${problem}`));
  const route = ROUTES[name];
  if (route === undefined) throw new Error(`the double does not answer ${name}`);
  const { state } = double;
  const [scope, level] = route.needs;
  if (!at.pathname.startsWith(`/repos/${state.repository}/`))
    return { status: 404, body: { message: 'Not Found' } };
  if (!isAllowed(state.permissions[scope], level)) {
    return { status: 403, body: { message: 'Resource not accessible by integration' } };
  }
  if (wrong.length > 0) return invalid(wrong.join('; '));
  return route.run({ state, values: matched.values, query: at.searchParams, body });
}

function isAllowed(has: string, needed: string): boolean {
  return has === 'write' || (has === 'read' && needed === 'read');
}

/** One page of a list, with links to the others as GitHub writes them. */
function paged(answer: Answer, url: URL): { status: number; body?: unknown; link?: string } {
  if ('status' in answer) return answer;
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
  const page = Number(url.searchParams.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(answer.list.length / size));
  const to = (number: number, name: string) => {
    const target = new URL(url);
    target.searchParams.set('page', `${number}`);
    return `<${target.href}>; rel="${name}"`;
  };
  const before = page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : [];
  const after = page < last ? [to(page + 1, 'next'), to(last, 'last')] : [];
  const link = [...before, ...after].join(', ');
  return {
    status: 200,
    body: answer.list.slice(size * (page - 1), size * page),
    ...(link === '' ? {} : { link }),
  };
}

/** The one query that is asked. */
function graphql(double: Double, text: string, response: ServerResponse): void {
  const { query } = JSON.parse(text) as { readonly query?: string };
  if (query?.replace(/\s+/g, ' ') !== 'query { viewer { login } }') double.mistakes.push(`graphql: ${query}`);
  send(response, 200, { data: { viewer: { login: double.state.viewer.login } } });
}

function send(response: ServerResponse, status: number, body: unknown, link?: string): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    'x-ratelimit-reset': '1767225600',
    ...(link === undefined ? {} : { link }),
  });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
