# The store: goods in kind, their trail, corrections with two signatures.

stock-title = Склад
stock-here = Що є на складі
stock-empty = Склад порожній.
stock-waiting = Чекає на другий підпис
stock-with-empty = Показати й порожні
stock-without-empty = Сховати порожні
stock-total = Разом на складі: { $amount }.
stock-what = Що це
stock-what-hint = Наприклад: борошно пшеничне 1 кг.
stock-quantity = Скільки
stock-quantity-hint = Наприклад: 20. Кілограми й літри можна писати з комою: 2,5.
stock-unit = Як це рахувати
stock-unit-name-piece = штуки
stock-unit-name-package = упаковки
stock-unit-name-kilogram = кілограми
stock-unit-name-litre = літри
stock-unit-piece = { $n ->
    [one] { $n } штука
    [few] { $n } штуки
   *[other] { $n } штук
}
stock-unit-package = { $n ->
    [one] { $n } упаковка
    [few] { $n } упаковки
   *[other] { $n } упаковок
}
stock-unit-kilogram = { $n } кг
stock-unit-litre = { $n } л
stock-unit-value = Вартість штуки, кілограма або літра
stock-unit-value-hint = Наприклад: 3,50 zł.
stock-worth = Вартість
stock-until = Строк придатності
stock-until-hint = Для їжі й талонів. Після цього дня нічого не видають.
stock-good-until = Придатне до: { $day }.
stock-past-date = прострочено
stock-soon = видай швидко
stock-goods = Вид
stock-goods-things = речі
stock-goods-vouchers = талони з номерами
stock-serials = Номери талонів
stock-serials-hint = Розділи їх пропуском або впиши в окремих рядках.
stock-serials-here = Талони на складі: { $numbers }
stock-received-on = День приймання
stock-receive = Прийняти на склад
stock-receive-about = Спершу запиши речовий дарунок, потім прийми з нього речі. Куплені речі оплачує фонд.
stock-receive-button = Прийняти
stock-source = Звідки це
stock-source-hint = Дарунки чекають тут, доки все не опиниться на полиці.
stock-gift-left = Ще прийняти на { $amount }
stock-bought = Куплено: { $fund }
stock-origin = Походження
stock-origin-gift = дарунок
stock-origin-bought = куплено
stock-no-source = Вибери, звідки це.
stock-no-what = Напиши, що це.
stock-no-goods = Вибери вид.
stock-no-unit = Вибери, як це рахувати.
stock-no-quantity = Впиши, скільки.
stock-no-value = Впиши вартість штуки, кілограма або літра.
stock-trail = Що відбувалося
stock-movement = Що
stock-movement-received = прийнято
stock-movement-handed-over = видано
stock-movement-returned = повернулося
stock-movement-corrected = коригування
stock-change = Зміна
stock-after = Залишилося
stock-correct = Виправити кількість
stock-correct-about = Коригування діє, коли його підпише друга особа. Історії ніхто не змінює.
stock-correction-waits = Коригування чекає на підпис
stock-correction-own = Це твоє коригування. Підпише його хтось інший.
stock-way = Є менше чи більше?
stock-way-mniej = менше
stock-way-wiecej = більше
stock-by = На скільки
stock-reason = Причина
stock-note = Що сталося
stock-note-hint = Одне речення, без прізвищ.
stock-propose = Подати коригування
stock-sign = Підписую коригування
stock-turn-down = Не підписую
stock-signed = Підписано:
stock-turned-down = Не підписано:
stock-no-way = Вибери, є менше чи більше.
stock-no-note = Напиши, що сталося.
stock-count = Інвентаризація
stock-count-about = Порахуй, що є на полицях. Різницю потім підпише друга особа. Талони виправ на їхній сторінці.
stock-count-button = Зберегти підрахунок
stock-expected = Має бути: { $count }.
stock-nothing-counted = Впиши кількість хоча б біля однієї речі.
stock-counted-note = Різниця з інвентаризації.

history-stock-received = Прийнято на склад, кількість: { $count }
history-stock-handed-over = Видано зі складу, кількість: { $count }
history-stock-returned = Повернулося на склад, кількість: { $count }
history-stock-correction-proposed = Подано коригування складу. Причина: { $reason }
history-stock-corrected = Підписано коригування складу. Причина: { $reason }
history-stock-correction-turned-down = Коригування складу не підписано
history-stock-counted = Проведено інвентаризацію, позицій: { $count }

refusal-stock-no-count = Штуки й упаковки рахують цілими. Впиши ціле число, від { $from } до { $max }.
refusal-stock-no-measure = Впиши число від { $from } до { $max }, щонайбільше з трьома цифрами після коми. Наприклад: 2,5.
refusal-stock-worth-nothing = Це варте менше ніж грош. Впиши більше.
refusal-stock-not-that-much = Стільки цього немає. Є: { $count }.
refusal-stock-expired = Строк придатності минув: { $since }. Цього не видають. Подай коригування.
refusal-stock-in-future = Цей день у майбутньому: { $day }. Впиши день, який уже був.
refusal-stock-nothing-changes = Це коригування нічого не змінює. Впиши, на скільки є менше чи більше.
refusal-stock-same-signature = Коригування підписує не та особа, яка його подала. Попроси когось.
refusal-stock-already-signed = Це коригування хтось уже розглянув. Онови сторінку.
refusal-stock-serial-twice = Талон з номером { $number } уже є. Перевір номери.
refusal-stock-no-serials = Впиши номер кожного талона, стільки номерів, скільки талонів.
refusal-stock-no-gift = Такого дарунка немає. Спершу запиши речовий дарунок.
refusal-stock-more-than-gift = Дарунок вартий менше. Від нього залишилося { $limit }. Зменш кількість або вартість.
refusal-stock-promised = Решту обіцяно в затверджених списках. Вільних: { $count }. Впиши менше або відклади список, який не потрібен.
refusal-stock-wrong-fund = З цього фонду не купують речей для допомоги. Вибери інший.

reason-past-date = строк придатності минув
reason-damaged = зіпсовано
reason-stolen = вкрадено
reason-lost = загублено
reason-brought-back = хтось повернув
reason-miscounted = помилка в підрахунку

law-stock-expiry-days = За стільки днів до кінця строку склад попереджає

desk-task-stock-correction = Підпиши коригування складу
desk-task-stock-expiring = Закінчується строк придатності
