# Pages of failures, and what forms say as a whole.

trouble-refused-title = Так не вийде
trouble-refused = Повернися на попередню сторінку. Те, що ти написав, залишилося.
trouble-not-found-title = Такої сторінки немає
trouble-not-found = Перевір адресу або вибери один із цих шляхів.
trouble-forbidden-title = Тобі сюди не можна
trouble-forbidden = Це може зробити хтось інший у твоїй організації. Запитай її адміністратора.
trouble-wrong-method-title = Цю адресу так не відкрити
trouble-wrong-method = Вибери один із цих шляхів.
trouble-stale-title = Хтось щойно це змінив
trouble-stale = Повернися на попередню сторінку й онови її. Побачиш, що змінилося.
trouble-worn-title = Ця сторінка була відкрита надто довго
trouble-worn = Повернися до форми й надішли її ще раз.
trouble-too-often-title = Забагато спроб
trouble-too-often = Зачекай чверть години й спробуй знову. Можеш також зателефонувати.
trouble-too-large-title = Це забагато даних
trouble-too-large = Ми нічого не надіслали. Форма може мати щонайбільше { $most } МБ. Скоротіть текст або виберіть менший файл.
trouble-unreadable-title = Форма прийшла не повністю
trouble-unreadable = Повернися й надішли її ще раз.
trouble-busy-title = Зараз пише багато людей
trouble-busy = Зачекай хвилину й онови сторінку. Нічого не пропало.
trouble-broken-title = У нас щось зламалося
trouble-broken = Це не твоя провина. Спробуй за хвилину або зателефонуй.
trouble-number = Номер події, якщо телефонуєш: { $number }
trouble-form = Назад до форми
trouble-home = Головна сторінка
trouble-offers = Пропозиції допомоги
trouble-case = Твоє прохання
trouble-contact = Розмова з людиною

form-stale = Хтось щойно це змінив. Перевір дані й надішли ще раз.
form-worn = Ця сторінка була відкрита надто довго. Надішли форму ще раз.
form-incomplete = Чогось бракує. Заповни поля й надішли ще раз.
