/** Headings that make a checklist of what stands below them. */
import type { CriterionKind } from '../model/task.ts';
import { criterionKindOf, plainWords } from './words.ts';

const CHECKLIST =
  /[ \t]*(?:check-?lists?|чек-?лист|lista de (?:verificación|verificação|control)|liste de contrôle|prüfliste|检查清单|檢查清單|检查表|核对清单|清单|チェックリスト|체크리스트|lista kontrolna|danh sách kiểm tra)\.?$/iu;
const TESTED = /verif|prüf|провер|检查|檢查|验证|驗證|検証|검증|weryfik|kiểm/iu;
const VALIDATED = /valid|trac[ei]ab|trazabil|rastreab|валидац|quality gate|质量门|品質ゲート/iu;

/** Which criteria a heading or label opens, also as "Definition of Done Checklist"; null for none. */
export function criterionOfTitle(title: string): CriterionKind | null {
  const kind = criterionKindOf(title);
  if (kind !== null) return kind;
  const rest = title.replace(CHECKLIST, '');
  return rest === title ? null : criterionKindOf(rest);
}

/**
 * Which criteria boxes without an id are below this heading, in a file whose tasks have ids; null where its words do
 * not speak of a check.
 */
export function checkOfTitle(title: string): CriterionKind | null {
  const plain = plainWords(title);
  if (TESTED.test(plain)) return 'testing';
  return VALIDATED.test(plain) || CHECKLIST.test(plain) ? 'other' : null;
}
