/** Calls of GitHub's API: retried, bounded in time, and answered with data or a fault. */
import type * as z from 'zod/mini';
import { type Answer, clientOf, PATIENCE, type Patience } from './client.ts';
import { faultOf, strangeAnswer } from './fault.ts';

/** Where the API is, and who asks. */
export interface Access {
  /** `https://api.github.com`, or that of an enterprise server. */
  readonly apiUrl: string;
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly patience?: Patience;
}

type Parameters = Readonly<Record<string, unknown>>;

export interface Api {
  /** Calls a route such as `GET /pulls/{pull_number}`, below the repository. Throws a `ForgeFault`. */
  call<T>(route: string, parameters: Parameters, shape: z.ZodMiniType<T>): Promise<T>;
  /** All pages of a list, in order. */
  pages<T>(route: string, parameters: Parameters, shape: z.ZodMiniType<T>): Promise<T[]>;
  /** The login that the token belongs to. */
  viewer(): Promise<string>;
}

const PER_PAGE = 100;
const MOST_PAGES = 500;

/** Opens the API; loads the client of GitHub. */
export async function openApi({ apiUrl, token, repository, patience = PATIENCE }: Access): Promise<Api> {
  const [owner = '', repo = ''] = repository.split('/');
  const octokit = await clientOf(apiUrl, token, patience);

  async function ask(route: string, parameters: Parameters): Promise<Answer> {
    const [method, path] = route.split(' ');
    try {
      return await octokit.request(`${method} /repos/{owner}/{repo}${path}`, { owner, repo, ...parameters });
    } catch (error) {
      throw faultOf(error, named(route, parameters), token);
    }
  }

  async function page<T>(route: string, parameters: Parameters, shape: z.ZodMiniType<T>, number: number) {
    const shown = `${named(route, parameters)} (page ${number})`;
    const answer = await ask(route, { ...parameters, per_page: PER_PAGE, page: number });
    if (!Array.isArray(answer.data)) throw strangeAnswer(shown, 'it is no list');
    const items = answer.data.map((item) => checked(item, shape, shown));
    const last = lastPage(`${answer.headers.link ?? ''}`, number);
    if (last > number && items.length < PER_PAGE) throw strangeAnswer(shown, 'a full page is cut');
    return { items, last };
  }

  return {
    call: async (route, parameters, shape) => {
      const answer = await ask(route, parameters);
      return checked(answer.data, shape, named(route, parameters));
    },
    pages: async (route, parameters, shape) => {
      const pages = [await page(route, parameters, shape, 1)];
      for (let last = lastOf(pages); last > pages.length; last = lastOf(pages)) {
        if (last > MOST_PAGES) throw strangeAnswer(named(route, parameters), `it has ${last} pages`);
        const numbers = Array.from({ length: last - pages.length }, (_, index) => pages.length + index + 1);
        pages.push(...(await Promise.all(numbers.map((number) => page(route, parameters, shape, number)))));
      }
      if (pages.length > 1 && pages.at(-1)?.items.length === 0)
        throw strangeAnswer(named(route, parameters), 'the last page is empty');
      return pages.flatMap(({ items }) => items);
    },
    viewer: async () => {
      try {
        const { viewer } = await octokit.graphql<{ viewer?: { login?: unknown } }>(
          'query { viewer { login } }',
        );
        if (typeof viewer?.login === 'string') return viewer.login;
      } catch (error) {
        throw faultOf(error, 'The query of the login', token);
      }
      throw strangeAnswer('The query of the login', 'it names nobody');
    },
  };
}

function lastOf(pages: readonly { readonly last: number }[]): number {
  return pages.at(-1)?.last ?? 0;
}

/** The number of the last page, by the header that links to it. */
function lastPage(link: string, current: number): number {
  const last = /[?&]page=(\d+)[^<>]*>; *rel="last"/.exec(link)?.[1];
  const next = /[?&]page=(\d+)[^<>]*>; *rel="next"/.exec(link)?.[1];
  return Math.max(current, Number(last ?? next ?? current));
}

/** The route with its numbers and names, for messages. */
function named(route: string, parameters: Parameters): string {
  return route.replace(/\{(\w+)\}/g, (whole, name: string) => `${parameters[name] ?? whole}`);
}

function checked<T>(data: unknown, shape: z.ZodMiniType<T>, route: string): T {
  const read = shape.safeParse(data);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw strangeAnswer(route, `${issue?.path.join('.') || 'the answer'}: ${issue?.message ?? 'invalid'}`);
}
