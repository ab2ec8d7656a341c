/** The comment on a pull request as a page that looks like GitHub. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { settingsOver } from '../lib/src/config/settings.js';
import { buildProject } from '../lib/src/dialects/project.js';
import { readDocument } from '../lib/src/dialects/read.js';
import { judge } from '../lib/src/engine/judge.js';
import { lint } from '../lib/src/engine/lint.js';
import { rules } from '../lib/src/registry.js';
import { commentReport } from '../lib/src/reporters/comment.js';

const EXAMPLES = path.resolve(import.meta.dirname, '../examples');
const STYLE = createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css');
const LINKS = {
  repository: 'https://github.com/tasks-gate/tasks-gate',
  sha: '0'.repeat(40),
  prefix: 'examples/',
};

/** The verdict over the lists of the examples that lie in a folder. */
function verdictOf(folder) {
  const documents = readdirSync(path.join(EXAMPLES, folder), { recursive: true })
    .filter((name) => name.endsWith('tasks.md'))
    .sort()
    .map((name) => {
      const file = path.posix.join(folder, name.replaceAll(path.sep, '/'));
      return readDocument({ path: file, text: readFileSync(path.join(EXAMPLES, file), 'utf8') });
    });
  const project = buildProject({ documents, specs: [], checklists: [], complete: true });
  const settings = settingsOver([{ kind: 'preset', preset: 'recommended' }], rules, () => false);
  const { findings, states, skippedTexts } = lint(project, rules, settings);
  return judge({
    findings,
    states,
    project,
    failOn: 'error',
    maxWarnings: null,
    skippedTexts,
    unread: [],
    unseen: [],
    skippedReason: null,
  });
}

/** The page, with Markdown read, cleaned and styled as GitHub does it. */
export async function commentPage() {
  const markdown = commentReport(verdictOf('specs'), { key: 'default', links: LINKS });
  const html = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .use(rehypeStringify)
    .process(markdown);
  return `<!doctype html><meta charset="utf-8"><style>${readFileSync(STYLE, 'utf8')}
body { margin: 0; background: #fff }
.markdown-body { margin: 16px; padding: 16px; border: 1px solid #d1d9e0; border-radius: 6px }
</style><article class="markdown-body">${html}</article>`;
}
