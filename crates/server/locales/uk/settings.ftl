# What an organisation keeps about itself: contact, standards, insurance, leaving.

settings-title = Налаштування організації
settings-back = Назад до налаштувань
settings-contact = Контакт і опис
settings-contact-about = Це побачать усі на сторінці організації та біля пропозицій.
settings-hours = Коли ви відповідаєте на дзвінки
settings-hours-hint = Наприклад: понеділок–п'ятниця, 9:00–15:00.
settings-hours-missing = Впишіть дні та години.
settings-about = Кілька слів про організацію
settings-about-hint = Що ви робите і для кого. Без прізвищ учасників.
settings-about-missing = Напишіть хоча б одне речення.
settings-to-do = треба зробити
settings-done = готово
settings-if-children = якщо працюєте з дітьми
settings-public = Переглянути сторінку організації
settings-standards = Стандарти захисту дітей
settings-standards-about = Вони потрібні, перш ніж оголосити пропозицію для дітей. Обидві версії ми опублікуємо на сторінці організації.
settings-standards-due = Наступний перегляд зробіть не пізніше: { $day }.
settings-adopted = День прийняття або останнього перегляду
settings-adopted-hint = Наприклад 24.11.2026. Перегляд роблять щонайменше раз на { $n } міс.
settings-adopted-missing = Впишіть день прийняття.
settings-standards-contact = Хто приймає повідомлення
settings-standards-contact-hint = Посада і телефон, наприклад: особа із захисту дітей, 48 123 45 67.
settings-standards-contact-missing = Впишіть, хто приймає повідомлення.
settings-version-full = Повна версія
settings-version-child = Версія для дітей
settings-version-missing = Додайте файл або впишіть адресу сторінки.
settings-file = Файл
settings-url = або адреса сторінки
settings-url-hint = Починається з https://
settings-url-wrong = Впишіть повну адресу, що починається з https://
settings-insurance = Поліси
settings-small = Мала організація
settings-small-about = { $n ->
    [one] Вас в офісі не більше ніж { $n } людина? Увімкніть цей режим. Одна людина зможе робити те, що зазвичай роблять двоє. Винятки ми записуємо і раз на рік показуємо організатору.
    [few] Вас в офісі не більше ніж { $n } людини? Увімкніть цей режим. Одна людина зможе робити те, що зазвичай роблять двоє. Винятки ми записуємо і раз на рік показуємо організатору.
   *[other] Вас в офісі не більше ніж { $n } людей? Увімкніть цей режим. Одна людина зможе робити те, що зазвичай роблять двоє. Винятки ми записуємо і раз на рік показуємо організатору.
}
settings-small-on = режим малої організації увімкнено
settings-small-start = Увімкнути режим малої організації
settings-small-stop = Вимкнути режим малої організації
settings-leave = Вихід із програми
settings-leave-link = Ми хочемо вийти з програми
leave-1 = Нові прохання перестануть надходити одразу.
leave-2 = Відкриті замовлення завершите або за згодою людей передасте іншій організації.
leave-3 = Учасники можуть перейти до іншої організації. Довідки видаєте, як і досі.
leave-4 = Пожертви й допомога лишаються у вас. Дані повернемо або видалимо, як виберете.
leave-open-orders = { $n ->
    [0] Відкритих замовлень немає.
    [one] Маєте { $n } відкрите замовлення.
    [few] Маєте { $n } відкриті замовлення.
   *[other] Маєте { $n } відкритих замовлень.
}
leave-sure = Я знаю, що станеться. Ми хочемо вийти.
leave-not-sure = Позначте, що знаєте, що станеться.
leave-button = Повідомити про вихід

policy-about = Волонтер з угодою на { $n } днів або менше мусить мати страхування від нещасних випадків. Страхування відповідальності допоможе, якщо щось зламається в сусіда.
policy-kind = Вид
policy-accident = Від нещасних випадків (NNW)
policy-accident-about = Для волонтерів з короткою угодою.
policy-liability = Відповідальність (OC)
policy-liability-about = За шкоду під час візитів.
policy-kind-missing = Виберіть вид поліса.
policy-insurer = Страхова компанія
policy-insurer-missing = Впишіть назву страхової компанії.
policy-number = Номер поліса
policy-number-missing = Впишіть номер поліса.
policy-from = Діє з
policy-from-missing = Впишіть перший день.
policy-until = Діє до
policy-until-missing = Впишіть останній день.
policy-when = Коли
policy-period = з { $from } до { $until }
policy-valid = діє
policy-ahead = ще не діє
policy-over = закінчився
policy-add = Додати поліс
policy-save = Зберегти поліс
