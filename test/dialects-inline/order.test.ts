/** Which headings are about dependencies or order, and where such a heading still holds tasks. */
import { expect, test } from 'vitest';
import { speaksOfOrder } from '../../src/dialects/order-titles.ts';
import { readDocument } from '../../src/dialects/read.ts';

test.each([
  'Execution Overview & Dependency Graph',
  'Updated Dependency Graph',
  'Task Execution Order',
  'Sequencing & Dependencies (visual)',
  'Dependencies between phases',
  'Зависимости и риски',
  'Resumo de Dependências',
  'Ordem Recomendada de Execução',
  'Podsumowanie zależności',
  'タスク依存関係グラフ',
  '建议执行顺序',
  '권장 구현 순서',
  'Dépendances et ordre recommandé',
  'Work-order',
  'Phase Sequencing Rationale',
])('%s speaks of order', (title) => {
  expect(speaksOfOrder(title)).toBe(true);
});

test.each([
  'Install dependencies',
  'Order history',
  'Backend order service',
  'Graph rendering',
  '配置和依赖注入',
  'Checkout flow',
])('%s does not', (title) => {
  expect(speaksOfOrder(title)).toBe(false);
});

test('a heading about order with boxes below holds tasks', () => {
  const text = '# List\n\n## Implementation Order\n\n- [ ] Write the reader\n- [ ] Write the writer\n';
  expect(readDocument({ path: 'tasks.md', text }).tasks).toHaveLength(2);
});
