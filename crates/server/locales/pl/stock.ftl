# The store: goods in kind, their trail, corrections with two signatures.

stock-title = Magazyn
stock-here = Co jest w magazynie
stock-empty = Magazyn jest pusty.
stock-waiting = Czeka na drugi podpis
stock-with-empty = Pokaż też puste
stock-without-empty = Ukryj puste
stock-total = Razem w magazynie: { $amount }.
stock-what = Co to jest
stock-what-hint = Na przykład: mąka pszenna 1 kg.
stock-quantity = Ile
stock-quantity-hint = Na przykład: 20. Kilogramy i litry mogą być z przecinkiem: 2,5.
stock-unit = Jak to liczyć
stock-unit-name-piece = sztuki
stock-unit-name-package = opakowania
stock-unit-name-kilogram = kilogramy
stock-unit-name-litre = litry
stock-unit-piece = { $n ->
    [one] { $n } sztuka
    [few] { $n } sztuki
   *[other] { $n } sztuk
}
stock-unit-package = { $n ->
    [one] { $n } opakowanie
    [few] { $n } opakowania
   *[other] { $n } opakowań
}
stock-unit-kilogram = { $n } kg
stock-unit-litre = { $n } l
stock-unit-value = Wartość sztuki, kilograma lub litra
stock-unit-value-hint = Na przykład: 3,50 zł.
stock-worth = Wartość
stock-until = Data ważności
stock-until-hint = Dla żywności i bonów. Po tym dniu nic się nie wyda.
stock-good-until = Ważne do: { $day }.
stock-past-date = po terminie
stock-soon = wydaj szybko
stock-goods = Rodzaj
stock-goods-things = rzeczy
stock-goods-vouchers = bony z numerami
stock-serials = Numery bonów
stock-serials-hint = Oddziel je spacją albo wpisz w osobnych wierszach.
stock-serials-here = Bony w magazynie: { $numbers }
stock-received-on = Dzień przyjęcia
stock-receive = Przyjmij do magazynu
stock-receive-about = Najpierw zapisz darowiznę rzeczową, potem przyjmij z niej rzeczy. Rzeczy kupione płaci fundusz.
stock-receive-button = Przyjmij
stock-source = Skąd to jest
stock-source-hint = Dary czekają tu, aż wszystko trafi na półkę.
stock-gift-left = Do przyjęcia za { $amount }
stock-bought = Kupione: { $fund }
stock-origin = Pochodzenie
stock-origin-gift = dar
stock-origin-bought = kupione
stock-no-source = Wybierz, skąd to jest.
stock-no-what = Napisz, co to jest.
stock-no-goods = Wybierz rodzaj.
stock-no-unit = Wybierz, jak to liczyć.
stock-no-quantity = Wpisz, ile.
stock-no-value = Wpisz wartość sztuki, kilograma lub litra.
stock-trail = Co się działo
stock-movement = Co
stock-movement-received = przyjęto
stock-movement-handed-over = wydano
stock-movement-returned = wróciło
stock-movement-corrected = korekta
stock-change = Zmiana
stock-after = Zostało
stock-correct = Popraw liczbę
stock-correct-about = Korekta liczy się, gdy podpisze ją druga osoba. Historii nikt nie zmienia.
stock-correction-waits = Korekta czeka na podpis
stock-correction-own = To Twoja korekta. Podpisze ją ktoś inny.
stock-way = Jest mniej czy więcej?
stock-way-mniej = mniej
stock-way-wiecej = więcej
stock-by = O ile
stock-reason = Powód
stock-note = Co się stało
stock-note-hint = Jedno zdanie, bez nazwisk.
stock-propose = Zgłoś korektę
stock-sign = Podpisuję korektę
stock-turn-down = Nie podpisuję
stock-signed = Podpisana:
stock-turned-down = Niepodpisana:
stock-no-way = Wybierz, czy jest mniej, czy więcej.
stock-no-note = Napisz, co się stało.
stock-count = Spis z natury
stock-count-about = Policz, co jest na półkach. Różnice podpisze potem druga osoba. Bony popraw na ich stronie.
stock-count-button = Zapisz spis
stock-expected = Powinno być: { $count }.
stock-nothing-counted = Wpisz liczbę choć przy jednej rzeczy.
stock-counted-note = Różnica ze spisu z natury.

history-stock-received = Przyjęto do magazynu, liczba: { $count }
history-stock-handed-over = Wydano z magazynu, liczba: { $count }
history-stock-returned = Wróciło do magazynu, liczba: { $count }
history-stock-correction-proposed = Zgłoszono korektę magazynu. Powód: { $reason }
history-stock-corrected = Podpisano korektę magazynu. Powód: { $reason }
history-stock-correction-turned-down = Nie podpisano korekty magazynu
history-stock-counted = Zrobiono spis z natury, liczba pozycji: { $count }

refusal-stock-no-count = Sztuki i opakowania liczy się w całości. Wpisz pełną liczbę, od { $from } do { $max }.
refusal-stock-no-measure = Wpisz liczbę od { $from } do { $max }, najwyżej z trzema cyframi po przecinku. Na przykład: 2,5.
refusal-stock-worth-nothing = To jest warte mniej niż grosz. Wpisz więcej.
refusal-stock-not-that-much = Tyle tego nie ma. Jest: { $count }.
refusal-stock-expired = Data ważności minęła: { $since }. Tego się nie wyda. Zgłoś korektę.
refusal-stock-in-future = Ten dzień jest w przyszłości: { $day }. Wpisz dzień, który już był.
refusal-stock-nothing-changes = Ta korekta nic nie zmienia. Wpisz, o ile jest mniej lub więcej.
refusal-stock-same-signature = Korektę podpisuje inna osoba niż ta, która ją zgłosiła. Poproś ją.
refusal-stock-already-signed = Tę korektę ktoś już załatwił. Odśwież stronę.
refusal-stock-serial-twice = Bon o numerze { $number } już jest na liście. Sprawdź numery.
refusal-stock-no-serials = Wpisz numer każdego bonu, tyle numerów, ile bonów.
refusal-stock-no-gift = Nie ma takiego daru. Najpierw zapisz darowiznę rzeczową.
refusal-stock-more-than-gift = Dar jest wart mniej. Zostało z niego { $limit }. Zmniejsz liczbę lub wartość.
refusal-stock-promised = Reszta jest obiecana na zatwierdzonych listach. Wolne: { $count }. Wpisz mniej albo porzuć listę, która nie jest potrzebna.
refusal-stock-wrong-fund = Z tego funduszu nie kupuje się rzeczy na pomoc. Wybierz inny.

reason-past-date = minęła data ważności
reason-damaged = zepsute
reason-stolen = skradzione
reason-lost = zgubione
reason-brought-back = ktoś oddał
reason-miscounted = pomyłka w liczeniu

law-stock-expiry-days = Tyle dni przed końcem daty ważności magazyn ostrzega

desk-task-stock-correction = Podpisz korektę magazynu
desk-task-stock-expiring = Kończy się data ważności
