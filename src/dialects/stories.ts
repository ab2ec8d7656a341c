/** The story that a heading names. */

const STORY =
  /(?:user[ ]stor(?:y|ies)|用户故事|使用者故事|用戶故事|ユーザーストーリー|사용자[ ]스토리|historias?[ ](?:de[ ])?usuario|r[ée]cits?[ ]utilisateur|hist[óo]rias?[ ](?:de|do)[ ]usu[áa]rio|пользовательская[ ]история|historia[ ]użytkownika|\bUS)[ \t]?-?(\d{1,3}[a-z]?)(?![\p{L}\d])/iu;

/** `US1` of "Phase 3: User Story 1 - Sign in (Priority: P1)", of several the first; null for none. */
export function storyOfTitle(title: string): string | null {
  const found = STORY.exec(title.slice(0, 300));
  return found === null ? null : `US${(found[1] as string).toLowerCase()}`;
}
