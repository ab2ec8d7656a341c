/** Text of strangers inside XML and HTML. */
import { visible } from './visible.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** One line of text for content or an attribute: nothing in it is markup, and what XML forbids is shown as a sign. */
export function escapeMarkup(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}

/** The same over several lines. */
export function escapeLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(escapeMarkup)
    .join('\n');
}

/** A path as a relative reference: every name encoded, also one with half a character in it. */
export function encodePath(path: string): string {
  return path
    .split('/')
    .map((name) => encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/');
}
