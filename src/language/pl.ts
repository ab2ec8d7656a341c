/** Polish words. */
import type { Words } from './words.ts';

export const pl: Words = {
  fields: {
    dependencies: ['zależności', 'zależność', 'zależy od', 'wymaga'],
    blocks: ['blokuje'],
    estimate: ['szacunek', 'czas', 'nakład pracy'],
    priority: ['priorytet'],
    status: ['status', 'stan'],
    files: ['pliki', 'plik'],
    requirements: ['wymagania', 'wymaganie'],
    acceptance: ['kryteria akceptacji'],
    'definition-of-done': ['definicja ukończenia', 'kryteria ukończenia'],
    testing: ['testy', 'weryfikacja'],
    purpose: ['cel', 'opis'],
  },
  sections: {
    dependencies: [
      'zależności',
      'zależności i kolejność',
      'zależności i kolejność wykonania',
      'kolejność wykonania',
      'zależności między fazami',
    ],
    parallel: ['równoległość', 'możliwości równoległe', 'wykonanie równoległe', 'przykład równoległości'],
    strategy: ['strategia implementacji', 'strategia wdrożenia'],
    notes: ['uwagi', 'notatki', 'podsumowanie'],
    legend: ['format', 'legenda', 'przykład'],
    overview: ['przegląd', 'kontekst'],
  },
  criteria: {
    acceptance: ['kryteria akceptacji'],
    'definition-of-done': ['definicja ukończenia', 'kryteria ukończenia'],
  },
  parts: {},
  status: {
    done: ['zrobione', 'ukończone', 'gotowe'],
    active: ['w toku'],
    dropped: ['pominięte', 'odłożone', 'anulowane'],
  },
  none: ['brak', 'żadne'],
  optional: ['opcjonalne', 'opcjonalny', 'opcjonalnie'],
  parallel: ['równolegle'],
  needs: ['zależy od', 'zależą od', 'po', 'wymaga', 'wymagają'],
  needsBehind: [],
  before: ['blokuje', 'blokują', 'przed'],
  beforeBehind: [],
  loose: ['po', 'przed'],
  denies: ['nie zależy', 'niezależne od', 'niezależnie od', 'nie blokuje'],
  task: ['zadanie', 'zadania', 'krok'],
  through: ['do'],
};
