# Organisations in public: the list and an organisation's page.

organisations-title = Organizacje
organisations-about = Te organizacje pomagają w programie. Zadzwoń do tej, która działa blisko Ciebie.
organisations-name = Nazwa
organisations-place = Miejscowość
organisations-search = Szukaj
organisations-none = Nie znaleźliśmy takiej organizacji. Zmień nazwę albo miejscowość.
organisations-none-ask = Nie szukaj dalej: opisz, czego potrzebujesz
organisations-join = Prowadzisz organizację? Dołącz
organisation-leaving = Ta organizacja odchodzi z programu. Nie przyjmuje nowych próśb.
organisation-call = Zadzwoń:
organisation-offers = W czym pomaga
organisation-no-offers = Teraz nie ma ofert. Zadzwoń i zapytaj.
organisation-facts = O organizacji
organisation-area = Gdzie pomaga
organisation-services = Usługi
organisation-address = Adres
organisation-email = E-mail
organisation-register = Rejestr
organisation-tasks = Zadania publiczne
organisation-standards = Ochrona dzieci
organisation-standards-since = Standardy ochrony małoletnich obowiązują od: { $on }.
organisation-standards-full = Standardy ochrony małoletnich
organisation-standards-child = Wersja dla dzieci
organisation-standards-contact = Kontakt w sprawach ochrony dzieci: { $who }
organisation-gone = Ta organizacja nie działa teraz w programie. Umówione wizyty zostają, chyba że ktoś do Ciebie zadzwoni.
organisation-gone-others = Znajdź inną organizację
