# The organiser's question: does aid follow hours?

separation-title = Czy pomoc idzie za godzinami?
exceptions-menu = Wyjątki w organizacjach
exceptions-title = Wyjątki w organizacjach, { $year }
exceptions-about = Mała organizacja może czasem zrobić wyjątek: spojrzeć na dane darczyńcy podpisać decyzję lub listę pomocy mimo innej roli w sprawie albo zatwierdzić własną kalkulację. Tu widać, jak często, w jakiej roli i dlaczego. Przejrzyj listę raz w roku i porozmawiaj, gdy coś się powtarza.
exceptions-none = W tym roku nie było wyjątków.
exception-donor-seen = Obejrzane dane darczyńcy
exception-noted = Podpis osoby, która zapisała prośbę
exception-assessed = Podpis osoby, która oceniała potrzebę
exception-coordinates = Podpis osoby, która koordynuje pracę
exception-gave-at-once = Drugie sprawdzenie przez osobę, która dała od ręki
exception-handed-over = Unieważnienie wydania przez osobę, która wydała
exception-list = Podpis pod listą wydania osoby, która koordynuje pracę
exception-calculation = Kalkulacja kosztów zatwierdzona przez jej autora
exception-no-role = dziś bez roli
exception-times = { $n ->
    [one] { $n } raz
   *[other] { $n } razy
}
separation-about = Pomoc nie jest zapłatą. Pytamy o to organizacje, w których bierze udział co najmniej { $n } osób.
separation-none = Żadna organizacja nie jest jeszcze tak duża.
separation-answered-on = Odpowiedź z dnia { $day }.
separation-not-answered = Jeszcze bez odpowiedzi.
separation-groups-about = Uczestnicy w trzech równych grupach, według godzin w 12 miesięcy. Widać tylko średnie, nigdy jedną osobę.
separation-group = Grupa
separation-least = najmniej godzin
separation-middle = środek
separation-most = najwięcej godzin
separation-people = Osoby
separation-hours = Godziny, średnio
separation-aid = Pomoc, średnio
separation-asked = Kto ma więcej godzin, dostaje tu dużo więcej. Zapytaj organizację, dlaczego.
separation-calm = Pomoc nie idzie tu za godzinami.
separation-exceptions = { $n ->
    [0] Mała organizacja nie robiła wyjątków od zasady dwóch osób.
    [one] { $n } wyjątek od zasady dwóch osób w 12 miesięcy.
    [few] { $n } wyjątki od zasady dwóch osób w 12 miesięcy.
   *[other] { $n } wyjątków od zasady dwóch osób w 12 miesięcy.
}
separation-answer = Odpowiedź organizacji
separation-question = Co mówi organizacja?
separation-answer-hint = Krótko, bez nazwisk.
separation-button = Zapisz odpowiedź
separation-no-answer = Wpisz odpowiedź.
separation-given = { $day }, { $people }

history-separation-answered = Zapisano odpowiedź na pytanie o pomoc i godziny
refusal-separation-too-few = Za mało osób bierze udział. Pytamy od { $limit } osób, żeby nie było widać nikogo z osobna.
law-separation-people = O pomoc i godziny pytamy od tylu osób
