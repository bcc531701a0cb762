# The parameters of the law and of the programme, as the operator reads them.

law-written-agreement-after-days = Угода на довше, ніж стільки днів, має бути письмовою
law-volunteer-from-age = Волонтерові щонайменше стільки років
law-adult-from-age = Із цього віку згода опікуна не потрібна
law-screening-months = Перевірка для роботи з дітьми чинна стільки місяців
law-connection-days = Аркуш, який з’єднує людину з обліковим записом, діє стільки днів
law-standards-months = Стандарти захисту дітей переглядають раз на стільки місяців
law-offer-months = Пропозиція триває щонайбільше стільки місяців
law-listing-months = Пропозиція фірми триває щонайбільше стільки місяців
law-company-listings = Фірма має водночас щонайбільше стільки пропозицій
law-open-free-orders = Одна людина може мати стільки відкритих безкоштовних прохань
law-company-orders-a-year = Організація може прийняти стільки безкоштовних замовлень від фірм на рік
law-acknowledge-working-days = Організація відповідає протягом стількох робочих днів
law-order-expires-days = Прохання без відповіді втрачає чинність через стільки днів
law-confirm-days = Через стільки днів роботу вважають підтвердженою
law-close-days = Підтверджена справа закривається через стільки днів
law-complaint-days = Відповідь на скаргу надходить протягом стількох днів
law-complicated-complaint-days = Відповідь на складну скаргу надходить протягом стількох днів
law-minutes-a-day = Одна людина працює щонайбільше стільки хвилин на день
law-minutes-a-week = Одна людина працює щонайбільше стільки хвилин на тиждень
law-minor-minutes-a-day = Неповнолітня людина працює щонайбільше стільки хвилин на день
law-address-hours-after = Адресу видно ще стільки годин після візиту
law-second-factor-days = Команда вмикає другий фактор входу протягом стількох днів
law-small-organisation-staff = Мала організація має щонайбільше стільки людей у команді
law-message-months = Повідомлення до програми зберігаємо стільки місяців
law-notice-months = Повідомлення про вміст зберігаємо стільки місяців від рішення
law-notice-name-months = Хто повідомив про вміст, знаємо стільки місяців від рішення

law-unit-minutes = { $n ->
    [one] { $n } хвилина
    [few] { $n } хвилини
   *[other] { $n } хвилин
}
law-unit-hours = { $n ->
    [one] { $n } година
    [few] { $n } години
   *[other] { $n } годин
}
law-unit-days = { $n ->
    [one] { $n } день
    [few] { $n } дні
   *[other] { $n } днів
}
law-unit-working-days = { $n ->
    [one] { $n } робочий день
    [few] { $n } робочі дні
   *[other] { $n } робочих днів
}
law-unit-months = { $n ->
    [one] { $n } місяць
    [few] { $n } місяці
   *[other] { $n } місяців
}
law-unit-years = { $n ->
    [one] { $n } рік
    [few] { $n } роки
   *[other] { $n } років
}
law-unit-orders = { $n ->
    [one] { $n } прохання
    [few] { $n } прохання
   *[other] { $n } прохань
}
law-unit-listings = { $n ->
    [one] { $n } пропозиція
    [few] { $n } пропозиції
   *[other] { $n } пропозицій
 }
law-unit-people = { $n ->
    [one] { $n } особа
    [few] { $n } особи
   *[other] { $n } осіб
}
law-ask-offer-days = За скільки днів до кінця питаємо, чи пропозиція актуальна

law-unit-zloty = { $n } зл
law-unit-percent = { $n } %
law-objection-months = Оскаржити рішення оператора можна стільки місяців
