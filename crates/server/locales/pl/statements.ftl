# Wyciągi bankowe.

statement-list-title = Wyciągi bankowe
statement-list-about = Wgraj plik z banku. Najpierw zobaczysz, co się stanie. Księgujesz dopiero potem.
statement-file = Plik z banku
statement-file-hint = MT940, CAMT.053 albo CSV, do 10 MB. Możesz przeciągnąć plik na to pole.
statement-read = Wczytaj
statement-waiting = { $n ->
    [one] { $n } wpłata do wyjaśnienia
    [few] { $n } wpłaty do wyjaśnienia
    [many] { $n } wpłat do wyjaśnienia
   *[other] { $n } wpłaty do wyjaśnienia
}
statement-before = Wczytane wyciągi
statement-list-none = Nie ma tu jeszcze żadnego wyciągu.
statement-name = Plik
statement-when = Kiedy
statement-state = Stan
statement-lines = Pozycje
statement-status-waiting = czeka na księgowanie
statement-status-booked = zaksięgowany
statement-status-dropped = odłożony
statement-count-donations = { $n ->
    [one] { $n } darowizna
    [few] { $n } darowizny
    [many] { $n } darowizn
   *[other] { $n } darowizny
}
statement-count-fees = { $n ->
    [one] { $n } zapłata za dokument
    [few] { $n } zapłaty za dokumenty
    [many] { $n } zapłat za dokumenty
   *[other] { $n } zapłaty za dokumenty
}
statement-count-unexplained = { $n } do wyjaśnienia
statement-count-known = { $n ->
    [one] { $n } już zaksięgowana
    [few] { $n } już zaksięgowane
    [many] { $n } już zaksięgowanych
   *[other] { $n } już zaksięgowanej
}
statement-count-ignored = { $n ->
    [one] { $n } pominięta
    [few] { $n } pominięte
    [many] { $n } pominiętych
   *[other] { $n } pominiętej
}
statement-back = Wszystkie wyciągi
statement-booked = Wyciąg jest zaksięgowany:
statement-explain = Wyjaśnij wpłaty
statement-dropped = Ten wyciąg odłożono bez księgowania.
statement-gone = Wczytane pozycje już usunięto. Wgraj plik jeszcze raz.
statement-recognised = Rozpoznano: { $format }, kodowanie { $encoding }.
statement-by-profile = Układ kolumn: { $profile }.
statement-balanced = Konto { $account }: saldo { $opening } → { $closing }, wszystko się zgadza.
statement-unbalanced = Konto { $account }: saldo { $opening } → { $closing }, pozycje się nie zgadzają.
statement-unchecked = Konto { $account }: saldo { $opening } → { $closing }, plik nie pozwala tego sprawdzić.
statement-unsaid = nieznane
statement-gap = Poprzedni wyciąg skończył się saldem { $before }, ten zaczyna się od { $opening }. Brakuje czegoś pomiędzy.
statement-gap-number = Brakuje wyciągu nr { $number }.
statement-gap-numbers = Brakuje wyciągów o numerach od { $first } do { $last }.
statement-alike = { $n ->
    [one] Jedna pozycja ma ten sam dzień i kwotę co pozycja z pliku o innym układzie. Nie zaksięgujemy jej drugi raz.
    [few] { $n } pozycje mają ten sam dzień i kwotę co pozycje z pliku o innym układzie. Nie zaksięgujemy ich drugi raz.
   *[many] { $n } pozycji ma ten sam dzień i kwotę co pozycje z pliku o innym układzie. Nie zaksięgujemy ich drugi raz.
}
statement-alike-other = To inne wpłaty: zaksięguj je także
statement-doubts-fine = Uwagi przeczytane, plik jest w porządku
statement-problems = Na co zwrócić uwagę
statement-faulty = Tego pliku nie da się zaksięgować. Niczego nie zapisano.
statement-fetch-again = Pobierz wyciąg z banku jeszcze raz i wczytaj go.
statement-will = Co się stanie
statement-no-lines = W tym pliku nie ma żadnych pozycji.
statement-book = Zaksięguj
statement-drop = Nie księguj
statement-put-away = Odłóż ten plik
statement-all-known = Wszystko z tego pliku jest już w księgach.
statement-line = Wiersz
statement-day = Dzień
statement-amount = Kwota
statement-what = Tytuł i nadawca
statement-outcome = Co się stanie
statement-outcome-matched = darowizna { $code }
statement-outcome-pays = zapłata za dokument { $number }
statement-outcome-names = do wyjaśnienia, wymienia dokument { $number }
statement-outcome-suggested = do wyjaśnienia, może { $code }
statement-outcome-unmatched = do wyjaśnienia
statement-outcome-alike = chyba już zaksięgowana z innego pliku
statement-outcome-known = już zaksięgowana
statement-outcome-outgoing = wypłata, pomijam
statement-outcome-paired = cofnięta w tym samym pliku, pomijam
statement-outcome-takes-back = bank cofa wcześniejszą wpłatę
statement-outcome-takes-back-unknown = bank cofa wpłatę, której nie rozpoznaję: znajdź ją i cofnij ręcznie
statement-reading = Czytam plik…
statement-may-leave = Możesz zamknąć tę stronę. Plik przeczyta się sam.
statement-look-again = Sprawdź teraz
statement-queue = Wpłaty do wyjaśnienia
statement-queue-about = Powiedz, czym jest każda wpłata. Każde wyjaśnienie możesz cofnąć.
statement-queue-none = Nic tu nie czeka.
statement-tab-unexplained = Do wyjaśnienia
statement-tab-donation = Darowizny
statement-tab-other = Nie darowizny
statement-tab-reversed = Cofnięte lub odesłane
statement-fund = Cel
statement-fund-statutory = Cele statutowe
statement-fund-aid = Fundusz pomocy
statement-is-donation = To darowizna
statement-is-code = To darowizna { $code }
statement-is-announced = To darowizna zapowiedziana { $day }, kod { $code }
statement-is-fee = To zapłata za dokument { $document }
statement-rest = To nadpłata: tyle przyszło ponad kwotę dokumentu { $document }. Odeślij ją albo powiedz, czym jest.
statement-is-tax = To 1,5 % podatku
statement-tax-office = Przelew z urzędu skarbowego
statement-document = Zapłata za dokument
statement-document-number = Numer dokumentu
statement-pays = Zapłata za dokument { $number }
statement-not-donation = Nie darowizna
statement-kind = Co to jest
statement-kind-donation = Darowizna
statement-kind-fee = Opłata
statement-kind-grant = Dotacja
statement-kind-one-point-five = 1,5 % podatku
statement-kind-refund = Zwrot z ZUS albo urzędu
statement-kind-aid-back = Zwrot pomocy
statement-is-noted = To opłata { $document }, zapisana już ręcznie: { $day }
statement-carried = { $amount } z { $day }
statement-is-carried = To gotówka z kasy: { $cash }
statement-own-cash = Gotówka z kasy, kilka razem
statement-own-cash-about = Co razem wpłacono
statement-no-deposit = Zaznacz przynajmniej jedną wpłatę gotówki.
statement-kind-own-cash = Gotówka z kasy
statement-kind-else = Inne
statement-reason = Powód
statement-save = Zapisz
statement-take-back = Cofnij wyjaśnienie
statement-went-back = Pieniądze wróciły do wpłacającego
statement-bank-took = Bank cofnął wpłatę
statement-sent-back = Odesłaliśmy przelewem
statement-was-reversed = Tych pieniędzy już nie ma: bank cofnął wpłatę albo odesłaliście ją przelewem.
statement-did-not-go = Jednak nie wróciły: pieniądze są na koncie
statement-missing = Bank cofnął tę wpłatę, ale jej fundusz nie ma już tych pieniędzy. Przenieś brakującą kwotę z celów statutowych albo poczekaj na wpłaty, potem naciśnij „Bank cofnął wpłatę”.
statement-no-fund = Wybierz cel.
statement-no-code = To nie jest kod darowizny.
statement-no-document = Wpisz numer dokumentu.
statement-no-kind = Wybierz, co to jest.
statement-no-reason = Napisz powód.
statement-no-answer = Wybierz, czym jest ta wpłata.
statement-profiles = Układy plików CSV
statement-profiles-about = Gdy bank ma własny układ tabeli, wskaż kolumny w jego pliku.
statement-profiles-own = Twoje układy
statement-profiles-shipped = Gotowe układy banków do skopiowania
statement-profile-forget = Usuń
statement-profile-kept = Układ zapisany.
statement-profile-onward = Wczytaj teraz plik z banku
statement-profile-keep = Zapisz układ
statement-layout = Układ
statement-layout-hint = Nazwy kolumn z nagłówka w formacie TOML. Zacznij od gotowego układu.
statement-layout-experts = Dla znawców: układ jako tekst TOML
statement-columns = Układ z pliku: wskaż kolumny
statement-columns-about = Wybierz plik z banku albo wklej kilka wierszy. Pokażemy kolumny, a Ty powiesz, co w nich jest.
statement-columns-show = Pokaż kolumny
statement-columns-mean = Co jest w kolumnach
statement-columns-hint = Potrzebna jest data księgowania i kwota. Resztę wskaż, jeśli jest.
statement-column = Kolumna
statement-column-unnamed = bez nazwy
statement-column-values = Pierwsze wartości
statement-column-is = Co to jest
statement-column-ignored = pomiń
statement-column-is-booked-on = data księgowania
statement-column-is-valued-on = data waluty
statement-column-is-amount = kwota ze znakiem
statement-column-is-came = kwota wpływu (uznanie)
statement-column-is-went = kwota wydatku (obciążenie)
statement-column-is-currency = waluta
statement-column-is-title = tytuł
statement-column-is-counterparty = nazwa drugiej strony
statement-column-is-account = rachunek drugiej strony
statement-column-is-balance = saldo po operacji
statement-column-is-reference = numer operacji w banku
statement-column-auto = rozpoznaj
statement-column-name = Nazwa układu
statement-column-name-hint = Na przykład: Bank Spółdzielczy, konto bieżące.
statement-column-new = nowy układ
statement-column-try = Sprawdź, co przeczytamy
statement-column-file = Plik z banku
statement-column-rows = Albo wklej wiersze
statement-column-no-sample = Wybierz plik albo wklej kilka wierszy tabeli.
statement-column-no-name = Nazwij ten układ.
statement-column-none = Wskaż kolumnę z datą księgowania i kolumnę z kwotą.
statement-column-no-day = Wskaż kolumnę z datą księgowania.
statement-column-no-amount = Wskaż jedną kolumnę z kwotą albo dwie: wpływy i wydatki.
statement-column-no-header = Ten wiersz nie ma nazw kolumn. Wybierz inny albo „nie ma takiego wiersza”.
statement-column-twice = To jest już w innej kolumnie.
statement-dates = Kolejność w dacie
statement-dates-day-first = dzień, miesiąc, rok
statement-dates-month-first = miesiąc, dzień, rok
statement-dates-year-first = rok, miesiąc, dzień
statement-decimal = Znak dziesiętny
statement-decimal-comma = przecinek
statement-decimal-point = kropka
statement-file-reads = Kolumny wyglądają źle?
statement-file-reads-about = Zmień, jak czytamy plik, i odczytaj go od nowa.
statement-header = Wiersz z nazwami kolumn
statement-header-none = nie ma takiego wiersza
statement-delimiter = Znak między kolumnami
statement-delimiter-semicolon = średnik
statement-delimiter-comma = przecinek
statement-delimiter-tab = tabulator
statement-delimiter-bar = kreska pionowa
statement-encoding = Kodowanie znaków
statement-read-anew = Odczytaj od nowa
statement-other-file = Wybierz inny plik
statement-sample = Próbka
statement-sample-hint = Wklej kilka wierszy razem z nagłówkiem.
statement-sample-file = Albo plik
statement-try = Wypróbuj
statement-tried = Tak czytam próbkę
statement-at-line = wiersz { $line }: { $said }
statement-problem-empty = plik jest pusty
statement-problem-not-a-statement = to nie wyciąg, tylko plik { $found }
statement-problem-unknown-format = to nie jest MT940, CAMT.053 ani tabela w znanym układzie
statement-problem-unreadable = pliku nie da się czytać: { $reason }
statement-problem-utf16 = plik jest w kodowaniu UTF-16; zapisz go jako UTF-8
statement-problem-mixed-encoding = wiersz ma inne kodowanie niż wcześniejsze ({ $before })
statement-problem-too-long = jest tu więcej niż { $most } bajtów bez końca wiersza
statement-problem-too-many-lines = plik ma więcej niż { $most } pozycji; podziel go na mniejsze
statement-problem-truncated = plik jest urwany: brakuje { $missing }
statement-problem-out-of-order = pole { $tag } stoi w złym miejscu
statement-problem-missing = brakuje pola { $tag }
statement-problem-day = „{ $text }” to nie jest dzień
statement-problem-amount = „{ $text }” to nie jest kwota
statement-problem-mark = „{ $text }” nie mówi, czy pieniądze przyszły, czy wyszły
statement-problem-negative = kwota jest ujemna
statement-problem-zero = kwota jest zerowa
statement-problem-zero-row = kwota jest zerowa, pomijam wiersz
statement-problem-account = „{ $text }” to nie jest numer konta
statement-problem-currency = „{ $text }” to nie jest waluta
statement-problem-currency-differs = waluta to { $found }, a wyciąg jest w { $expected }
statement-problem-foreign-currency = waluta to { $currency }; księgujemy tylko złote
statement-problem-not-balanced = saldo początkowe i pozycje dają { $expected }, a saldo końcowe to { $found }
statement-problem-balance-broken = saldo powinno wynosić { $expected }, a plik podaje { $found }
statement-problem-batch-sum = części paczki dają { $expected }, a cała paczka to { $found }
statement-problem-number-gap = po wyciągu { $before } jest od razu { $found }; brakuje czegoś pomiędzy
statement-problem-balance-gap = poprzedni wyciąg skończył się saldem { $before }, ten zaczyna się od { $found }
statement-problem-dates-out-of-order = pozycja jest starsza niż poprzednia
statement-problem-day-ahead = dzień { $found } jeszcze nie nadszedł
statement-problem-pending = pozycja nie jest jeszcze zaksięgowana w banku, pomijam
statement-problem-doctype = plik ma deklarację DOCTYPE albo encje; wyciągi ich nie mają
statement-problem-too-deep = elementy są zagnieżdżone głębiej niż { $most }
statement-problem-xml = to nie jest poprawny XML: { $reason }
statement-problem-not-camt053 = ten XML nie jest wyciągiem CAMT.053
statement-problem-column = w tabeli nie ma kolumny „{ $column }”
statement-problem-profile = układ nie pasuje: { $reason }
statement-problem-open-quote = cudzysłów nie ma końca
statement-problem-no-statement = w pliku nie ma wyciągu
statement-problem-no-account = organizacja nie podała jeszcze swojego konta
statement-problem-other-account = to wyciąg innego konta ({ $account })
statement-problem-repeated-reference = numer operacji { $reference } powtarza się; liczę obie pozycje
desk-statements = Wyciągi
desk-task-bank-lines = Wyjaśnij wpłaty
desk-task-bank-line-missing = Bank cofnął wpłatę, a w funduszu brakuje pieniędzy
desk-task-statement = Zaksięguj wyciąg
statement-own-account = Konto organizacji: { $account }
statement-why-bank = Bank cofnął wpłatę
statement-why-mistake = Wyjaśnienie wpłaty cofnięto

statement-payers-covered = Zajmujesz się też zleceniami, dlatego nie widać tu, kto wpłaca. Możesz zajrzeć, a my to zapiszemy.
statement-payers-look = Pokaż, kto wpłaca, na kwadrans
statement-payers-hidden = Zajmujesz się też zleceniami, dlatego nie widać tu, kto wpłaca. Poproś, żeby wyciągi prowadziła osoba, która nie zajmuje się zleceniami.
statement-payer-covered = Wpłacający i tytuł są zakryte.
