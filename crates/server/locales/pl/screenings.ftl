# Records that let people work with children: for the safeguarding officer.

screening-title = Ochrona dzieci
screening-about = Tylko Ty widzisz te wpisy. Inni widzą jedynie, kto może pracować z dziećmi.
screening-record = Weryfikacja
screening-logged = Każde otwarcie tego wpisu jest zapisywane. PESEL i danych ze skazań tu nie wpisuj.
screening-none = brak wpisu
screening-admits-until = może do: { $day }
screening-lapsed-since = nieaktualne od: { $day }
screening-parts-missing = { $n ->
    [one] brakuje { $n } części
   *[other] brakuje { $n } części
}
screening-not-admitted = bez dopuszczenia
screening-decision = Decyzja
screening-decision-hint = Do dopuszczenia potrzebne są wszystkie części. Odmowę widzisz tylko Ty.
screening-decision-missing = Wybierz decyzję.
screening-undecided = Jeszcze jej nie ma.
screening-was-admitted = Dopuszczona do pracy z dziećmi, { $day }
screening-was-refused = Niedopuszczona, { $day }
screening-admitted = Dopuszczam do pracy z dziećmi
screening-refused = Nie dopuszczam
screening-renewal = Odnowić do
screening-notes = Uwagi
screening-notes-hint = Są zaszyfrowane. Nie opisuj przestępstw, wystarczy „zaświadczenie z uwagami”.
screening-seen = Co już jest
screening-missing = Czego brakuje
screening-part = Część
screening-part-wrong = Wybierz część z listy.
screening-part-restricted-register = Rejestr z dostępem ograniczonym
screening-part-commission-register = Rejestr Państwowej Komisji
screening-part-certificate = Zaświadczenie o niekaralności
screening-part-residence = Oświadczenie o krajach zamieszkania
screening-part-foreign-documents = Dokumenty z innych krajów
screening-on = Dzień sprawdzenia
screening-on-hint = W rejestrach: dzień wydruku. Przy dokumentach: dzień, w którym je widzisz.
screening-on-missing = Wpisz dzień sprawdzenia.
screening-by = Kto sprawdził
screening-documents = Co było widziane
screening-documents-hint = Na przykład: wydruk w teczce nr 3
screening-abroad = Mieszkała za granicą w ostatnich 20 latach lub ma obce obywatelstwo
screening-abroad-hint = Wtedy potrzebne są też dokumenty z tych krajów.
screening-add = Dodaj część
screening-save = Zapisz część
screening-decide = Zdecyduj
screening-decide-save = Zapisz decyzję
screening-statement = Wydrukuj oświadczenie do podpisu

statement-title = Oświadczenie o krajach zamieszkania
statement-about = Osoba wpisuje kraje, czyta zdanie o odpowiedzialności i podpisuje.
statement-who = Imię i nazwisko:
statement-years = W ostatnich 20 latach mieszkałam (mieszkałem) w tych krajach innych niż Polska i kraj mojego obywatelstwa:
statement-none = ☐ W żadnym innym kraju.
statement-clean = ☐ Prawo tego kraju nie przewiduje wydania takiej informacji lub rejestru. Oświadczam, że nie byłam (nie byłem) tam skazana (skazany) za takie czyny. Nie mam też zakazu pracy z dziećmi.
statement-place = miejscowość i data
statement-sign = podpis
statement-basis = Podstawa: { $law }, { $act }
