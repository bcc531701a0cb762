# The requester's side of an order: opening it, following it, acting on it.

case-title = Моє прохання
open-about = Впишіть номер прохання і телефон або e-mail, який було вказано.
open-number = Номер прохання
open-number-hint = Наприклад: PW-4827-3951
open-number-missing = Впишіть номер прохання.
open-number-wrong = У номері помилка. Перевірте цифри, їх 8 або 9.
open-contact = Телефон або e-mail
open-contact-hint = Той самий, що в проханні
open-contact-missing = Впишіть телефон або e-mail.
open-nothing = У нас немає прохання з таким номером і контактом. Перевірте обидва.
open-open = Показати прохання
open-over = Прохання закрите в цьому браузері. Його відкриють номер і контакт.
open-kept = Це ще не надіслано. Скопіюйте текст і відкрийте прохання ще раз:
open-no-number = Немає номера?
open-call-me = Не маю номера, передзвоніть
open-new = Хочете попросити про щось нове?
open-new-link = Попросити про допомогу

call-about = Ми зателефонуємо в робочі години і знайдемо Ваше прохання.
call-note = Про що йдеться?
call-note-hint = Наприклад: коли і про що Ви просили
call-send = Попросити про дзвінок
call-asked = Записали. Ми Вам зателефонуємо.
call-asked-about = Зателефонуємо не пізніше ніж за два робочі дні.

case-you = Ви
case-host = Вам допомагає: { $host }
case-company-pays = Фірма та установа, що працює задля прибутку, оплачують організації її витрати. Організація назве ціну в умовах.
case-company-free = Організація допоможе безкоштовно, як виняток. Для фірми чи установи, що працює задля прибутку, це може бути оподатковуваний дохід. Запитайте бухгалтера.
case-visit = Домовлений візит
case-visit-who = Хто прийде
case-visit-host = Хто чекатиме
case-visit-word = Слово біля дверей
case-visit-about = Спитайте це слово, перш ніж відчинити. Не платіть нікому біля дверей.
case-note = Від організації:
case-question = Організація питає
case-answer = Ваша відповідь
case-answer-missing = Напишіть відповідь.
case-answer-send = Надіслати відповідь
case-terms = Умови
case-terms-suit = Вам підходить?
case-terms-yes = Так, підходить
case-terms-earlier = Попередні версії
case-terms-version = Версія { $version }.
case-done = Чи все зроблено?
case-remarks = Зауваження
case-remarks-hint = Їх побачить лише організація.
case-done-yes = Так, зроблено
case-wrong = Щось не так
case-complaint = Що було не так
case-complaint-answer = Відповідь організації:
case-can = Що Ви можете зробити
case-counter = Інший час
case-change = Змінити опис або контакт
case-call-off = Скасувати прохання
case-call-me = Зателефонуйте мені
case-called = Організація знає, що Ви чекаєте на дзвінок.
case-other-offers = Подивитися інші пропозиції
case-said = Ваше прохання
case-history = Що відбулося
case-shut = Закрити прохання на цьому пристрої
case-shut-about = Це не Ваш пристрій? Закрийте прохання, коли закінчите.

thanks-title = Дякуємо, що ми можемо допомагати одне одному.
thanks-nothing-to-pay = Вам не треба нічого платити.

counter-about = Напишіть, коли Вам зручно. Організація відповість, чи може.
counter-day = День
counter-hour = Година
counter-hour-hint = Наприклад: 10:30
counter-note = Або своїми словами
counter-note-hint = Наприклад: у будь-який вівторок по обіді
counter-send = Надіслати пропозицію
counter-no-day = Впишіть також день.
counter-passed = Ця година вже минула. Впишіть пізнішу.
counter-nothing = Впишіть день або напишіть, коли Вам зручно.
counter-on-day = Кращий день: { $day }.

dispute-about = Організація прочитає це і відповість протягом 14 днів.
dispute-what = Що не так?
dispute-hint = Напишіть, що сталося і що має бути інакше.
dispute-missing = Напишіть кількома словами, що не так.
dispute-send = Надіслати

call-off-why = Чому Ви скасовуєте?
call-off-hint = Нічого страшного. Цей час отримає хтось інший.
call-off-keep = Не скасовувати

change-save = Зберегти зміни
change-leave = Залишити як є

contact-confirm-title = Ваша адреса e-mail
contact-confirm-about = Підтвердьте, що це Ваша адреса. Стосується прохання:
contact-confirm = Підтверджую
contact-confirmed = Адресу підтверджено.
contact-confirmed-about = Відтепер ми пишемо Вам на e-mail.

next-enquiry = Прохання ще не надіслане. Завершіть його до: { $day }.
next-open = Прохання читають організації поблизу. Хтось відповість до: { $day }.
next-submitted = Організація відповість до: { $day }. Вам нічого робити не треба.
next-acknowledged = Організація шукає того, хто допоможе. Прохання чекає щонайдовше до: { $day }.
next-needs-info = Тепер Ваша черга. Відповідайте до: { $day }.
next-terms-proposed = Тепер Ваша черга. Відповідайте на пропозицію до: { $day }.
next-terms-countered = Організація відповість на Вашу пропозицію до: { $day }.
next-agreed = Усе домовлено. Організація вибирає людину і підтвердить візит до: { $day }.
next-scheduled = Хтось прийде в домовлений час.
next-scheduled-workshop = Приходьте в домовлений час: { $address }.
next-in-progress = Робота триває. Коли вона закінчиться, ми попросимо Вас підтвердити.
next-reported-done = Тепер Ваша черга. Без Вашої відповіді вважатимемо роботу доброю після: { $day }.
next-confirmed = Справа закриється сама: { $day }. До того часу можна повідомити про проблему.
next-disputed = Організація з’ясує справу і відповість до: { $day }.
next-closed = Справу закрито. Вам більше нічого робити не треба.
next-declined = Ця організація не допоможе. Попросіть когось іншого поблизу.
next-cancelled = Прохання скасоване. Ви можете будь-коли надіслати нове.
next-stopped = Роботу припинено. Зателефонуйте до організації, якщо допомога ще потрібна.
next-expired = Довго ніхто не відповідав, тому прохання втратило чинність. Можна надіслати нове.
