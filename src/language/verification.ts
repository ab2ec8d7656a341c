/** Words of testing and checking, in the languages that lists are written in. */

const LATIN = [
  'tests?|tested|testing|testable|e2e|tdd|coverage|assert\\w*|verif\\w*|validat\\w*|validier\\w*|check(?:s|ed|ing|point|list)?|qa|benchmark\\w*|smoke|regression\\w*',
  'pytest|jest|vitest|junit|playwright|cypress|lint\\w*|review\\w*|confirm\\w*|inspect\\w*|audit\\w*|acceptance|try|prove[sn]?|specs?',
  'teste[nstr]?\\w*|prüf\\w*|getestet|überprüf\\w*|abnahme\\w*|prueba\\w*|probar|comprob\\w*|verifica\\w*|valida\\w*|vérifi\\w*|essais?|contrôl\\w*|recette',
  'prova\\w*|testar|conferir|testy|testów|sprawdz\\w*|weryfik\\w*|kiểm (?:thử|tra|chứng)|xác minh|nghiệm thu',
].join('|');
const OTHERS =
  '测试|測試|验证|驗證|校验|检查|檢查|确认|验收|自测|回归|テスト|検証|確認|動作確認|테스트|검증|확인|점검|тест|провер|вериф|валидац|перевір';

/** Finds the first word of testing or checking. */
export const VERIFICATION = new RegExp(`(?<![\\p{L}\\p{N}])(?:${LATIN})(?![\\p{L}\\p{N}])|${OTHERS}`, 'iu');
