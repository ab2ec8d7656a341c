/** Which language a text is in. */
import { expect, test } from 'vitest';
import { languageOf } from '../../src/language/index.ts';

test.each([
  ['en', 'Create the user model and add it to the schema'],
  ['en', 'Fix bug in `src/a.ts`'],
  ['en', 'Write tests'],
  ['en', 'Final cleanup'],
  ['en', 'Implement UserService in src/services/user_service.py'],
  ['en', 'Export orders as CSV'],
  ['en', 'No memory leaks detected'],
  ['unknown', 'MIT license'],
  ['unknown', 'OS scripts'],
  ['de', 'Anmeldung mit Kennwort'],
  ['pt', 'Exportar os pedidos'],
  ['pt', 'Revisar as rotas do projeto'],
  ['de', 'Benutzer anlegen und die Prüfung ergänzen'],
  ['de', 'Dienst für die Anmeldung schreiben'],
  ['es', 'Crear el modelo de usuario y las pruebas'],
  ['es', 'Añadir el diseño de la página'],
  ['fr', 'Créer le modèle et les tests pour la page'],
  ['fr', "Ajouter l'écran dans l'application"],
  ['pt', 'Criar o modelo de usuário e adicionar os testes na aplicação'],
  ['pt', 'Não remover a configuração'],
  ['pl', 'Utwórz ekran logowania i dodaj testy'],
  ['vi', 'Tạo bảng giao dịch và thêm kiểm tra'],
  ['ru', 'Создать модель пользователя в `src/user.ts`'],
  ['ja', 'ユーザーモデルを作成する'],
  ['ja', '`src/a.ts` にテストを追加'],
  ['ko', '사용자 모델 작성 in src/models/user.ts'],
  ['zh', '创建用户模型'],
  ['zh', '在 src/models/user.py 中创建 User 模型'],
  ['unknown', ''],
  ['unknown', '`src/a.ts`'],
  ['unknown', 'T001 src/a.ts FR-001'],
  ['unknown', 'Luo käyttäjämalli ja lisää se skeemaan'],
  ['unknown', 'Створити модель користувача і її тести'],
  ['unknown', 'xyzzy'],
  ['unknown', '1.2.3 → 2.0'],
])('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test('a long text is told by its beginning', () => {
  expect(languageOf('Create the model. '.repeat(100_000))).toBe('en');
});
