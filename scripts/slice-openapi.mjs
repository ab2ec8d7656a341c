/** Cuts what the tests need out of GitHub's OpenAPI description: `node scripts/slice-openapi.mjs <api.github.com.json>`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const OPERATIONS = [
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
];
const EVENTS = [
  'pull-request-opened',
  'pull-request-edited',
  'pull-request-labeled',
  'pull-request-synchronize',
  'merge-group-checks-requested',
  'push',
  'workflow-dispatch',
  'workflow-run-completed',
];
const PROSE = new Set([
  'description',
  'summary',
  'externalDocs',
  'x-github',
  'example',
  'examples',
  'title',
  'tags',
  'x-webhooks',
]);
const TARGET = path.resolve(import.meta.dirname, '../test/support/github/openapi.json');

const description = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const slice = {
  'x-source':
    '@octokit/openapi 23.0.2, generated/api.github.com.json, MIT, Copyright (c) 2020 Octokit contributors',
  openapi: description.openapi,
  info: {
    title: description.info.title,
    version: description.info.version,
    license: description.info.license,
  },
  paths: {},
  'x-webhooks': {},
  components: {},
};
const seen = new Set();

/** Copies whatever `node` refers to into the slice. */
function follow(node) {
  if (typeof node !== 'object' || node === null) return;
  if (typeof node.$ref === 'string' && !seen.has(node.$ref)) {
    seen.add(node.$ref);
    const keys = node.$ref.slice(2).split('/');
    const value = keys.reduce((at, key) => at[key], description);
    const name = keys.pop();
    let at = slice;
    for (const key of keys) {
      at[key] ??= {};
      at = at[key];
    }
    at[name] = value;
    follow(value);
  }
  for (const value of Object.values(node)) follow(value);
}

/** The node without prose; names below `properties` are names and stay. */
function bare(node, isMap = false) {
  if (Array.isArray(node)) return node.map((each) => bare(each));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).filter(([key]) => isMap || !PROSE.has(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, bare(value, key === 'properties')]));
}

for (const line of OPERATIONS) {
  const [method = '', at = ''] = line.split(' ');
  const operation = description.paths[at]?.[method.toLowerCase()];
  if (operation === undefined) throw new Error(`There is no operation ${line}`);
  const parameters = description.paths[at].parameters;
  slice.paths[at] ??= parameters === undefined ? {} : { parameters };
  const { operationId, responses, requestBody } = operation;
  slice.paths[at][method.toLowerCase()] = {
    operationId,
    parameters: operation.parameters,
    requestBody,
    responses,
  };
  follow(slice.paths[at]);
}
for (const event of EVENTS) {
  const { schema } = description['x-webhooks'][event].post.requestBody.content['application/json'];
  slice['x-webhooks'][event] = schema;
  follow(schema);
}
const { examples, ...kinds } = slice.components;
const components = Object.fromEntries(Object.entries(kinds).map(([kind, map]) => [kind, bare(map, true)]));
const { paths, 'x-webhooks': events, ...rest } = slice;
const text = JSON.stringify({
  ...rest,
  paths: bare(paths, true),
  'x-webhooks': bare(events, true),
  components,
});
writeFileSync(TARGET, `${text}\n`);
