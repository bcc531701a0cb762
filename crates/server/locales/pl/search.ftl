# The list of offers: words, place, filters, map.

search-title = Oferty pomocy
search-about = Znajdź bezpłatną pomoc w okolicy: słowem, miejscowością, kategorią albo na mapie.
search-words = Czego potrzebujesz?
search-place = Miejscowość
search-how-far = Jak daleko?
search-radius = { $km ->
    [0] tylko ta miejscowość
   *[other] do { $km } km
 }
search-button = Szukaj
search-count = { $n ->
    [0] Nie ma takich ofert
    [one] { $n } oferta
    [few] { $n } oferty
   *[other] { $n } ofert
 }
search-distance = { $place }, około { $km } km
search-slots = { $n ->
    [one] 1 wolny termin: { $day }
    [few] { $n } wolne terminy, najbliższy: { $day }
   *[other] { $n } wolnych terminów, najbliższy: { $day }
 }
search-no-slots = Termin ustalicie razem.
search-corrected = Nie znamy słowa „{ $typed }”. Szukamy: „{ $meant }”.
search-partial = Żadna oferta nie ma wszystkich tych słów. Pokazujemy najbliższe.
search-unknown = Nie znamy miejscowości „{ $place }”.
search-unknown-hint = Wpisz najbliższe miasto.
search-similar = Może chodzi o jedną z tych? Wybierz.
search-others = Jest więcej miejscowości o tej nazwie:
search-quoted = „{ $words }”
search-chosen = Wybrane filtry
search-remove = Usuń:
search-around = { $km ->
    [0] { $place }
   *[other] { $place } + { $km } km
 }
search-wider = Szukaj dalej: do { $km } km
search-elsewhere = { $n ->
    [one] Zobacz 1 ofertę w innych miejscowościach
    [few] Zobacz { $n } oferty w innych miejscowościach
   *[other] Zobacz { $n } ofert w innych miejscowościach
 }
search-narrow = Zawęź wyniki
search-category = Rodzaj pomocy
search-when = Kiedy
search-when-jutro = Dziś lub jutro
search-when-tydzien = W ciągu tygodnia
search-when-miesiac = W ciągu miesiąca
search-for = Dla kogo
search-for-dom = Dla osób i rodzin
search-for-instytucja = Dla instytucji
search-for-firma = Dla firm
search-for-organizacja = Dla organizacji
search-mode = Opłata
search-mode-bezplatnie = Bezpłatnie
search-mode-odplatnie = Odpłatnie
search-mode-komercyjnie = Oferty komercyjne firm
search-view = Widok
search-as-list = Lista
search-as-map = Mapa
search-map = Oferty na mapie Polski
search-first = Wróć na początek listy
search-nothing = Nie znaleźliśmy takiej oferty. Możesz szukać szerzej albo nam napisać.
search-all = Zobacz wszystkie oferty
search-more = Zobacz więcej ofert
search-where = Gdzie pomagamy
search-ask-title = Nie ma tego, czego szukasz?
search-ask = Opisz swoją prośbę. Zobaczą ją organizacje z Twojej okolicy.
search-ask-button = Poproś o pomoc
search-not-read = Wczytujemy oferty.
search-not-read-hint = Odśwież stronę za chwilę.
search-ranking = O kolejności decydują słowa, potem wolne terminy, odległość i data. Oferty firm stoją za równie trafnymi ofertami organizacji. Za miejsce na liście nikt nie płaci.
