# Why not, and the way onward. One sentence for each refusal of the rules.

refusal-words-empty = Wpisz coś w to pole.
refusal-words-too-long = Skróć tekst. Może mieć { $max } { $max ->
    [one] znak
    [few] znaki
    [many] znaków
   *[other] znaku
}, a ma { $length }.
refusal-words-control = W tekście są ukryte znaki. Wpisz go jeszcze raz ręcznie.
refusal-words-no-email = To nie wygląda na adres e-mail. Popraw go, na przykład: anna@example.org.
refusal-words-no-day = Nie rozumiem tej daty. Wpisz ją tak: 24.11.2026.
refusal-words-no-time = Nie ma takiej godziny. Wpisz ją tak: 10:30.
refusal-words-no-phone = To nie wygląda na numer telefonu. Wpisz 9 cyfr albo numer z +.

refusal-organisation-wrong-step = Tego kroku nie da się teraz zrobić. Odśwież stronę i zobacz, co jest następne.
refusal-organisation-incomplete = Brakuje jeszcze części: { $missing ->
    [register] dane i numer w rejestrze
    [representative] osoba, która podpisuje
    [services] teren i usługi
    [account] konto bankowe
    [documents] dokumenty
   *[declarations] oświadczenia
}. Uzupełnij ją i wyślij zgłoszenie.
refusal-organisation-checklist-open = Zaznacz najpierw wszystkie punkty listy. { $open ->
    [one] Został { $open } punkt.
    [few] Zostały { $open } punkty.
   *[other] Zostało { $open } punktów.
}
refusal-organisation-no-processing-agreement = Brakuje podpisanej umowy o powierzeniu danych. Wydrukuj ją, podpiszcie i dodaj skan.
refusal-organisation-no-coordinator = Organizacja nie ma koordynatora. Dodaj go w zespole.
refusal-organisation-not-active = Ta organizacja nie działa teraz w programie. Wybierz inną w pobliżu.
refusal-organisation-open-orders = Najpierw zamknij otwarte zlecenia. { $count ->
    [one] Jest jeszcze { $count } otwarte zlecenie.
    [few] Są jeszcze { $count } otwarte zlecenia.
   *[other] Jest jeszcze { $count } otwartych zleceń.
}
refusal-organisation-no-standards = Praca z dziećmi wymaga standardów ochrony małoletnich. Dodaj je w ustawieniach organizacji.
refusal-organisation-standards-lapsed = Standardy ochrony małoletnich trzeba było sprawdzić do: { $since }. Zrób przegląd i wpisz nową datę.
refusal-organisation-no-verified-account = Darowizny czekają na sprawdzone konto bankowe. Podaj numer konta i dokument, który go potwierdza.
refusal-organisation-no-reason = Wybierz powód z listy.

refusal-person-unreachable = Podaj, jak można się z tą osobą skontaktować: telefon, e-mail, list albo wizyta w biurze.
refusal-person-too-young = Wolontariuszem można zostać od { $from_age } lat. Zaproś tę osobę, gdy skończy tyle lat.
refusal-person-no-guardian = Osoba niepełnoletnia potrzebuje pisemnej zgody opiekuna. Wpisz dzień, w którym opiekun ją podpisał.
refusal-person-wrong-step = Tego kroku nie da się teraz zrobić. Odśwież stronę i zobacz, co jest następne.
refusal-connection-sheet-used = Ta kartka była już użyta. Poproś organizację o nową.
refusal-connection-sheet-over = Ta kartka działała do: { $until }. Poproś organizację o nową.
refusal-connection-other-record = To konto jest już połączone z inną osobą w tej organizacji. Wyloguj się i użyj swojego konta.
refusal-connection-not-connected = To konto jest już odłączone. Odśwież stronę.
refusal-certificate-no-hours = Nie ma jeszcze zatwierdzonych godzin. Zatwierdź godziny, a potem wydaj zaświadczenie.

refusal-engagement-wrong-step = Tego kroku nie da się zrobić z tym porozumieniem. Odśwież stronę i zobacz, co jest następne.
refusal-engagement-ends-before-start = Koniec porozumienia jest przed początkiem. Popraw jedną z dat.
refusal-engagement-not-in-writing = Porozumienie na ponad 30 dni albo bez końca musi być na piśmie. Wydrukuj je i wpisz dzień podpisu.
refusal-engagement-signed-late = Podpis ({ $signed_on }) jest po pierwszym dniu ({ $starts_on }). Przesuń początek porozumienia.
refusal-engagement-not-insured = Krótkie porozumienie wymaga ubezpieczenia od wypadków. Brakuje polisy na dzień: { $on }.
refusal-engagement-risk-not-read = Ta osoba nie potwierdziła jeszcze informacji o ryzyku. Daj ją do przeczytania i zaznacz.
refusal-engagement-rights-not-read = Ta osoba nie potwierdziła jeszcze praw i obowiązków. Daj je do przeczytania i zaznacz.
refusal-engagement-notice-not-read = Ta osoba nie potwierdziła jeszcze informacji o danych. Daj ją do przeczytania i zaznacz.

refusal-screening-not-complete = Ta osoba nie może jeszcze pracować z dziećmi. Poproś osobę od ochrony dzieci o weryfikację.
refusal-screening-lapsed = Weryfikacja do pracy z dziećmi jest nieaktualna od: { $since }. Poproś o nową.
refusal-screening-not-eligible = Ta osoba nie może pracować z dziećmi. Wybierz kogoś innego.
refusal-screening-part-missing = W weryfikacji brakuje części: { $part ->
    [restricted-register] rejestr z dostępem ograniczonym
    [commission-register] rejestr Państwowej Komisji
    [certificate] zaświadczenie z KRK
    [residence] oświadczenie o krajach pobytu
   *[foreign-documents] dokumenty z innych krajów
}. Wpisz ją i spróbuj jeszcze raz.
refusal-screening-in-future = Ten dzień jeszcze nie nadszedł: { $day }. Popraw datę.

refusal-offer-wrong-step = Tego nie da się teraz zrobić z tą ofertą. Odśwież stronę i zobacz jej stan.
refusal-offer-not-agreed = Ta oferta czeka na zgodę osób, które wymienia. { $waiting ->
    [one] Brakuje { $waiting } zgody.
   *[other] Brakuje { $waiting } zgód.
} Zapytaj i zapisz zgodę.
refusal-offer-money-in-text = Pomoc jest bezpłatna, więc nie łącz jej z kwotą. Usuń słowa: „{ $found }”.
refusal-offer-too-long = Oferta może trwać najwyżej { $months } { $months ->
    [one] miesiąc
    [few] miesiące
    [many] miesięcy
   *[other] miesiąca
}. Wybierz wcześniejszy dzień, potem ją przedłużysz.
refusal-offer-in-past = Ten dzień już minął: { $until }. Wybierz dzień w przyszłości.
refusal-offer-paid-without-calculation = Oferta odpłatna wymaga zatwierdzonej kalkulacji kosztów w zgłoszonym zakresie. Zatwierdź kalkulację albo wybierz pomoc bezpłatną.
refusal-offer-nobody-screened = Do pracy z dziećmi potrzebna jest osoba z pełną weryfikacją. Dodaj taką osobę do oferty.
refusal-offer-no-free-slot = Ten termin jest już zajęty. Wybierz inny albo napisz, kiedy Ci pasuje.
refusal-offer-slot-in-past = Ten termin już minął. Wybierz inny.
refusal-offer-slot-taken = Ktoś zajął ten termin. Najpierw umów z nim inny.
refusal-offer-slot-overlaps = Dwa terminy nachodzą na siebie. Zmień godzinę jednego z nich.
refusal-offer-no-second-look = Poproś drugą osobę z organizacji, żeby obejrzała tę ofertę.
refusal-offer-no-area = Nie rozumiem tego terenu. Podaj miejscowości, powiaty albo promień do 100 km.
refusal-offer-no-reason = Wybierz powód z listy.

refusal-order-wrong-step = Tej prośby nie można już tak zmienić. Odśwież stronę i zobacz, co możesz zrobić.
refusal-order-unreachable = Podaj telefon, e-mail albo inny sposób kontaktu. Bez tego nikt Ci nie odpowie.
refusal-order-too-many-open = Masz już { $limit } { $limit ->
    [one] otwartą prośbę
    [few] otwarte prośby
   *[other] otwartych próśb
}. Poczekaj na jedną z nich albo ją odwołaj.
refusal-order-no-category = Wybierz, w czym potrzebujesz pomocy. Jeśli nie wiesz, wybierz „Coś innego”.
refusal-order-no-description = Napisz, czego potrzebujesz i w jakiej miejscowości. Wystarczą dwa zdania.
refusal-order-no-place = Podaj miejscowość. Dzięki niej znajdziemy pomoc blisko Ciebie.
refusal-order-company-pays = Kto działa dla zysku, zwykle płaci za pomoc. Zadzwoń do organizacji i zapytaj, co jest możliwe.
refusal-order-economic-activity = Wolontariusze nie mogą pracować w działalności gospodarczej. Wybierz inny sposób pomocy.
refusal-order-already-taken = Ktoś już przyjął to zlecenie. Zobacz inne w pobliżu.
refusal-order-own-order = Nie możesz potwierdzić własnego zlecenia. Poproś kogoś innego z zespołu.
refusal-order-not-agreed = Obie strony muszą przyjąć te same warunki. Wyślij propozycję albo zadzwoń.
refusal-order-done-in-future = Praca nie mogła się skończyć w przyszłości: { $on }. Popraw datę.
refusal-order-too-late = Na tę odpowiedź jest już za późno. Zadzwoń do organizacji.
refusal-order-no-consent = Zapytaj najpierw, czy ta osoba zgadza się na inną organizację.
refusal-order-paid-without-calculation = Płatna pomoc wymaga opłaty z kalkulacji kosztów. Podaj opłatę albo pomóż bezpłatnie.
refusal-order-company-limit = W tym roku wykorzystano już wyjątki dla firm i instytucji działających dla zysku ({ $limit }). Odmów albo poczekaj do stycznia.
refusal-order-no-reason = Wybierz powód z listy.

refusal-terms-other-version = Warunki zmieniły się w międzyczasie. Przeczytaj wersję { $current } i odpowiedz na nią.
refusal-terms-fee-in-unpaid = Bezpłatna pomoc nie ma opłaty. Usuń kwotę.
refusal-terms-nothing-proposed = Nie ma jeszcze żadnej propozycji. Wyślij swoją albo poczekaj.
refusal-terms-in-past = Ten dzień już minął: { $day }. Zaproponuj inny termin.

refusal-visit-wrong-step = Tej wizyty nie można już tak zmienić. Odśwież stronę i zobacz jej stan.
refusal-visit-nobody = Wybierz osobę, która pójdzie na wizytę.
refusal-visit-not-taking-part = { $status ->
    [candidate] Ta osoba nie jest jeszcze w programie. Przyjmij ją albo wybierz kogoś innego.
    [paused] Ta osoba ma przerwę. Wybierz kogoś innego albo zakończ przerwę.
   *[other] Ta osoba zakończyła udział. Wybierz kogoś innego.
}
refusal-visit-no-agreement = Ta osoba nie ma ważnego porozumienia na dzień: { $on }. Przedłuż je albo wybierz kogoś innego.
refusal-visit-not-covered = Porozumienie tej osoby nie obejmuje takiej pracy. Wybierz kogoś innego albo zmień porozumienie.
refusal-visit-overlap = Ta osoba ma w tym czasie inną wizytę: { $at }. Wybierz inną godzinę albo osobę.
refusal-visit-too-much-in-day = To za dużo na jeden dzień. Limit to { $limit } { $limit ->
    [one] minuta
    [few] minuty
   *[other] minut
}. Wybierz inny dzień albo zapisz powód wyjątku.
refusal-visit-too-much-in-week = To za dużo na jeden tydzień. Limit to { $limit } { $limit ->
    [one] minuta
    [few] minuty
   *[other] minut
}. Wybierz inny tydzień albo zapisz powód wyjątku.
refusal-visit-needs-pair = Na tę wizytę idą dwie osoby, w tym jedna dorosła. Dodaj drugą osobę.
refusal-visit-needs-qualification = Ta praca wymaga uprawnień. Wybierz osobę, która je ma, albo wpisz dokument.
refusal-visit-not-yet = Wizyta zaczyna się: { $starts }. Wróć tu po tym czasie.
refusal-visit-no-signature = Brakuje podpisu na karcie wizyty. Zaznacz, że karta jest podpisana.
refusal-visit-too-many-minutes = Wpisz od 1 do { $limit } minut.
refusal-visit-in-past = Ten termin już minął. Wybierz późniejszy.
refusal-visit-not-theirs = Ta osoba nie bierze udziału w tej wizycie.
refusal-visit-no-reason = Wybierz powód z listy.

refusal-hours-own-hours = Nikt nie zatwierdza własnych godzin. Poproś kogoś innego z zespołu.
refusal-hours-wrong-step = Tego wpisu nie można już tak zmienić. Odśwież stronę i zobacz jego stan.
refusal-hours-wrong-length = Wpisz od 1 minuty do 12 godzin.
refusal-hours-in-future = Ten dzień jeszcze nie nadszedł. Wpisz godziny po pracy.
refusal-hours-not-reversible = Cofnąć można tylko zatwierdzony wpis i tylko raz.

refusal-complaint-already-answered = Na tę reklamację jest już odpowiedź. Jeśli chcesz coś dodać, zadzwoń.
refusal-company-wrong-step = Tego kroku nie da się teraz zrobić. Odśwież stronę i zobacz, co jest następne.
refusal-company-nip-known = Firma o tym NIP już tu jest. Zaloguj się na jej konto albo napisz do operatora.
refusal-company-one-already = To konto ma już firmę. Dla drugiej załóż osobne konto.
refusal-company-checklist-open = Zaznacz najpierw wszystkie punkty. { $open ->
    [one] Został { $open } punkt.
    [few] Zostały { $open } punkty.
   *[other] Zostało { $open } punktów.
}
refusal-company-not-active = Firma nie może teraz pokazywać ofert. Zobacz na jej stronie, co jest następne.
refusal-company-no-reason = Wybierz powód z listy.
refusal-company-not-declared = Zaznacz oświadczenie. Bez niego nie pokażemy ofert.

refusal-listing-wrong-step = Tego kroku nie da się teraz zrobić. Odśwież stronę i zobacz, co jest następne.
refusal-listing-job-advert = To wygląda na ogłoszenie o pracę: „{ $found }”. Opisz usługę, a pracowników szukaj w urzędzie pracy.
refusal-listing-too-long = Oferta firmy może trwać najwyżej { $months } { $months ->
    [one] miesiąc
    [few] miesiące
   *[other] miesięcy
}. Wybierz wcześniejszy dzień.
refusal-listing-in-past = Ten dzień już minął: { $until }. Wybierz późniejszy.
refusal-listing-no-reason = Wybierz powód z listy.
refusal-listing-too-many = Firma ma już { $limit } ofert. Poczekaj, aż któraś się skończy.

refusal-law-impossible = Taka wartość nie jest możliwa. Wpisz liczbę całą od 0.
refusal-law-in-past = Dzień { $on } już minął. Podaj dzisiejszy albo późniejszy.
refusal-law-same-day = Od dnia { $on } jest już inna wartość. Podaj inny dzień.
refusal-message-already-answered = Ktoś już załatwił tę wiadomość.
refusal-notice-already-decided = Ktoś już rozpatrzył to zgłoszenie.
refusal-offer-slot-after-end = Oferta kończy się wcześniej: { $until }. Wybierz wcześniejszy dzień albo ją przedłuż.
refusal-offer-too-many-slots = Oferta może mieć najwyżej { $limit } terminów naraz. Dodaj mniej tygodni.
refusal-offer-person-in-text = W tekście jest nazwisko lub telefon osoby: „{ $found }”. Usuń je, wystarczy imię.
refusal-offer-text-to-check = Sprawdź zaznaczone słowa (miejsc: { $count }). Popraw je albo zaznacz, że zostają.
refusal-offer-agreed-in-future = Ten dzień jeszcze nie nadszedł: { $on }. Popraw datę.

refusal-money-no-amount = To nie jest kwota. Wpisz ją tak: 1 234,56.
refusal-money-no-grosze = Tu ma być liczba całkowita groszy, na przykład 1250 to 12,50 zł.
refusal-money-not-above-zero = Kwota musi być większa od zera.
refusal-money-fractions = Grosze mają najwyżej dwie cyfry. Popraw kwotę, na przykład: 12,50.
refusal-money-too-much = Ta kwota jest za duża. Sprawdź, czy nie ma w niej zbędnych cyfr.

refusal-ledger-no-amount = Nie ma czego zaksięgować. Wpisz kwotę większą od zera.
refusal-ledger-fund-short = W tym funduszu nie ma tyle wolnych pieniędzy. Sprawdź stan funduszu i podaj mniejszą kwotę.
refusal-ledger-fund-closed = Ten fundusz jest już zamknięty. Wybierz inny.
refusal-ledger-already-reversed = Ten zapis już wycofano.
refusal-ledger-purpose-forbids = Tych pieniędzy nie można tam przenieść. Służą tylko swojemu celowi. Wybierz inne fundusze.
refusal-ledger-cash-short = W kasie nie ma tyle gotówki tego funduszu. Jest: { $found }.
refusal-ledger-in-future = Ten dzień jeszcze nie nadszedł. Wpisz dzień, w którym to było.
refusal-ledger-before-books = Pierwszy dzień w księgach Twojej organizacji: { $day }. Sprawdź rok w dacie.
refusal-ledger-before-deposit = Dzień, w którym zaniesiono tę gotówkę do banku: { $on }. Wpisz ten dzień albo późniejszy.
refusal-ledger-deposit-is = { $status ->
    [on-the-way] Ta gotówka jest jeszcze w drodze do banku.
    [arrived] Ta gotówka jest już na koncie.
   *[withdrawn] Tę wpłatę do banku już cofnięto.
}
refusal-ledger-deposit-is-line = Ta gotówka jest już na wyciągu. Cofnij najpierw wyjaśnienie wpłaty na wyciągu.
refusal-ledger-month-closed = Miesiąc { $month } jest już zamknięty.
refusal-ledger-month-not-over = Miesiąc { $month } jeszcze trwa. Zamkniesz go, gdy się skończy.
refusal-ledger-earlier-month-open = Najpierw zamknij miesiąc { $month }.

refusal-donation-fund-takes-none = Na ten cel nie przyjmujemy darowizn. Wybierz inny.
refusal-donation-already-booked = Ta darowizna jest już zaksięgowana.
refusal-donation-in-future = Dzień { $on } dopiero będzie. Wpisz dzień, w którym darowizna przyszła.
refusal-donation-not-accepted = Darowizna rzeczowa wymaga pisemnego przyjęcia. Wpisz dzień, w którym je podpisano.
refusal-donation-not-received = Ta darowizna jeszcze nie przyszła.
refusal-donation-already-confirmed = Ta darowizna ma już potwierdzenie. Wydrukuj duplikat.
refusal-donation-gone = Tej darowizny już nie ma: wróciła albo okazała się czymś innym.
refusal-donation-goods = Darowizna rzeczowa nie może być opłatą ani dotacją.
refusal-donation-account-unverified = Organizacja nie ma jeszcze sprawdzonego konta. Darowizny ruszą po sprawdzeniu.
refusal-donation-names-somebody = Cel nie może wskazywać osoby ani prośby. Usuń z tekstu: { $found }.
refusal-donation-same-donor = Ten darczyńca i tamten to już jeden wpis. Wybierz dwa różne.
refusal-donation-not-by-hand = To był przelew. Pomyłkę cofniesz na stronie wpłat z banku.
refusal-donation-cash-short = W kasie nie ma tyle gotówki tego funduszu. Jest: { $found }. Jeśli gotówkę wpłacono do banku, zaznacz konto.
refusal-donation-goods-shelved = Te rzeczy przyjęto już do magazynu albo wydano, więc darowizna zostaje. Jeśli coś wraca do darczyńcy, zdejmij to z magazynu korektą z powodem.
refusal-donation-nothing-void = Żadne potwierdzenie tej darowizny nie jest nieważne.
refusal-donation-told-before = Darczyńca już o tym wie. Odśwież stronę.
refusal-offer-nobody-to-ask = Wszyscy już się zgodzili albo dostali dziś pytanie. Poczekaj na odpowiedź do jutra.
refusal-objection-too-late = Czas na odwołanie minął: { $until }. Napisz do operatora przez stronę kontaktu.
refusal-objection-already-made = Odwołanie od tej decyzji jest już wysłane. Odśwież stronę i zobacz odpowiedź.
refusal-objection-already-decided = Na to odwołanie już odpowiedziano. Odśwież stronę.
refusal-token-no-scope = Wybierz rolę dla programu. Weryfikacji osób żaden program nie czyta.
refusal-token-already-revoked = Temu programowi już odebrano dostęp. Odśwież stronę.

refusal-statement-no-file = Wybierz plik z banku.
refusal-statement-too-large = Plik ma więcej niż { $max } MB. Pobierz z banku krótszy okres.
refusal-statement-waiting = Ten sam plik już czeka na księgowanie.
refusal-statement-not-read = Plik nie jest jeszcze przeczytany. Poczekaj chwilę.
refusal-statement-doubtful = Przeczytaj uwagi do tego pliku. Jeśli jest w porządku, zaznacz to i zaksięguj.
refusal-statement-faulty = Tego pliku nie da się zaksięgować. Zobacz uwagi na jego stronie.
refusal-statement-already-booked = Ten wyciąg jest już zaksięgowany albo odłożony.
refusal-statement-already-explained = Ktoś już powiedział, czym jest ta wpłata.
refusal-statement-not-explained = Nikt jeszcze nie powiedział, czym jest ta wpłata.
refusal-statement-taken-back-by-bank = Tej wpłaty już nie ma: bank ją cofnął albo ją odesłaliście.
refusal-statement-code-unknown = Nie ma takiego kodu darowizny w Twojej organizacji.
refusal-statement-document-unknown = Żaden dokument o tym numerze nie czeka na zapłatę.
refusal-statement-rest-is-explained = Nadpłatę z tego przelewu ktoś już wyjaśnił albo odesłał. Cofnij najpierw tamto wyjaśnienie.
refusal-statement-rest-is-no-donation = To nadpłata za usługę, więc nie darowizna. Odeślij ją albo poproś o osobny przelew z kodem darowizny.
refusal-statement-nothing-owed = Nikt nie jest winien takiej kwoty. Najpierw zażądaj zwrotu pomocy na jej stronie.
refusal-statement-fee-needs-document = Opłatę rozpoznajemy tylko po dokumencie. Podaj jego numer w polu „Zapłata za dokument”.
refusal-statement-deposits-come-to = Zaznaczone wpłaty gotówki mają razem { $found }. Zaznacz te, które dają dokładnie kwotę z wyciągu.
refusal-statement-cash-needs-deposit = Gotówkę z kasy rozpoznajemy po tym, co zapisano przy zanoszeniu jej do banku. Zapisz ją na stronie „Kasa”.
refusal-statement-no-such-payment = Ręcznie zapisanej opłaty na tę kwotę już nie ma. Odśwież stronę i wybierz jeszcze raz.
refusal-statement-no-layout = Tego układu nie da się odczytać: { $reason }
refusal-statement-layout-incomplete = Układ musi mieć nazwę, nagłówek, dzień i kwotę.
