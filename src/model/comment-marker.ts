/** The hidden sign by which the gate finds its own comment again. */

/** The first line of a comment with this key. Nothing in the key can end the HTML comment that it stands in. */
export function commentMarker(key: string): string {
  return `<!-- tasks-gate-comment: ${encodeURIComponent(key.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D')} -->`;
}
