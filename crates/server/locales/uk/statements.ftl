# Банківські виписки.

statement-list-title = Банківські виписки
statement-list-about = Завантаж файл із банку. Спочатку побачиш, що станеться. Проводиш лише потім.
statement-file = Файл із банку
statement-file-hint = MT940, CAMT.053 або CSV, до 10 МБ. Файл можна перетягнути на це поле.
statement-read = Прочитати
statement-waiting = { $n ->
    [one] { $n } надходження треба пояснити
    [few] { $n } надходження треба пояснити
    [many] { $n } надходжень треба пояснити
   *[other] { $n } надходження треба пояснити
}
statement-before = Прочитані виписки
statement-list-none = Тут ще немає жодної виписки.
statement-name = Файл
statement-when = Коли
statement-state = Стан
statement-lines = Рядки
statement-status-waiting = чекає на проведення
statement-status-booked = проведена
statement-status-dropped = відкладена
statement-count-donations = { $n ->
    [one] { $n } пожертва
    [few] { $n } пожертви
    [many] { $n } пожертв
   *[other] { $n } пожертви
}
statement-count-fees = { $n ->
    [one] { $n } оплата документа
    [few] { $n } оплати документів
    [many] { $n } оплат документів
   *[other] { $n } оплати документів
}
statement-count-unexplained = { $n } пояснити
statement-count-known = { $n } уже проведено
statement-count-ignored = { $n } пропущено
statement-back = Усі виписки
statement-booked = Виписку проведено:
statement-explain = Пояснити надходження
statement-dropped = Цю виписку відкладено без проведення.
statement-gone = Прочитані рядки вже видалено. Завантаж файл ще раз.
statement-recognised = Розпізнано: { $format }, кодування { $encoding }.
statement-by-profile = Розташування стовпців: { $profile }.
statement-balanced = Рахунок { $account }: залишок { $opening } → { $closing }, усе сходиться.
statement-unbalanced = Рахунок { $account }: залишок { $opening } → { $closing }, рядки не сходяться.
statement-unchecked = Рахунок { $account }: залишок { $opening } → { $closing }, файл не дає це перевірити.
statement-unsaid = невідомо
statement-gap = Попередня виписка скінчилася залишком { $before }, ця починається з { $opening }. Чогось бракує між ними.
statement-problems = На що звернути увагу
statement-faulty = Цей файл не можна провести. Нічого не записано.
statement-will = Що станеться
statement-no-lines = У цьому файлі немає рядків.
statement-book = Провести
statement-drop = Не проводити
statement-line = Рядок
statement-day = День
statement-amount = Сума
statement-what = Призначення і відправник
statement-outcome = Що станеться
statement-outcome-matched = пожертва { $code }
statement-outcome-pays = оплата документа { $number }
statement-outcome-names = пояснити, згадує документ { $number }
statement-outcome-suggested = пояснити, майже { $code }
statement-outcome-unmatched = пояснити
statement-outcome-known = уже проведено
statement-outcome-outgoing = видаток, пропускаю
statement-outcome-paired = скасовано в тому ж файлі, пропускаю
statement-outcome-takes-back = банк скасовує попереднє надходження
statement-reading = Читаю файл…
statement-may-leave = Можеш закрити цю сторінку. Файл прочитається сам.
statement-look-again = Перевірити зараз
statement-queue = Надходження до пояснення
statement-queue-about = Скажи, чим є кожне надходження. Кожне пояснення можна скасувати.
statement-queue-none = Тут нічого не чекає.
statement-tab-unexplained = Пояснити
statement-tab-donation = Пожертви
statement-tab-other = Не пожертви
statement-tab-reversed = Скасовані банком
statement-fund = Мета
statement-fund-statutory = Статутні цілі
statement-fund-aid = Фонд допомоги
statement-is-donation = Це пожертва
statement-is-code = Це пожертва { $code }
statement-is-announced = Це пожертва, обіцяна { $day }, код { $code }
statement-is-fee = Це оплата документа { $document }
statement-is-tax = Це 1,5 % податку
statement-tax-office = Переказ податкової інспекції
statement-document = Оплата документа
statement-document-number = Номер документа
statement-pays = Оплата документа { $number }
statement-not-donation = Не пожертва
statement-kind = Що це
statement-kind-donation = Пожертва
statement-kind-fee = Оплата
statement-kind-grant = Дотація
statement-kind-one-point-five = 1,5 % податку
statement-kind-refund = Повернення від ZUS чи установи
statement-kind-else = Інше
statement-reason = Причина
statement-save = Зберегти
statement-take-back = Скасувати пояснення
statement-bank-took = Банк скасував надходження
statement-was-reversed = Банк скасував це надходження.
statement-no-fund = Вибери мету.
statement-no-code = Це не код пожертви.
statement-no-document = Впишіть номер документа.
statement-no-kind = Вибери, що це.
statement-no-reason = Напиши причину.
statement-no-answer = Вибери, чим є це надходження.
statement-profiles = Розташування файлів CSV
statement-profiles-about = Якщо банк має власну таблицю, опиши її тут і спробуй на зразку.
statement-profiles-own = Твої розташування
statement-profiles-shipped = Готові розташування банків
statement-profile-forget = Видалити
statement-profile-keep = Зберегти розташування
statement-layout = Розташування
statement-layout-hint = Назви стовпців із заголовка у форматі TOML. Почни з готового розташування.
statement-sample = Зразок
statement-sample-hint = Встав кілька рядків разом із заголовком.
statement-sample-file = Або файл
statement-try = Спробувати
statement-tried = Так читається зразок
statement-at-line = рядок { $line }: { $said }
statement-problem-empty = файл порожній
statement-problem-not-a-statement = це не виписка, а файл { $found }
statement-problem-unknown-format = це не MT940, не CAMT.053 і не таблиця відомого розташування
statement-problem-unreadable = файл не читається: { $reason }
statement-problem-utf16 = файл у кодуванні UTF-16; збережи його як UTF-8
statement-problem-mixed-encoding = рядок має інше кодування, ніж попередні ({ $before })
statement-problem-too-long = тут понад { $most } байтів без кінця рядка
statement-problem-too-many-lines = файл має понад { $most } рядків; поділи його
statement-problem-truncated = файл обірвано: бракує { $missing }
statement-problem-out-of-order = поле { $tag } стоїть не на місці
statement-problem-missing = бракує поля { $tag }
statement-problem-day = «{ $text }» — не день
statement-problem-amount = «{ $text }» — не сума
statement-problem-mark = «{ $text }» не каже, чи гроші прийшли, чи пішли
statement-problem-negative = сума від’ємна
statement-problem-zero = сума нульова
statement-problem-zero-row = сума нульова, рядок пропущено
statement-problem-account = «{ $text }» — не номер рахунку
statement-problem-currency = «{ $text }» — не валюта
statement-problem-currency-differs = валюта { $found }, а виписка у { $expected }
statement-problem-foreign-currency = валюта { $currency }; проводимо лише злоті
statement-problem-not-balanced = початковий залишок і рядки дають { $expected }, а кінцевий залишок { $found }
statement-problem-balance-broken = залишок мав би бути { $expected }, а файл каже { $found }
statement-problem-batch-sum = частини пакета дають { $expected }, а весь пакет { $found }
statement-problem-number-gap = після виписки { $before } одразу { $found }; чогось бракує між ними
statement-problem-balance-gap = попередня виписка скінчилася залишком { $before }, ця починається з { $found }
statement-problem-dates-out-of-order = рядок старший за попередній
statement-problem-pending = банк ще не провів цю операцію, її пропущено
statement-problem-doctype = файл має DOCTYPE або сутності; у виписках їх немає
statement-problem-too-deep = елементи вкладені глибше за { $most }
statement-problem-xml = це неправильний XML: { $reason }
statement-problem-not-camt053 = цей XML не є випискою CAMT.053
statement-problem-column = у таблиці немає стовпця «{ $column }»
statement-problem-profile = розташування не підходить: { $reason }
statement-problem-open-quote = лапки не закрито
statement-problem-no-statement = у файлі немає виписки
statement-problem-no-account = організація ще не вказала рахунку
statement-problem-other-account = це виписка іншого рахунку ({ $account })
statement-problem-repeated-reference = номер операції { $reference } повторюється; враховано обидва рядки
desk-statements = Виписки
desk-task-bank-lines = Поясни надходження
desk-task-statement = Проведи виписку
statement-own-account = Рахунок організації: { $account }
statement-why-bank = Банк скасував надходження
statement-why-mistake = Пояснення надходження скасовано

statement-payers-covered = Ви також займаєтеся замовленнями, тому тут не видно, хто платить. Ви можете подивитися, а ми це запишемо.
statement-payers-look = Показати, хто платить, на чверть години
statement-payers-hidden = Ви також займаєтеся замовленнями, тому тут не видно, хто платить. Попросіть, щоб виписки вела людина, яка не займається замовленнями.
statement-payer-covered = Платника і призначення закрито.
