/** Names of the phases of a Spec Kit list that belong to no story, in the languages that lists are written in. */

const SETUP =
  'set-?up|shared infrastructure|initiali[sz]ation|bootstrap(?:ping)?|einrichtung|vorbereitung|configuraci[óo]n|configura[çc][ãa]o|preparaci[óo]n|initialisation|mise en place|konfiguracja|przygotowanie|настройка|подготовка|thiết lập|khởi tạo|设置|設置|初始化|セットアップ|設定|설정|셋업';
const FOUNDATIONAL =
  'foundational|foundations?|blocking prerequisites|grundlagen?|fundament(?:e|os|y)?|fundacional|bases?|fondations?|fondements|fondationnel(?:le)?|базов\\p{L}*|фундамент|основа|nền tảng|基础|基礎|基础设施|基盤|기반|기초';
const POLISH =
  'polish(?:ing)?|cross-cutting(?: concerns)?|feinschliff|querschnittsthemen|abschluss|pulido|polimento|acabamento|finitions?|szlify?|wykończenie|полировка|доработка|hoàn thiện|完善|润色|打磨|收尾|ポリッシュ|仕上げ|磨き上げ|마무리|폴리싱';

/** The name is the whole of a title, or all of it in front of a bracket, dash, comma or "and". */
function phase(words: string): RegExp {
  return new RegExp(
    `^(?:${words})(?:$|\\s*[(（&+,，、/—–:：和与と]|\\s+(?:-|and|und|y|e|et|i|и|và)\\s)`,
    'iu',
  );
}

/** By what their tasks are for. */
export const PHASES = {
  setup: phase(SETUP),
  foundational: phase(FOUNDATIONAL),
  polish: phase(POLISH),
} as const;

/** In front of the name of a phase: "Phase 2:", "Фаза 3 —", "阶段 1:". */
export const PHASE_LEAD =
  /^(?:\p{Extended_Pictographic}\ufe0f?\s*)?(?:phase|fase|фаза|этап|faza|etap|giai đoạn|フェーズ|阶段|階段|페이즈)\s*(?:(\d{1,3}(?:\.\d{1,3}){0,3})([a-z]?))?(?![\p{L}\d])\s*[:：.—–-]*\s*/iu;
