/** Patterns of `*` and `?` over any text, in bounded time whoever wrote pattern and text. */

/** True when all of `text` fits a pattern of `*` (anything) and `?` (one character); case is ignored. */
export function fitsPattern(text: string, pattern: string): boolean {
  const name = text.toLowerCase();
  const glob = pattern.toLowerCase();
  let at = 0;
  let mark = 0;
  let star = -1;
  let restart = 0;
  while (at < name.length) {
    if (glob[mark] === '*') {
      star = mark++;
      restart = at;
    } else if (fitsSign(name[at], glob[mark])) {
      mark++;
      at++;
    } else if (star === -1) {
      return false;
    } else {
      mark = star + 1;
      at = ++restart;
    }
  }
  while (glob[mark] === '*') mark++;
  return mark === glob.length;
}

function fitsSign(char: string | undefined, sign: string | undefined): boolean {
  return sign === '?' || sign === char;
}
