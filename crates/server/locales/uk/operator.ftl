# The pages of the operator.

operator-title = Оператор порталу
operator-tile-messages = повідомлень чекає
operator-tile-calls = дзвінків і листів чекає
operator-tile-notices = повідомлень про вміст чекає
operator-tile-companies = фірм до перевірки
operator-tile-listings = пропозицій фірм до перевірки
operator-tile-accounts = облікових записів
operator-tile-staff = записів із роллю
operator-tile-unprotected = з роллю без другого фактора
operator-tile-organisations = організацій діє

parameters-title = Правові параметри
parameters-about = Нове значення діє від дня, який Ви вкажете. Попередні залишаються, бо за ними вже щось вирішено.
parameters-what = Параметр
parameters-today = Сьогодні
parameters-next = Пізніше
parameter-from = Від дня
parameter-from-missing = Вкажіть день, від якого діє значення.
parameter-value = Значення
parameter-value-hint = Число, наприклад 14.
parameter-value-missing = Вкажіть значення.
parameter-source = Джерело
parameter-source-hint = Стаття або ухвала, наприклад «udpp art. 44 ust. 4».
parameter-source-missing = Напишіть, звідки значення.
parameter-source-programme = встановлює організатор програми
parameter-checked = Перевірено
parameter-new = Нове значення
parameter-new-about = Найраніше від сьогодні. Минулого не змінюємо.
parameter-save = Зберегти нове значення
parameter-history = Що відбувалося
operator-tile-objections = оскаржень чекає
