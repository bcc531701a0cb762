# The panel of an organisation.

desk-menu = Menu panelu
desk-today = Dziś
desk-messages = Wiadomości
desk-overview = Pulpit
desk-organisation = Organizacja
desk-application = Przystąpienie
desk-settings = Ustawienia
desk-team = Zespół
desk-orders = Zlecenia
desk-enter = Wpisz za kogoś
desk-letters = Listy i telefony
desk-hours = Godziny
desk-overview-title = Do zrobienia dziś
desk-to-do = Kto czeka
desk-nothing-waits = Nikt nie czeka. Dobra robota!
desk-enter-order = Ktoś dzwoni? Wpisz zlecenie
desk-free-orders = { $n ->
    [one] { $n } prośba bez organizacji
    [few] { $n } prośby bez organizacji
    [many] { $n } próśb bez organizacji
   *[other] { $n } prośby bez organizacji
}
desk-figure-waiting = { $n ->
    [one] sprawa do zrobienia
    [few] sprawy do zrobienia
    [many] spraw do zrobienia
   *[other] sprawy do zrobienia
}
desk-figure-open = { $n ->
    [one] zlecenie w toku
    [few] zlecenia w toku
    [many] zleceń w toku
   *[other] zlecenia w toku
}
desk-figure-done = { $n ->
    [one] wykonana wizyta w tym miesiącu
    [few] wykonane wizyty w tym miesiącu
    [many] wykonanych wizyt w tym miesiącu
   *[other] wykonane wizyty w tym miesiącu
}
desk-column-task = Sprawa
desk-column-who = Kto
desk-column-waits = Czeka
desk-column-hour = Godzina
desk-column-visit = Wizyta
desk-column-goes = Kto idzie
desk-visits-today = Wizyty: { $day }
desk-no-visits = Dziś nikt nigdzie nie idzie.
desk-task-submitted = Nowa prośba: { $what }
desk-task-acknowledged = Odpowiedz: { $what }
desk-task-terms-countered = Inny termin od proszącego: { $what }
desk-task-agreed = Zaplanuj wizytę: { $what }
desk-task-disputed = Coś jest nie tak: { $what }
desk-task-unwritten = Zapisz wykonanie: { $what }
desk-task-letter = Wyślij list: { $what }
desk-task-office = Powiedz w biurze: { $what }
desk-task-call = Zadzwoń: { $what }
desk-task-call-asked = Prosi o telefon: { $what }
desk-task-candidate = Ktoś chce dołączyć
desk-task-hours = Zatwierdź godziny
desk-offers = Oferty
desk-own-pages = Twoje strony
desk-public-page = Strona organizacji { $house }
desk-own-account = Twoje konto
desk-task-offer-agreed = Wszyscy się zgodzili, opublikuj ofertę: { $what }

desk-money-now = Pieniądze dziś
desk-money-months = Ostatnie dwanaście miesięcy
desk-aid-months = Pomoc w ostatnich dwunastu miesiącach
desk-aid-free = Fundusz pomocy może jeszcze dać: { $sum }
desk-column-month = Miesiąc
desk-column-aid = Pomoc
desk-column-costs = Koszty
desk-column-asked = Prośby
desk-column-granted = Przyznane
desk-column-refused = Odmowy
desk-column-handed-over = Wydano
desk-no-figures = Nic się jeszcze nie działo.
