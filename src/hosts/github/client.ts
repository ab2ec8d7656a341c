/** The client of GitHub, with its plug-ins for retries and limits, and a guard around each attempt. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ThrottlingOptions } from '@octokit/plugin-throttling';

/** How long to wait for GitHub. */
export interface Patience {
  /** For one attempt, its body included. */
  readonly timeoutMs: number;
  readonly retries: number;
  /** The first pause; the next are 4 and 9 times as long. */
  readonly pauseMs: number;
  /** A limit that lasts longer is a fault. */
  readonly longestLimitMs: number;
}

export const PATIENCE: Patience = { timeoutMs: 30_000, retries: 3, pauseMs: 1000, longestLimitMs: 60_000 };

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  data: unknown;
}

/** Loads the client, and opens the API at `apiUrl`. */
export async function clientOf(apiUrl: string, token: string, patience: Patience) {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const short = (seconds: number, _options: object, _octokit: unknown, count: number) =>
    seconds * 1000 <= patience.longestLimitMs && count < 2;
  return getOctokit(
    token,
    {
      baseUrl: apiUrl.replace(/\/+$/, ''),
      log: SILENT,
      retry: {
        retries: patience.retries,
        retryAfterBaseValue: patience.pauseMs,
        doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451],
      },
      throttle: {
        onRateLimit: short,
        onSecondaryRateLimit: short,
        retryAfterBaseValue: patience.pauseMs,
        write: spaced(patience.pauseMs),
        // A run writes one comment, so a longer pause after it would help nobody.
        triggersNotification: () => false,
      },
    },
    (octokit) => guard(octokit, patience),
    retry,
    throttling,
  );
}

/** GitHub asks for a second between writes. Stands in for the group of the plug-in, whose pauses cannot be set. */
function spaced(pauseMs: number): ThrottlingOptions['write'] {
  let free = 0;
  const schedule = async () => {
    const now = Date.now();
    const wait = Math.max(0, free - now);
    free = now + wait + pauseMs;
    if (wait > 0) await sleep(wait);
  };
  return { key: () => ({ schedule }) } as unknown as ThrottlingOptions['write'];
}

const quiet = () => undefined;
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };

/** What octokit needs to have a plug-in around each attempt. */
interface Hooked {
  readonly hook: {
    wrap(
      name: 'request',
      method: (
        request: (options: never) => Promise<Answer> | Answer,
        options: { request?: Record<string, unknown> },
      ) => Promise<Answer>,
    ): void;
  };
}

/** Bounds each attempt in time, takes an answer that is no JSON for a fault, and names limits as the plug-in knows them. */
function guard(octokit: unknown, { timeoutMs }: Patience): void {
  (octokit as Hooked).hook.wrap('request', async (request, options) => {
    options.request = { ...options.request, signal: AbortSignal.timeout(timeoutMs), log: SILENT };
    try {
      const answer = await request(options as never);
      if (answer.status === 204 || (typeof answer.data === 'object' && answer.data !== null)) return answer;
    } catch (error) {
      throw limitNamed(error);
    }
    throw Object.assign(new Error('the answer is cut or no JSON'), { status: 502, request: options });
  });
}

/** GitHub sends `retry-after` with every secondary limit, but the plug-in looks for words. */
function limitNamed(error: unknown): unknown {
  const { status, response, message } = error as {
    readonly status?: number;
    readonly response?: { readonly headers: Readonly<Record<string, string>> };
    message: string;
  };
  const isLimit = (status === 403 || status === 429) && response?.headers['retry-after'] !== undefined;
  if (isLimit && !/\bsecondary rate\b/i.test(message)) {
    (error as { message: string }).message = `${message} (secondary rate limit)`;
  }
  return error;
}
