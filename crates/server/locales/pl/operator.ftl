# The pages of the operator.

operator-title = Operator portalu
operator-tile-messages = wiadomości czeka
operator-tile-calls = telefonów i listów czeka
operator-tile-notices = zgłoszeń czeka
operator-tile-companies = firm do sprawdzenia
operator-tile-listings = ofert firm do sprawdzenia
operator-tile-accounts = kont
operator-tile-staff = kont z rolą
operator-tile-unprotected = z rolą bez drugiego składnika
operator-tile-organisations = organizacji działa

parameters-title = Parametry prawne
parameters-about = Nowa wartość działa od dnia, który podasz. Poprzednie zostają, bo według nich już coś postanowiono.
parameters-what = Parametr
parameters-today = Dziś
parameters-next = Później
parameter-from = Od dnia
parameter-from-missing = Podaj dzień, od którego wartość obowiązuje.
parameter-value = Wartość
parameter-value-hint = Liczba, na przykład 14.
parameter-value-missing = Podaj wartość.
parameter-source = Źródło
parameter-source-hint = Przepis albo uchwała, na przykład „udpp art. 44 ust. 4”.
parameter-source-missing = Napisz, skąd pochodzi wartość.
parameter-source-programme = ustala organizator programu
parameter-checked = Sprawdzono
parameter-new = Nowa wartość
parameter-new-about = Najwcześniej od dziś. Przeszłości nie zmieniamy.
parameter-save = Zapisz nową wartość
parameter-history = Co się działo
operator-tile-objections = odwołań czeka
