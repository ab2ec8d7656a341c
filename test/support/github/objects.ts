/** Objects of git by their true names, so that a history of the double is the history of a clone. */
import { createHash } from 'node:crypto';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The name of an object. */
function nameOf(kind: string, body: Uint8Array): string {
  return createHash('sha1').update(`${kind} ${body.length}\0`).update(body).digest('hex');
}

/** The bytes of a file. */
export function bytesOf(content: string | Uint8Array): Buffer {
  return typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
}

export function blobName(content: string | Uint8Array): string {
  return nameOf('blob', bytesOf(content));
}

interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: 'blob' | 'tree';
  readonly sha: string;
  readonly size: number | undefined;
}

/** Every folder and file below a tree, and the name of the tree. */
export function treeOf(files: Files, prefix = ''): { readonly sha: string; readonly entries: Entry[] } {
  const folders = new Map<string, Record<string, string | Uint8Array>>();
  const own: Entry[] = [];
  const deep: Entry[] = [];
  for (const [path, content] of Object.entries(files)) {
    const slash = path.indexOf('/');
    if (slash < 0) {
      const size = bytesOf(content).length;
      own.push({ path: prefix + path, mode: '100644', type: 'blob', sha: blobName(content), size });
    } else {
      const folder = folders.get(path.slice(0, slash)) ?? {};
      folder[path.slice(slash + 1)] = content;
      folders.set(path.slice(0, slash), folder);
    }
  }
  for (const [name, below] of folders) {
    const { sha, entries } = treeOf(below, `${prefix}${name}/`);
    own.push({ path: prefix + name, mode: '040000', type: 'tree', sha, size: undefined });
    deep.push(...entries);
  }
  const key = ({ path, type }: Entry) => Buffer.from(type === 'tree' ? `${path}/` : path);
  own.sort((one, other) => Buffer.compare(key(one), key(other)));
  const body = own.flatMap(({ path, mode, sha }) => [
    Buffer.from(`${mode.replace(/^0/, '')} ${path.slice(prefix.length)}\0`),
    Buffer.from(sha, 'hex'),
  ]);
  return { sha: nameOf('tree', Buffer.concat(body)), entries: [...own, ...deep] };
}

/** One commit, by its name. */
export interface Made {
  readonly sha: string;
  readonly message: string;
  readonly parents: readonly string[];
  readonly files: Files;
}

/** Who and when, the same in every commit. */
export const SIGNATURE = 'Someone <someone@example.org> 1767225600 +0000';

export function commitOf(message: string, parents: readonly string[], files: Files): Made {
  const head = [
    `tree ${treeOf(files).sha}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${SIGNATURE}`,
    `committer ${SIGNATURE}`,
  ];
  const sha = nameOf('commit', Buffer.from(`${head.join('\n')}\n\n${message}`));
  return { sha, message, parents, files };
}
