# The parameters of the law and of the programme, as the operator reads them.

law-written-agreement-after-days = Porozumienie na dłużej niż tyle dni musi być na piśmie
law-volunteer-from-age = Wolontariusz ma co najmniej tyle lat
law-adult-from-age = Od tylu lat zgoda opiekuna nie jest potrzebna
law-screening-months = Weryfikacja do pracy z dziećmi jest ważna tyle miesięcy
law-connection-days = Kartka, która łączy osobę z kontem, działa tyle dni
law-standards-months = Standardy ochrony małoletnich sprawdza się co tyle miesięcy
law-offer-months = Oferta trwa najwyżej tyle miesięcy
law-listing-months = Oferta firmy trwa najwyżej tyle miesięcy
law-company-listings = Firma ma naraz najwyżej tyle ofert
law-open-free-orders = Tyle otwartych bezpłatnych próśb może mieć jedna osoba
law-company-orders-a-year = Tyle bezpłatnych zleceń od firm może przyjąć organizacja w roku
law-acknowledge-working-days = Organizacja odpowiada w tyle dni roboczych
law-order-expires-days = Prośba bez odpowiedzi wygasa po tylu dniach
law-confirm-days = Po tylu dniach praca jest potwierdzona bez słowa
law-close-days = Potwierdzona sprawa zamyka się po tylu dniach
law-complaint-days = Odpowiedź na reklamację przychodzi w tyle dni
law-complicated-complaint-days = Odpowiedź na trudną reklamację przychodzi w tyle dni
law-minutes-a-day = Jedna osoba pracuje najwyżej tyle minut dziennie
law-minutes-a-week = Jedna osoba pracuje najwyżej tyle minut w tygodniu
law-minor-minutes-a-day = Osoba niepełnoletnia pracuje najwyżej tyle minut dziennie
law-address-hours-after = Adres widać jeszcze tyle godzin po wizycie
law-second-factor-days = Zespół włącza drugi składnik logowania w tyle dni
law-small-organisation-staff = Mała organizacja ma najwyżej tyle osób w zespole
law-message-months = Wiadomość do programu trzymamy tyle miesięcy
law-notice-months = Zgłoszenie treści trzymamy tyle miesięcy od decyzji
law-notice-name-months = Kto zgłosił treść, wiemy tyle miesięcy od decyzji

law-unit-minutes = { $n ->
    [one] { $n } minuta
    [few] { $n } minuty
   *[other] { $n } minut
}
law-unit-hours = { $n ->
    [one] { $n } godzina
    [few] { $n } godziny
   *[other] { $n } godzin
}
law-unit-days = { $n ->
    [one] { $n } dzień
    [few] { $n } dni
   *[other] { $n } dni
}
law-unit-working-days = { $n ->
    [one] { $n } dzień roboczy
    [few] { $n } dni robocze
   *[other] { $n } dni roboczych
}
law-unit-months = { $n ->
    [one] { $n } miesiąc
    [few] { $n } miesiące
   *[other] { $n } miesięcy
}
law-unit-years = { $n ->
    [one] { $n } rok
    [few] { $n } lata
   *[other] { $n } lat
}
law-unit-orders = { $n ->
    [one] { $n } prośba
    [few] { $n } prośby
   *[other] { $n } próśb
}
law-unit-listings = { $n ->
    [one] { $n } oferta
    [few] { $n } oferty
   *[other] { $n } ofert
 }
law-unit-people = { $n ->
    [one] { $n } osoba
    [few] { $n } osoby
   *[other] { $n } osób
}
law-ask-offer-days = Ile dni przed końcem pytamy, czy oferta jest aktualna

law-unit-zloty = { $n } zł
law-unit-percent = { $n } %
law-objection-months = Na odwołanie od decyzji operatora jest tyle miesięcy
