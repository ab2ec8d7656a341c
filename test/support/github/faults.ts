/** Everything that can go wrong with a call. */
import type { ServerResponse } from 'node:http';

export const FAULTS = [
  '401',
  '403',
  '404',
  '409',
  '422',
  '429',
  '500',
  '502',
  'connection cut',
  'body cut',
  'slow body',
  'HTML with 200',
  'text that is no JSON with 200',
  'another JSON with 200',
  'null with 200',
  'an empty answer with 200',
] as const;

export type Fault = (typeof FAULTS)[number];

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };
const MESSAGES: Readonly<Record<string, string>> = {
  '401': 'Bad credentials',
  '403': 'Resource not accessible by integration',
  '404': 'Not Found',
  '409': 'Git Repository is empty.',
  '422': 'Validation Failed',
  '429': 'API rate limit exceeded',
  '500': 'Server Error',
};
const BODIES: Readonly<Record<string, string>> = {
  'text that is no JSON with 200': '{"number": 7, "title": ',
  'another JSON with 200': '{"verdict":"pass","ok":true}',
  'null with 200': 'null',
  'an empty answer with 200': '',
};

/** Answers with a fault. */
export function strike(fault: Fault, response: ServerResponse): void {
  switch (fault) {
    case 'connection cut':
      response.destroy();
      return;
    case 'body cut':
      response.writeHead(200, { ...JSON_TYPE, 'content-length': '5000' });
      response.write('[{"number": 7', () => response.destroy());
      return;
    case 'slow body':
      response.writeHead(200, JSON_TYPE);
      response.write('[');
      return;
    case '502':
    case 'HTML with 200':
      response.writeHead(fault === '502' ? 502 : 200, { 'content-type': 'text/html' });
      response.end('<html><body><h1>Unicorn!</h1></body></html>');
      return;
    default:
      answer(fault, response);
  }
}

function answer(fault: Fault, response: ServerResponse): void {
  const body = BODIES[fault];
  const status = body === undefined ? Number(fault) : 200;
  response.writeHead(status, fault === '429' ? { ...JSON_TYPE, 'retry-after': '1' } : JSON_TYPE);
  response.end(
    body ?? JSON.stringify({ message: MESSAGES[fault], documentation_url: 'https://docs.github.test' }),
  );
}
