/** A risk without an answer is only a worry. */
import {
  clip,
  defineRule,
  inDescriptive,
  nameOf,
  noOptions,
  type Task,
  type TaskDocument,
  textOf,
} from '../src/kit/index.ts';

const GRAVE =
  /^[^\p{L}]*(?:high|medium|critical|severe|hoch|mittel|kritisch|alto|alta|medio|media|médio|média|élevé|moyen|высок|средн|高|中|높음|중간)/iu;
/** Words of an answer to a risk, in the task's own text. */
const ANSWER =
  /\b(?:mitigat\w*|rollback|roll back|fallback|fall back|contingenc\w*|back-?up plan|feature flag|revert|minderung|gegenmaßnahm\w*|rückfall\w*|mitiga\w*|atténu\w*|repli|contingencia)\b|緩和|軽減|ロールバック|缓解|緩解|回滚|回滾|완화|롤백|смягч|откат/iu;

export default defineRule({
  id: 'risk-mitigated',
  summary: 'A task of high or medium risk must say how the risk is met.',
  why: `Writing "High" and going on changes nothing. A described task whose risk begins with high, medium or their like in
several languages needs a mitigation, a rollback or a fallback: in a field, a section, or a word of its own text. A risk
section for the whole list that holds such a word serves every task. Settled tasks do not count. One word is enough; the
rule does not ask whether the answer fits the risk.`,
  severity: inDescriptive('notice'),
  preset: 'recommended',
  since: '0.1.0',
  options: noOptions,
  examples: [
    { good: '### Task 1: Log in\n**Risk Level**: High\n**Mitigation**: behind a flag for a week\n' },
    { good: '### Task 1: Log in\n**Risk Level**: Low (known library)\n' },
    { bad: '### Task 1: Log in\n**Risk Level**: High (new library)\n' },
  ],
  scope: 'document',
  *check(document) {
    if (answersForAll(document)) return;
    for (const task of document.tasks) {
      const { risk, status } = task;
      if (risk === null || status === 'done' || status === 'dropped' || !GRAVE.test(risk.value)) continue;
      if (isAnswered(document, task)) continue;
      yield {
        message: `Unexpected risk \`${clip(risk.value, 40)}\` of task ${nameOf(task)} without mitigation, expected how it is met`,
        hint: 'Add `**Mitigation**:` or `**Rollback Plan**:`',
        at: risk.at,
        task,
      };
    }
  },
});

function isAnswered(document: TaskDocument, task: Task): boolean {
  const field = task.fields.some(
    ({ key, value }) => (key === 'mitigation' || key === 'rollback') && value.value !== '',
  );
  return field || ANSWER.test(textOf(document, task));
}

function answersForAll({ parts, text }: TaskDocument): boolean {
  return parts.some(
    ({ key, title, body }) =>
      (key === 'risk' || /risk|risik|riesgo|risco|risque|风险|リスク|위험|риск/i.test(title.value)) &&
      ANSWER.test(text.slice(body.start, body.end)),
  );
}
