/** Which language a text is written in, by script and by frequent words. */

export type Language = 'en' | 'de' | 'es' | 'fr' | 'ja' | 'ko' | 'pt' | 'ru' | 'zh' | 'vi' | 'pl' | 'unknown';

/** Words that tell the Latin languages apart; a word of several languages stands in each and counts as a part. */
const FREQUENT: Readonly<Record<string, readonly string[]>> = {
  en: words(
    'the and of to for with in on from by that this when all each is are be as it its or not into must should can if so than before after without only via per no ' +
      'add create implement update write fix remove refactor build set up setup configure verify ensure run define move rename make check document install support handle use test tests ' +
      'delete extend improve replace test file files user users error page api service data code new existing support system feature final issues things everything stuff clean cleanup work ' +
      'design improvements performance documentation module component components function unit integration endpoint database login authentication form list table view project task tasks',
  ),
  de: words(
    'der die das und oder mit für auf aus bei von zum zur im ist sind wird werden nicht den dem des ein eine einen einer auch nach über unter wenn als alle durch bis ' +
      'anlegen erstellen implementieren hinzufügen prüfen schreiben entfernen umstellen ergänzen anpassen einrichten umsetzen prüfung dateien',
  ),
  es: words(
    'el los las y con para por una del al es son que como cuando desde hasta sin sobre cada ' +
      'crear añadir agregar implementar actualizar escribir configurar verificar eliminar definir pruebas archivo usuario usuarios según también',
  ),
  fr: words(
    'le les et avec pour par une des du au aux est sont qui que dans sur sans chaque où selon ' +
      'créer ajouter implémenter écrire configurer vérifier supprimer définir mettre jour fichier utilisateur tests',
  ),
  pt: words(
    'os as e com para por uma do da dos das ao à é são que no na nos nas em não quando cada ' +
      'criar adicionar implementar atualizar escrever configurar verificar remover definir testes arquivo usuário usuários',
  ),
  pl: words(
    'i w z na do oraz dla nie jest są przez przy od po gdy każdy ' +
      'dodać utworzyć zaimplementować dodaj utwórz zaimplementuj napisać skonfigurować testy plik użytkownik',
  ),
  vi: words(
    'và của cho với các một được trong không khi để từ theo là có tạo thêm cập nhật viết kiểm tra người dùng',
  ),
};

const BY_WORD: ReadonlyMap<string, readonly string[]> = indexed();

/** Signs that only one of these languages has; those of German and French others have too, so they only add to words. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['de', /[ßäöü]/u],
  ['es', /[ñ¿¡]/u],
  ['fr', /[çœèêàùîôû]|\b[dlqn]['’]\p{L}/u],
  ['pt', /[ãõ]|ç[ãõ]/u],
  ['pl', /[ąćęłńśźż]/u],
  ['vi', /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/u],
];

const SHARED: ReadonlySet<string> = new Set(['de', 'fr']);

/** "MIT", "OS": in capitals it is a name, whatever it says in small letters. */
const NAMES = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;

/** How much is looked at: more tells no more. */
const ENOUGH = 4000;

/**
 * The language of a text, or `unknown` where it cannot be told. Code, paths, links and ids do not count: a text of
 * nothing else is `unknown`, since there are no words to judge.
 */
export function languageOf(text: string): Language {
  const plain = withoutCode(text.slice(0, ENOUGH));
  // Most texts need no count of scripts, and counting is what takes the time.
  if (!/[\u0370-\u1fff\u2c00-\ud7ff\ud840-\ud8ff\uf900-\uffff]/.test(plain)) return latinOf(plain);
  const latin = count(plain, /\p{Script=Latin}/gu);
  const han = count(plain, /\p{Script=Han}/gu);
  const kana = count(plain, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const hangul = count(plain, /\p{Script=Hangul}/gu);
  const cyrillic = count(plain, /\p{Script=Cyrillic}/gu);
  // One sign of Chinese or Korean carries as much as several Latin letters.
  const asian = han + kana + hangul;
  if (asian > 0 && asian * 3 >= latin) return asianOf(han, kana, hangul);
  if (cyrillic > 0 && cyrillic * 2 >= latin) return /[іїєґў]/iu.test(plain) ? 'unknown' : 'ru';
  return asian > 0 || cyrillic > 0 ? 'unknown' : latinOf(plain);
}

function asianOf(han: number, kana: number, hangul: number): Language {
  if (hangul > han + kana) return 'ko';
  return kana > 0 && kana * 6 >= han ? 'ja' : 'zh';
}

function latinOf(text: string): Language {
  const scores = scoresOf(text.replace(NAMES, ' ').toLowerCase());
  const [best, second] = [...scores].sort(([, a], [, b]) => b - a);
  if (best === undefined) return 'unknown';
  if (best[1] > (second?.[1] ?? 0)) return best[0] as Language;
  // Small words such as "as" and "no" alone: English is by far the likeliest.
  return scores.get('en') === best[1] ? 'en' : 'unknown';
}

function scoresOf(plain: string): Map<string, number> {
  const scores = new Map<string, number>();
  const score = (language: string, by: number) => scores.set(language, (scores.get(language) ?? 0) + by);
  for (const [word] of plain.matchAll(/\p{L}+/gu)) {
    const languages = BY_WORD.get(word) ?? [];
    for (const language of languages) score(language, 1 / languages.length);
  }
  for (const [language, signs] of SIGNS) {
    if (signs.test(plain) && (scores.has(language) || !SHARED.has(language))) score(language, 1.5);
  }
  return scores;
}

function withoutCode(text: string): string {
  return text
    .replace(/`[^`\r\n]*`/g, ' ')
    .replace(/\b(?:https?:|www\.)\S+/g, ' ')
    .replace(/\S*[/\\_@=<>{}]\S*|\S+\.\w\S*|\S*\d\S*/g, ' ');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function words(list: string): string[] {
  return list.split(' ');
}

function indexed(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const [language, list] of Object.entries(FREQUENT)) {
    for (const word of new Set(list)) index.set(word, [...(index.get(word) ?? []), language]);
  }
  return index;
}
