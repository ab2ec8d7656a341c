/** The parts that the job summary and the comment are made of, as Markdown. */
import type { RootContent } from 'mdast';
import { type Cells, table, writeMarkdown } from '../markdown/write.ts';
import type { Section } from './fit.ts';

/** How a section yields when room is short: its rank, and how many rows it shows at most. */
export interface Room {
  readonly rank: number;
  readonly most: number;
  /** True where the line that opens it is its title. */
  readonly untitled?: boolean;
}

/** A section of fixed text. */
export function fixed(rank: number, nodes: readonly RootContent[]): Section {
  return { lead: written(nodes), rows: [], total: 0, tail: '', noun: 'section', rank };
}

/** Items as the rows of a table; a row is one line, so that the table can be cut anywhere. */
export function tabled<T>(
  items: readonly T[],
  { rank, most, untitled = false }: Room,
  look: {
    readonly noun: string;
    readonly above: readonly RootContent[];
    readonly titles: readonly string[];
    readonly row: (item: T) => Cells;
  },
): Section[] {
  if (items.length === 0) return [];
  const rows = items.slice(0, most).map(look.row);
  return [
    {
      rank,
      noun: look.noun,
      lead: written([...(untitled ? [] : look.above), table(look.titles, [])]),
      rows: written([table(look.titles, rows)])
        .split('\n')
        .slice(2),
      total: items.length,
      tail: '',
    },
  ];
}

function written(nodes: readonly RootContent[]): string {
  return nodes.length === 0 ? '' : writeMarkdown(nodes).trimEnd();
}

/** A section behind one line that opens it. GitHub knows no other way than this tag; no text of strangers is in the title. */
export function folded(title: string, section: Section): Section {
  return {
    ...section,
    lead: `<details><summary>${title}</summary>\n\n${section.lead}`,
    tail: [section.tail, '</details>'].filter((part) => part !== '').join('\n\n'),
  };
}
