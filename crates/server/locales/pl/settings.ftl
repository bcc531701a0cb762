# What an organisation keeps about itself: contact, standards, insurance, leaving.

settings-title = Ustawienia organizacji
settings-back = Wróć do ustawień
settings-contact = Kontakt i opis
settings-contact-about = To zobaczą wszyscy na stronie organizacji i przy ofertach.
settings-hours = Kiedy odbieracie telefon
settings-hours-hint = Na przykład: poniedziałek–piątek, 9:00–15:00.
settings-hours-missing = Wpisz dni i godziny.
settings-about = Kilka słów o organizacji
settings-about-hint = Co robicie i dla kogo. Bez nazwisk uczestników.
settings-about-missing = Napisz choć jedno zdanie.
settings-to-do = do zrobienia
settings-done = gotowe
settings-if-children = gdy pracujecie z dziećmi
settings-public = Zobacz stronę organizacji
settings-standards = Standardy ochrony małoletnich
settings-standards-about = Potrzebujesz ich, zanim ogłosisz ofertę dla dzieci. Opublikujemy obie wersje na stronie organizacji.
settings-standards-due = Następny przegląd zrób najpóźniej: { $day }.
settings-adopted = Dzień przyjęcia albo ostatniego przeglądu
settings-adopted-hint = Na przykład 24.11.2026. Przegląd robi się co najmniej raz na { $n } mies.
settings-adopted-missing = Wpisz dzień przyjęcia.
settings-standards-contact = Kto przyjmuje zgłoszenia
settings-standards-contact-hint = Funkcja i telefon, na przykład: osoba do spraw ochrony dzieci, 48 123 45 67.
settings-standards-contact-missing = Wpisz, kto przyjmuje zgłoszenia.
settings-version-full = Pełna wersja
settings-version-child = Wersja dla dzieci
settings-version-missing = Dodaj plik albo wpisz adres strony.
settings-file = Plik
settings-url = albo adres strony
settings-url-hint = Zaczyna się od https://
settings-url-wrong = Wpisz pełny adres, który zaczyna się od https://
settings-insurance = Polisy
settings-small = Mała organizacja
settings-small-about = { $n ->
    [one] Jest Was w biurze najwyżej { $n } osoba? Włącz ten tryb. Jedna osoba może wtedy robić to, co zwykle robią dwie. Wyjątki zapisujemy i raz w roku pokazujemy organizatorowi.
    [few] Są Was w biurze najwyżej { $n } osoby? Włącz ten tryb. Jedna osoba może wtedy robić to, co zwykle robią dwie. Wyjątki zapisujemy i raz w roku pokazujemy organizatorowi.
   *[other] Jest Was w biurze najwyżej { $n } osób? Włącz ten tryb. Jedna osoba może wtedy robić to, co zwykle robią dwie. Wyjątki zapisujemy i raz w roku pokazujemy organizatorowi.
}
settings-small-on = tryb małej organizacji jest włączony
settings-small-start = Włącz tryb małej organizacji
settings-small-stop = Wyłącz tryb małej organizacji
settings-leave = Odejście z programu
settings-leave-link = Chcemy odejść z programu
leave-1 = Od razu przestaniecie dostawać nowe prośby.
leave-2 = Otwarte zlecenia dokończycie albo za zgodą ludzi przekażecie innej organizacji.
leave-3 = Uczestnicy mogą przejść do innej organizacji. Zaświadczenia wydajecie jak dotąd.
leave-4 = Darowizny i pomoc zostają u Was. Dane zwrócimy albo usuniemy, jak wybierzecie.
leave-open-orders = { $n ->
    [0] Nie macie otwartych zleceń.
    [one] Macie { $n } otwarte zlecenie.
    [few] Macie { $n } otwarte zlecenia.
   *[other] Macie { $n } otwartych zleceń.
}
leave-sure = Wiem, co się stanie. Chcemy odejść.
leave-not-sure = Zaznacz, że wiesz, co się stanie.
leave-button = Złóż wypowiedzenie

policy-about = Wolontariusz z porozumieniem na { $n } dni lub krócej musi mieć ubezpieczenie od wypadków. OC chroni, gdy coś się zniszczy u sąsiada.
policy-kind = Rodzaj
policy-accident = Od wypadków (NNW)
policy-accident-about = Dla wolontariuszy z krótkim porozumieniem.
policy-liability = Odpowiedzialność cywilna (OC)
policy-liability-about = Za szkody podczas wizyt.
policy-kind-missing = Wybierz rodzaj polisy.
policy-insurer = Ubezpieczyciel
policy-insurer-missing = Wpisz nazwę ubezpieczyciela.
policy-number = Numer polisy
policy-number-missing = Wpisz numer polisy.
policy-from = Ważna od
policy-from-missing = Wpisz pierwszy dzień.
policy-until = Ważna do
policy-until-missing = Wpisz ostatni dzień.
policy-when = Kiedy
policy-period = od { $from } do { $until }
policy-valid = ważna
policy-ahead = jeszcze nie działa
policy-over = skończona
policy-add = Dodaj polisę
policy-save = Zapisz polisę
