# Programs of an organisation, let in by tokens.

tokens-title = Доступ для програм
tokens-about = Програма організації може працювати замість натискань, наприклад таблиця або календар. Її впускає токен.
tokens-documentation = Що може робити програма
tokens-none = Жодна програма не має доступу.
tokens-keep = Надай або забери доступ
token-new = Новий токен
token-owner = Токен належить Вам. Що програма підписує, наприклад рішення про допомогу, підписуєте Ви. Для цього потрібна Ваша власна роль.
token-name = Назва програми
token-name-hint = Наприклад: календар в офісі.
token-name-missing = Назви програму.
token-roles = Що вона може робити
token-roles-hint = Познач лише те, що їй потрібно.
token-role-missing = Познач, що програма може робити.
token-make = Створити токен
token-once = Скопіюй токен зараз і бережи його як пароль. Через 10 хвилин його вже ніхто не побачить.
token-copy = Копіювати токен
token-made = Створено: { $when }.
token-used = Останнє використання: { $when }.
token-unused = Ще не використаний.
token-revoke = Забрати доступ
token-revoked = доступ забрано
