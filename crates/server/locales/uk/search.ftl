# The list of offers: words, place, filters, map.

search-title = Пропозиції допомоги
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
    [0] Таких пропозицій немає
    [one] { $n } пропозиція
    [few] { $n } пропозиції
   *[other] { $n } пропозицій
 }
search-distance = { $place }, приблизно { $km } км
search-slots = { $n ->
    [one] { $n } вільний термін, найближчий: { $day }
    [few] { $n } вільні терміни, найближчий: { $day }
   *[other] { $n } вільних термінів, найближчий: { $day }
 }
search-no-slots = Час узгодите разом.
search-corrected = Не знаємо слова «{ $typed }». Шукаємо «{ $meant }».
search-partial = Жодна пропозиція не має всіх цих слів. Показуємо найближчі.
search-unknown = Не знаємо місця «{ $place }».
search-unknown-hint = Введи найближче місто.
search-similar = Може, одне з цих? Вибери.
search-others = Є більше місць із такою назвою:
search-quoted = «{ $words }»
search-chosen = Вибрані фільтри
search-remove = Прибрати:
search-around = { $km ->
    [0] { $place }
   *[other] { $place } + { $km } км
 }
search-wider = Шукати далі: до { $km } км
search-elsewhere = { $n ->
    [one] Переглянути { $n } пропозицію в інших місцях
    [few] Переглянути { $n } пропозиції в інших місцях
   *[other] Переглянути { $n } пропозицій в інших місцях
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
search-mode-komercyjnie = Комерційні пропозиції фірм
search-view = Вигляд
search-as-list = Список
search-as-map = Карта
search-map = Пропозиції на карті Польщі
search-first = На початок списку
search-nothing = Такої пропозиції немає. Можеш шукати ширше або написати нам.
search-all = Переглянути всі пропозиції
search-more = Переглянути більше пропозицій
search-where = Де ми допомагаємо
search-ask-title = Немає того, що шукаєш?
search-ask = Опиши своє прохання. Його побачать організації поруч із тобою.
search-ask-button = Попросити про допомогу
search-not-read = Читаємо пропозиції.
search-not-read-hint = Онови сторінку за хвилину.
search-ranking = Порядок визначають слова, потім вільні терміни, відстань і дата. Пропозиції фірм стоять за такими ж влучними пропозиціями організацій. За місце в списку ніхто не платить.
