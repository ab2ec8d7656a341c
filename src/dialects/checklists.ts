/** Headings that make a checklist of what stands below them. */
import type { CriterionKind } from '../model/task.ts';
import { plainWords } from './plain-words.ts';
import { criterionKindOf } from './words.ts';

const CHECKLIST =
  /[ \t]*(?:check-?lists?|чек-?лист|lista de (?:verificación|verificação|control)|liste de contrôle|prüfliste|检查清单|檢查清單|检查表|核对清单|清单|チェックリスト|체크리스트|lista kontrolna|danh sách kiểm tra)\.?$/iu;
const TESTED = /verif|prüf|провер|检查|檢查|验证|驗證|検証|검증|weryfik|kiểm/iu;
const VALIDATED = /valid|trac[ei]ab|trazabil|rastreab|валидац|quality gate|质量门|品質ゲート/iu;

/** Which criteria a heading or label opens, also as "Definition of Done Checklist"; null for none. */
export function criterionOfTitle(title: string): CriterionKind | null {
  const kind = criterionKindOf(title);
  if (kind !== null) return kind;
  const plain = plainWords(title);
  const rest = plain.replace(/ report$/, '').replace(CHECKLIST, '');
  const listed = rest === '' || rest === plain ? null : criterionKindOf(rest);
  if (listed !== null) return listed;
  const lead = rest.replace(/^(?:story|overall|final|full|mvp|general) /, '');
  const named = lead === rest ? null : criterionKindOf(lead);
  return named === 'acceptance' || named === 'definition-of-done' ? named : null;
}

/** Which criteria boxes that belong to no task are below a heading that speaks of a check; null where it does not. */
export function checkOfTitle(title: string): CriterionKind | null {
  const rest = plainWords(title).replace(CHECKLIST, '');
  if (TESTED.test(rest)) return 'testing';
  return VALIDATED.test(rest) ? 'other' : null;
}

/** True for "Quick Checklist" and its like. */
export function isChecklist(title: string): boolean {
  const plain = plainWords(title);
  return (
    CHECKLIST.test(plain) ||
    /^(?:check-?list|чек-?лист|prüfliste|检查清单|チェックリスト|체크리스트)(?!\p{L})/u.test(plain)
  );
}
