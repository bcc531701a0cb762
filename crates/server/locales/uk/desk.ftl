# The panel of an organisation.

desk-menu = Меню панелі
desk-today = Сьогодні
desk-messages = Повідомлення
desk-overview = Огляд
desk-organisation = Організація
desk-application = Приєднання
desk-settings = Налаштування
desk-team = Команда
desk-orders = Замовлення
desk-enter = Внести за когось
desk-letters = Листи й дзвінки
desk-hours = Години
desk-overview-title = Зробити сьогодні
desk-to-do = Хто чекає
desk-nothing-waits = Ніхто не чекає. Чудова робота!
desk-enter-order = Хтось дзвонить? Внеси замовлення
desk-free-orders = { $n ->
    [one] { $n } прохання без організації
    [few] { $n } прохання без організації
    [many] { $n } прохань без організації
   *[other] { $n } прохання без організації
}
desk-figure-waiting = { $n ->
    [one] справа до виконання
    [few] справи до виконання
    [many] справ до виконання
   *[other] справи до виконання
}
desk-figure-open = { $n ->
    [one] замовлення в роботі
    [few] замовлення в роботі
    [many] замовлень у роботі
   *[other] замовлення в роботі
}
desk-figure-done = { $n ->
    [one] виконаний візит цього місяця
    [few] виконані візити цього місяця
    [many] виконаних візитів цього місяця
   *[other] виконані візити цього місяця
}
desk-column-task = Справа
desk-column-who = Хто
desk-column-waits = Чекає
desk-column-hour = Година
desk-column-visit = Візит
desk-column-goes = Хто йде
desk-visits-today = Візити: { $day }
desk-no-visits = Сьогодні ніхто нікуди не йде.
desk-task-submitted = Нове прохання: { $what }
desk-task-acknowledged = Дай відповідь: { $what }
desk-task-terms-countered = Інший час від людини: { $what }
desk-task-agreed = Заплануй візит: { $what }
desk-task-disputed = Щось не так: { $what }
desk-task-unwritten = Запиши виконання: { $what }
desk-task-letter = Надішли лист: { $what }
desk-task-office = Скажи в офісі: { $what }
desk-task-call = Зателефонуй: { $what }
desk-task-call-asked = Просить зателефонувати: { $what }
desk-task-candidate = Хтось хоче приєднатися
desk-task-hours = Затверди години
desk-offers = Пропозиції
desk-own-pages = Твої сторінки
desk-public-page = Сторінка організації { $house }
desk-own-account = Твій обліковий запис
desk-task-offer-agreed = Усі погодилися, опублікуй пропозицію: { $what }

desk-money-now = Гроші сьогодні
desk-money-months = Останні дванадцять місяців
desk-aid-months = Допомога за останні дванадцять місяців
desk-aid-free = Фонд допомоги ще може дати: { $sum }
desk-column-month = Місяць
desk-column-aid = Допомога
desk-column-costs = Витрати
desk-column-asked = Прохання
desk-column-granted = Надано
desk-column-refused = Відмови
desk-column-handed-over = Видано
desk-no-figures = Ще нічого не відбувалося.
