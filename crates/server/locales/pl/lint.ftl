# What the check of an offer’s text says.

lint-amount-tied-to-donation = Usuń kwotę: pomoc jest bezpłatna, a darowizna nie ma na nią wpływu.
lint-donation-expected = Czy to zdanie każe się odwdzięczyć? Pomoc jest bezpłatna.
lint-price-demanded = Czy to cena? W bezpłatnej ofercie jej nie ma.
lint-words-of-employment = To słowo mówi o zatrudnieniu. Napisz: uczestnik, wolontariusz, osoba.
lint-office-words = To urzędowe słowo. Napisz prościej.
lint-phone-number = Czy to czyjś prywatny numer? Telefon organizacji i tak stoi przy ofercie.
lint-e-mail-or-account = Czy to czyjeś prywatne dane? Kontakt do organizacji i tak stoi przy ofercie.
lint-surname = Czy to czyjeś nazwisko? Wystarczy imię albo „dwie osoby”.
