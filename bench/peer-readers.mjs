/** Reads one coverage report as others do: `node peer-readers.mjs lcov-parse|sax FILE`. */
import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const [reader, file] = process.argv.slice(2);

/** The parser that most tools use: the whole file at once. */
function lcovParse() {
  require('lcov-parse')(file, (error, records) => {
    if (error) throw new Error(error);
    if (records.length === 0) throw new Error('nothing was read');
  });
}

/** Every element and attribute, and nothing done with them. */
async function bareSax() {
  const parser = require('../node_modules/sax').parser(true);
  let elements = 0;
  parser.onopentag = () => elements++;
  for await (const piece of createReadStream(file, { encoding: 'utf8', highWaterMark: 256 * 1024 }))
    parser.write(piece);
  parser.close();
  if (elements === 0) throw new Error('nothing was read');
}

await { 'lcov-parse': lcovParse, sax: bareSax }[reader]();
