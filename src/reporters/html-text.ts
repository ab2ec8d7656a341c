/** Pieces of HTML: every text of strangers goes through here. */
import { escapeMarkup } from './escape.ts';
import { sentence } from './visible.ts';
import { percentOf } from './words.ts';

/** HTML that is ready to be put into a page. */
export type Html = string;

/** A sentence: what stands between backticks as code. */
export function spokenHtml(text: string): Html {
  const parts = sentence(text).split('`');
  if (parts.length % 2 === 0) return escapeMarkup(parts.join('`'));
  return parts.map((part, at) => (at % 2 === 1 ? codeHtml(part) : escapeMarkup(part))).join('');
}

/** A name as someone wrote it. */
export function codeHtml(text: string): Html {
  return text === '' ? '' : `<code>${escapeMarkup(sentence(text))}</code>`;
}

/** A link to the web, or only the words where there is no address that leads there. */
export function linkHtml(url: string | null, inner: Html): Html {
  if (url === null || !/^https?:\/\//i.test(url)) return inner;
  return `<a href="${escapeMarkup(url)}" rel="noopener noreferrer">${inner}</a>`;
}

/** A table that a phone can show: each cell carries the title of its column. */
export function tableHtml(
  caption: string,
  titles: readonly string[],
  rows: readonly (readonly Html[])[],
): Html {
  const head = titles.map((title) => `<th scope="col">${escapeMarkup(title)}</th>`).join('');
  const body = rows.map((cells) => {
    const written = cells.map((cell, at) =>
      at === 0
        ? `<th scope="row">${cell}</th>`
        : `<td data-title="${escapeMarkup(titles[at] ?? '')}">${cell}</td>`,
    );
    return `<tr>${written.join('')}</tr>`;
  });
  return `<table><caption>${escapeMarkup(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}

/** A bar with its figures in words for those who do not see it. */
export function barHtml(part: number, total: number, label: string): Html {
  const words = `${sentence(label)}: ${percentOf(part, total)}`;
  return `<progress value="${part}" max="${Math.max(total, 1)}" aria-label="${escapeMarkup(words)}"></progress>`;
}

/** A part of the page below a heading; nothing where there is nothing to say. */
export function sectionHtml(id: string, title: string, inner: Html): Html {
  if (inner === '') return '';
  return `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${escapeMarkup(title)}</h2>\n${inner}\n</section>`;
}
