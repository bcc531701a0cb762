# The queue of letters and calls.

letters-title = Листи й дзвінки
letters-about = Цим людям ми не пишемо е-листів. Зателефонуй їм, надішли лист або скажи в офісі.
letters-none = Ніхто не чекає на лист чи дзвінок.
letters-to = Кому
letters-subject = Про що
letters-how = Як
letter-kind-letter = Лист
letter-kind-call = Дзвінок
letter-kind-office = Скажи, коли прийде до офісу
letter-call = Зателефонуй: { $phone }
letter-sms = Надіслати SMS з телефону
letter-say = Що сказати
letter-about = Про що йдеться
letter-asked = Просить зателефонувати
letter-outcome = Що вийшло?
letter-outcome-letter-done = Лист надіслано
letter-outcome-office-done = Сказано
letter-outcome-call-done = Поговорили
letter-outcome-call-no-answer = Ніхто не відповів, спробую завтра
letter-outcome-call-not-wanted = Ця людина не хоче дзвінків
letter-no-outcome = Вибери, що вийшло.
letter-button = Зберегти
letter-record-word = Запиши відповідь у пропозиції
