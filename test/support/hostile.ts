/** Texts as a stranger would write them to break out of a report. */
import fc from 'fast-check';

const SIGNS = [
  '`',
  '``',
  '|',
  '\\',
  '\n',
  '\r',
  '\u0000',
  '\u001b[31m',
  '\u202e',
  '\ud800',
  '\ufffe',
  '<b>',
  '</script>',
  '<img src=x onerror=alert(1)>',
  '<!--',
  '-->',
  ']]>',
  '</details>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;',
  '&#64;a',
  '@everyone',
  ' #12',
  'GH-3',
  'https://evil.example/x',
  '[x](https://evil.example)',
  '[x](javascript:alert(1))',
  '![x](y)',
  '[^1]',
  '~~',
  '**',
  '# ',
  '> ',
  '$x$',
  '%%{init}%%',
  '"]; click n0 "javascript:alert(1)"',
  '__proto__',
];

/** A few of them in a row, with anything in between. */
export const hostileText = fc
  .array(fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom(...SIGNS)), { maxLength: 10 })
  .map((parts) => parts.join(''));

/** All of them at once. */
export const HOSTILE = SIGNS.join(' ');
