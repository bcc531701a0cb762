# The requester's side of an order: opening it, following it, acting on it.

case-title = Moja prośba
open-about = Wpisz numer prośby oraz telefon albo e-mail, który podano.
open-number = Numer prośby
open-number-hint = Na przykład: PW-4827-3951
open-number-missing = Wpisz numer prośby.
open-number-wrong = W numerze jest pomyłka. Sprawdź cyfry, ma ich 8 albo 9.
open-contact = Telefon albo e-mail
open-contact-hint = Ten sam, który jest w prośbie
open-contact-missing = Wpisz telefon albo e-mail.
open-nothing = Nie mamy prośby z tym numerem i kontaktem. Sprawdź jedno i drugie.
open-open = Pokaż prośbę
open-over = Prośba jest zamknięta w tej przeglądarce. Otworzysz ją numerem i kontaktem.
open-kept = Tego jeszcze nie wysłaliśmy. Skopiuj tekst i otwórz prośbę jeszcze raz:
open-no-number = Nie masz numeru?
open-call-me = Nie mam numeru, oddzwońcie
open-new = Chcesz poprosić o coś nowego?
open-new-link = Poproś o pomoc

call-about = Zadzwonimy w godzinach pracy i znajdziemy Twoją prośbę.
call-note = O co chodzi?
call-note-hint = Na przykład: kiedy i o co prosisz
call-send = Poproś o telefon
call-asked = Zapisaliśmy. Zadzwonimy do Ciebie.
call-asked-about = Zadzwonimy najpóźniej za dwa dni robocze.

case-you = Ty
case-host = Pomaga Ci: { $host }
case-company-pays = Firma i instytucja działająca dla zysku płacą organizacji jej koszty. Organizacja poda cenę w warunkach.
case-company-free = Organizacja pomoże bezpłatnie, wyjątkowo. Dla firmy lub instytucji działającej dla zysku może to być przychód do opodatkowania. Zapytaj księgową.
case-visit = Umówiona wizyta
case-visit-who = Kto przyjdzie
case-visit-host = Kto będzie czekać
case-visit-word = Hasło przy drzwiach
case-visit-about = Zapytaj o to hasło, zanim otworzysz drzwi. Nie płać nikomu przy drzwiach.
case-note = Od organizacji:
case-question = Organizacja pyta
case-answer = Twoja odpowiedź
case-answer-missing = Napisz odpowiedź.
case-answer-send = Wyślij odpowiedź
case-terms = Warunki
case-terms-suit = Pasuje Ci?
case-terms-yes = Tak, pasuje
case-terms-earlier = Wcześniejsze wersje
case-terms-version = Wersja { $version }.
case-done = Czy wszystko jest zrobione?
case-remarks = Uwagi
case-remarks-hint = Zobaczy je tylko organizacja.
case-done-yes = Tak, zrobione
case-wrong = Coś jest nie tak
case-complaint = Co było nie tak
case-complaint-answer = Odpowiedź organizacji:
case-can = Co możesz zrobić
case-counter = Inny termin
case-change = Zmień opis lub kontakt
case-call-off = Odwołaj prośbę
case-call-me = Zadzwońcie do mnie
case-called = Organizacja wie, że czekasz na telefon.
case-other-offers = Zobacz inne oferty
case-said = Twoja prośba
case-history = Co się działo
case-shut = Zamknij prośbę na tym urządzeniu
case-shut-about = To nie Twoje urządzenie? Zamknij prośbę, gdy skończysz.

thanks-title = Dziękujemy, że możemy sobie pomagać.
thanks-nothing-to-pay = Nie musisz nic płacić.

counter-about = Napisz, kiedy Ci pasuje. Organizacja odpowie, czy może.
counter-day = Dzień
counter-hour = Godzina
counter-hour-hint = Na przykład: 10:30
counter-note = Inaczej, swoimi słowami
counter-note-hint = Na przykład: w każdy wtorek po południu
counter-send = Wyślij propozycję
counter-no-day = Wpisz też dzień.
counter-passed = Ta godzina już minęła. Wpisz późniejszą.
counter-nothing = Wpisz dzień albo napisz, kiedy Ci pasuje.
counter-on-day = Lepszy dzień: { $day }.

dispute-about = Organizacja przeczyta to i odpowie w ciągu 14 dni.
dispute-what = Co jest nie tak?
dispute-hint = Napisz, co się stało i co powinno być inaczej.
dispute-missing = Napisz w kilku słowach, co jest nie tak.
dispute-send = Wyślij

call-off-why = Dlaczego odwołujesz?
call-off-hint = Nic się nie stanie. Termin dostanie ktoś inny.
call-off-keep = Nie odwołuję

change-save = Zapisz zmiany
change-leave = Zostaw, jak jest

contact-confirm-title = Twój adres e-mail
contact-confirm-about = Potwierdź, że to Twój adres. Dotyczy prośby:
contact-confirm = Potwierdzam
contact-confirmed = Adres jest potwierdzony.
contact-confirmed-about = Od teraz piszemy do Ciebie e-mailem.

next-enquiry = Prośba nie jest wysłana. Dokończ ją do dnia: { $day }.
next-open = Prośbę czytają organizacje z okolicy. Ktoś odpowie do dnia: { $day }.
next-submitted = Organizacja odpowie do dnia: { $day }. Ty nic nie musisz robić.
next-acknowledged = Organizacja szuka kogoś, kto pomoże. Prośba czeka najdłużej do dnia: { $day }.
next-needs-info = Teraz Twój ruch. Odpowiedz do dnia: { $day }.
next-terms-proposed = Teraz Twój ruch. Odpowiedz na propozycję do dnia: { $day }.
next-terms-countered = Organizacja odpowie na Twoją propozycję do dnia: { $day }.
next-agreed = Wszystko ustalone. Organizacja wybiera osobę i potwierdzi wizytę do dnia: { $day }.
next-scheduled = Ktoś przyjdzie w umówionym czasie.
next-scheduled-workshop = Przyjdź w umówionym czasie: { $address }.
next-in-progress = Praca trwa. Gdy się skończy, poprosimy Cię o potwierdzenie.
next-reported-done = Teraz Twój ruch. Bez Twojej odpowiedzi uznamy pracę za dobrą po dniu: { $day }.
next-confirmed = Sprawa zamknie się sama dnia: { $day }. Do tego czasu możesz coś zgłosić.
next-disputed = Organizacja wyjaśni sprawę i odpowie do dnia: { $day }.
next-closed = Sprawa jest zamknięta. Nic już nie musisz robić.
next-declined = Ta organizacja nie pomoże. Poproś kogoś innego w okolicy.
next-cancelled = Prośba jest odwołana. W każdej chwili możesz wysłać nową.
next-stopped = Praca została przerwana. Zadzwoń do organizacji, jeśli nadal potrzebujesz pomocy.
next-expired = Długo nikt nie odpowiadał, więc prośba wygasła. Możesz wysłać nową.
