/** Text that was decoded with the wrong table is lost on its readers. */
import {
  blocksOf,
  defineRule,
  everywhere,
  noOptions,
  type Range,
  type TaskDocument,
} from '../src/kit/index.ts';

/** What emoji, arrows, dashes and accented letters turn into when their UTF-8 is read as Windows-1252 or Mac Roman. */
const GARBLED =
  /Ã[\u0080-¿]|Â[\u00a0-¿]|â(?:€|†|œ|š|\u009c|\u0080)|ðŸ|ü(?:é|ö|õ|ì|î|ß|å|ü)|‚(?:Ü|ú|ö|Ä|ù|è)/g;
const SEVERAL = 4;

export default defineRule({
  id: 'document-encoded',
  summary: 'A task list must be encoded in UTF-8, once.',
  why: `Bytes that are no UTF-8 show as \`�\`, and text that went through the wrong table shows as \`â€“\` or \`üéØ\`: titles
and ids are no longer what their author wrote, and comparing them fails. Told once for a file: at the first byte that is
no UTF-8, or when four symbols or more in headings are garbled.`,
  severity: everywhere('warning'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '# Tâches → fini ✅\n\n- [ ] T001 Créer le schéma\n' },
    { bad: '# üéØ Tasks ‚Üí done ‚úÖ üöÄ\n\n- [ ] T001 Create the schema\n' },
  ],
  scope: 'document',
  *check(document) {
    const [damaged] = document.damaged;
    if (damaged !== undefined) {
      yield {
        message: `Unexpected bytes in ${document.damaged.length} ${document.damaged.length === 1 ? 'place' : 'places'}, expected UTF-8`,
        hint: 'Save the file as UTF-8; editors call it "reopen with encoding", then "save with encoding"',
        at: damaged,
      };
    }
    const garbled = garbledIn(document);
    const [first] = garbled;
    if (first === undefined || garbled.length < SEVERAL) return;
    yield {
      message: `Unexpected garbled symbols in headings (${garbled.length}), expected text that was encoded once`,
      hint: 'Take the text from its source again; it was decoded with the wrong table and saved',
      at: first,
    };
  },
});

function garbledIn({ tree, text }: TaskDocument): Range[] {
  return blocksOf(tree).flatMap((block) => {
    if (block.type !== 'heading') return [];
    return [...text.slice(block.start, block.end).matchAll(GARBLED)].map(({ index, 0: symbol }) => {
      const start = block.start + index;
      return { start, end: start + symbol.length };
    });
  });
}
