# The list of offers: words, place, filters, map.

search-title = Оголошення про допомогу
search-about = Знайди безкоштовну допомогу поруч: за словом, місцем, видом або на карті.
search-words = Що тобі потрібно?
search-place = Місто або село
search-how-far = Як далеко?
search-radius = { $km ->
    [0] лише тут
   *[other] до { $km } км
 }
search-button = Шукати
search-count = { $n ->
    [0] Таких оголошень немає
    [one] { $n } оголошення
    [few] { $n } оголошення
   *[other] { $n } оголошень
 }
search-distance = { $place }, приблизно { $km } км
search-slots = { $n ->
    [one] { $n } вільний термін, найближчий: { $day }
    [few] { $n } вільні терміни, найближчий: { $day }
   *[other] { $n } вільних термінів, найближчий: { $day }
 }
search-no-slots = Час узгодите разом.
search-corrected = Не знаємо слова «{ $typed }». Шукаємо «{ $meant }».
search-partial = Жодне оголошення не має всіх цих слів. Показуємо найближчі.
search-unknown = Не знаємо місця «{ $place }».
search-unknown-hint = Введи найближче місто.
search-similar = Може, одне з цих? Вибери.
search-others = Є більше місць із такою назвою:
search-chosen = Вибрані фільтри
search-remove = Прибрати:
search-around = { $km ->
    [0] { $place }
   *[other] { $place } + { $km } км
 }
search-wider = Шукати далі: до { $km } км
search-elsewhere = { $n ->
    [one] Переглянути { $n } оголошення в інших місцях
    [few] Переглянути { $n } оголошення в інших місцях
   *[other] Переглянути { $n } оголошень в інших місцях
 }
search-narrow = Уточнити результати
search-category = Вид допомоги
search-when = Коли
search-when-jutro = Сьогодні або завтра
search-when-tydzien = Протягом тижня
search-when-miesiac = Протягом місяця
search-for = Для кого
search-for-dom = Для людей і родин
search-for-instytucja = Для установ
search-for-firma = Для фірм
search-for-organizacja = Для організацій
search-mode = Оплата
search-mode-bezplatnie = Безкоштовно
search-mode-odplatnie = Платно
search-view = Вигляд
search-as-list = Список
search-as-map = Карта
search-map = Оголошення на карті Польщі
search-first = На початок списку
search-nothing = Такого оголошення немає. Можеш шукати ширше або написати нам.
search-all = Переглянути всі оголошення
search-more = Переглянути більше оголошень
search-where = Де ми допомагаємо
search-ask-title = Немає того, що шукаєш?
search-ask = Опиши своє прохання. Його побачать організації поруч із тобою.
search-ask-button = Попросити про допомогу
search-not-read = Читаємо оголошення.
search-not-read-hint = Онови сторінку за хвилину.
