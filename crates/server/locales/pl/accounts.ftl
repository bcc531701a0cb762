# Signing in, and what each person keeps for themselves.

account-sign-in = Zaloguj się
account-sign-in-button = Zaloguj się
account-not-needed = Prosisz o pomoc? Nie musisz się logować.
account-ask-for-help = Poproś o pomoc
account-name = Nazwa albo adres e-mail
account-name-hint = Na przykład: zofia-4827 albo zofia@example.org
account-name-missing = Wpisz nazwę albo adres e-mail.
account-password = Hasło
account-password-missing = Wpisz hasło.
account-wrong = Nazwa i hasło do siebie nie pasują. Sprawdź je i spróbuj jeszcze raz.
account-other-ways = Inne sposoby
account-by-code = Zaloguj się bez hasła
account-by-password = Zaloguj się hasłem
account-forgot = Nie pamiętam hasła
account-register = Załóż konto
account-onward = Dalej
account-print = Drukuj
account-back = Wróć

account-by-mail = Kod na e-mail
account-by-mail-about = Wyślemy Ci kod z 6 cyfr. Kod jest ważny 15 minut.
account-email = Adres e-mail
account-email-missing = Wpisz adres e-mail.
account-send-code = Wyślij kod
account-by-card = Kod z karty
account-by-card-about = Masz kartę z kodami? Wpisz jeden z nich. Każdy kod działa raz.
account-login = Nazwa do logowania
account-login-hint = Stoi na karcie, na przykład: zofia-4827
account-card-code = Kod z karty
account-card-code-hint = 10 cyfr, odstępy nie mają znaczenia
account-card-missing = Wpisz kod z karty.
account-card-wrong = Nazwa i kod do siebie nie pasują albo kod był już użyty. Spróbuj z następnym kodem.

account-code = Kod
account-code-hint = 6 cyfr z wiadomości
account-code-missing = Wpisz kod.
account-code-mailbox = Adres:
account-code-none = Kod nie przyszedł?
account-code-spam = Poczekaj minutę i zajrzyj do spamu.
account-code-no-mail = To świat pokazowy: nie wysyła poczty, więc kod nie przyjdzie. Konto założysz tu bez e-maila, a zalogujesz się hasłem.
account-code-again = Wyślij nowy kod albo popraw adres
account-code-wrong = { $n ->
    [one] To nie ten kod. Możesz spróbować jeszcze { $n } raz.
    [few] To nie ten kod. Możesz spróbować jeszcze { $n } razy.
   *[many] To nie ten kod. Możesz spróbować jeszcze { $n } razy.
}
account-code-gone = Ten kod już nie działa. Poproś o nowy.
account-code-sign-in-title = Wpisz kod
account-code-sign-in-about = Jeśli ten adres ma u nas konto, za chwilę przyjdzie na niego kod.
account-code-register-title = Potwierdź adres e-mail
account-code-register-about = Za chwilę przyjdzie kod. Wpisz go tutaj, a konto będzie gotowe.
account-code-reset-title = Ustaw nowe hasło
account-code-reset-about = Jeśli ten adres ma u nas konto, za chwilę przyjdzie na niego kod. Wpisz go i wymyśl nowe hasło.
account-code-email-title = Potwierdź nowy adres
account-code-email-about = Za chwilę na nowy adres przyjdzie kod. Wpisz go tutaj.

account-register-about = Konto przyda się, gdy chcesz śledzić swoje prośby albo działać w organizacji.
account-first-name = Imię
account-first-name-hint = Tak będziemy się do Ciebie zwracać.
account-register-email-hint = Nie masz e-maila? Zostaw puste. Damy Ci nazwę do logowania.
account-register-password-hint = Co najmniej 10 znaków, na przykład trzy słowa. Z e-mailem wystarczy kod, bez hasła.
account-password-or-email = Podaj adres e-mail albo wymyśl hasło. Inaczej nie wejdziesz na konto.
account-rules = Zakładając konto, zgadzasz się na zasady:
account-register-button = Załóż konto
account-have-one = Masz już konto?
account-registered = Masz konto
account-registered-login = Oto Twoja nazwa do logowania:
account-registered-keep = Zapisz ją albo wydrukuj tę stronę. Do logowania potrzebujesz nazwy i hasła.

account-reset = Nie pamiętasz hasła?
account-reset-about = Podaj adres e-mail swojego konta. Wyślemy kod, a potem ustawisz nowe hasło.
account-reset-without = Nie masz e-maila?
account-reset-without-about = Zadzwoń do swojej organizacji. Jej koordynator wydrukuje Ci kartę z kodami.
account-new-password = Nowe hasło
account-password-hint = Co najmniej 10 znaków, na przykład trzy słowa.
account-password-save = Zapisz hasło
account-link = Wybierz hasło
account-link-about = Twoja nazwa do logowania:
account-link-gone = Ten link już nie działa
account-link-gone-about = Link działa raz i tylko przez dobę. Zaloguj się albo poproś o nowy.

account-sign-out = Wyloguj się
account-sign-out-question = Wylogować Cię?
account-sign-out-about = Na cudzym komputerze zawsze się wyloguj.
account-stay = Zostań
account-signed-out = Wylogowano
account-signed-out-about = Do zobaczenia! Swoje sprawy znajdziesz po zalogowaniu.

account-mail-subject = Twój kod
account-mail-sign-in = Tym kodem się zalogujesz.
account-mail-reset = Z tym kodem ustawisz nowe hasło.
account-mail-register = Tym kodem potwierdzisz adres i założysz konto.
account-mail-known = Ten adres ma już konto. Tym kodem się na nie zalogujesz.
account-mail-email = Tym kodem potwierdzisz nowy adres swojego konta.
account-mail-lasts = Kod działa 15 minut.
account-mail-not-you = To nie Ty prosisz o kod? Nic nie rób. Bez kodu nikt nie wejdzie.

account-notice-password = Hasło do Twojego konta zostało zmienione
account-notice-factor-set = Na Twoim koncie włączono drugi składnik
account-notice-factor-removed = Na Twoim koncie wyłączono drugi składnik
account-notice-email = Adres e-mail Twojego konta został zmieniony
account-notice-erased = Twoje konto zostało usunięte
account-notice-you = Jeśli to Ty, nie musisz nic robić.
account-notice-not-you = To nie Ty? Zadzwoń do nas jak najszybciej. Sprawdzimy, co się stało.

account-factor-step = Jeszcze jeden kod
account-factor-step-about = Otwórz aplikację z kodami w telefonie i przepisz kod.
account-factor-code = Kod z aplikacji
account-factor-code-hint = 6 cyfr z aplikacji albo kod z kartki
account-factor-wrong = To nie ten kod. Poczekaj na następny i przepisz go od razu.
account-factor-lost = Nie masz przy sobie telefonu?
account-factor-lost-about = Wpisz jeden z kodów zapasowych z kartki. Gdy i jej nie masz, zadzwoń do nas.
account-factor = Drugi składnik
account-factor-on = włączony
account-factor-off = wyłączony
account-factor-needed = włącz go teraz
account-factor-set = Włącz drugi składnik
account-factor-set-about = Do hasła dojdzie kod z telefonu. Kto pozna Twoje hasło, i tak nie wejdzie.
account-factor-first = Zainstaluj w telefonie aplikację z kodami, na przykład FreeOTP, Aegis albo Google Authenticator.
account-factor-second = Zeskanuj nią ten obrazek.
account-factor-third = Wpisz 6 cyfr, które pokaże aplikacja.
account-factor-picture = Kod QR dla aplikacji
account-factor-typed = Nie możesz skanować? Przepisz do aplikacji:
account-factor-save = Włącz
account-factor-since = Włączony od: { $at }
account-factor-overdue = Włącz drugi składnik, żeby pracować dalej
account-factor-overdue-about = Pracujesz z danymi innych osób. Po włączeniu wszystko znów będzie dostępne.
account-factor-remove = Wyłącz drugi składnik
account-factor-remove-about = Wpisz kod, żeby potwierdzić, że to Ty.
account-recovery = Kody zapasowe
account-recovery-about = Kod zapasowy zastępuje telefon, gdy go zgubisz. Każdy działa raz.
account-recovery-left = { $n ->
    [0] Nie masz już kodów zapasowych.
    [one] Został Ci { $n } kod.
    [few] Zostały Ci { $n } kody.
   *[many] Zostało Ci { $n } kodów.
}
account-recovery-new = Wydrukuj nowe kody
account-recovery-use = Gdy nie masz telefonu, wpisz jeden z tych kodów zamiast kodu z aplikacji. Każdy działa raz.

account-card = Karta z kodami
account-card-about = Z kartą zalogujesz się bez hasła i bez e-maila. Każdy kod działa raz.
account-card-left = { $n ->
    [0] Nie masz karty z kodami.
    [one] Został { $n } kod.
    [few] Zostały { $n } kody.
   *[many] Zostało { $n } kodów.
}
account-card-new = Wydrukuj kartę
account-card-replaces = Stare kody przestaną działać.
account-card-once = Wydrukuj albo przepisz kody teraz
account-card-once-about = Za 15 minut ich już nie pokażemy.
account-card-use = Wejdź na stronę, wpisz nazwę i jeden kod. Każdy kod działa raz.
account-card-address = Adres strony
account-card-until = Kody działają do: { $day }

account-security = Bezpieczeństwo
account-change = Zmień
account-set = Ustaw
account-password-is-set = ustawione
account-password-none = bez hasła, logujesz się kodem
account-password-change = Zmień hasło
account-password-change-about = Po zmianie wylogujemy Cię na innych urządzeniach.
account-old-password = Obecne hasło
account-old-password-wrong = Obecne hasło się nie zgadza.
account-devices = Twoje urządzenia
account-devices-about = Nie znasz któregoś urządzenia? Wyloguj je i zmień hasło.
account-device-unknown = Nieznane urządzenie
account-device-here = to urządzenie
account-device-used = ostatnio: { $at }
account-device-end = Wyloguj
account-devices-end = Wyloguj wszystkie inne
account-changed-haslo = Hasło zmienione. Wylogowaliśmy inne urządzenia.
account-changed-skladnik = Drugi składnik jest wyłączony.
account-changed-urzadzenie = Urządzenie wylogowane.
account-changed-urzadzenia = Wszystkie inne urządzenia wylogowane.

account-save = Zapisz
account-saved-dane = Zapisaliśmy Twoje dane.
account-saved-email = Nowy adres jest potwierdzony.
account-saved-bez-emaila = Usunęliśmy adres. Zalogujesz się nazwą i hasłem.
account-language = Język wiadomości
account-language-hint = W tym języku będziemy do Ciebie pisać.
account-language-missing = Wybierz język.
account-email-none = Nie mamy Twojego adresu e-mail.
account-email-new = Nowy adres e-mail
account-email-new-hint = Wyślemy na niego kod.
account-email-remove = Usuń adres
account-erase = Usuń konto
account-erase-about = Możesz usunąć konto w każdej chwili, bezpłatnie.
account-erase-what = Usuniemy nazwę, imię, e-mail, hasło i role. Tego nie można cofnąć.
account-erase-houses = Organizacje zachowają swoje dokumenty, na przykład porozumienia. O te dane zapytaj organizację.
account-erase-sure = Tak, usuńcie moje konto
account-erase-unsure = Zaznacz, że na pewno chcesz usunąć konto.
account-erase-not = Zostaw konto

own-title = Moje sprawy
own-hello = Dzień dobry, { $name }!
own-houses = Twoje organizacje
own-panel = panel organizacji
own-day = Mój dzień
own-day-about = gdzie dziś pomagasz
own-hours = Moje godziny
own-hours-about = co masz za sobą
own-offers = Moje oferty
own-offers-about = zgódź się, że oferta mówi o Tobie
own-connected = Moje organizacje
own-connected-about = kto Cię zna i jak odłączyć konto
own-connected-text = Te organizacje zapisały Cię u siebie i połączyły z Twoim kontem.
own-connected-none = Żadna organizacja nie jest połączona z Twoim kontem. Poproś ją o kartkę z adresem.
own-connected-name = Zapisane imię: { $name }.
own-connected-house = Strona organizacji
own-connected-part = Odłącz konto
own-connected-part-text = Przestaniesz widzieć swoje wizyty, godziny i dokumenty z tej organizacji. Ona dalej ma swoje zapisy. Nowa kartka połączy konto jeszcze raz.
own-connected-parted = Konto jest odłączone
own-connected-parted-text = Organizacja dalej ma swoje zapisy. Żeby je usunąć, napisz lub zadzwoń do niej.
own-orders = Moje prośby
own-orders-about = o co prosisz i co się dzieje
own-slots = Moje terminy
own-slots-about = kiedy ktoś przyjdzie
own-aid = Moja pomoc
own-aid-about = co dostajesz od organizacji
own-skills = Moje umiejętności
own-skills-about = co umiesz i co już potwierdzone
own-company = Moja firma
own-company-about = oferty, zamówienia i dane
own-companies = Firmy
own-companies-about = sprawdzanie i decyzje
own-documents = Moje dokumenty
own-documents-about = porozumienia i zaświadczenia
own-notifications = Powiadomienia
own-notifications-about = o czym i jak Ci pisać
own-data = Moje dane
own-data-about = imię, e-mail, język, usunięcie konta
own-security = Bezpieczeństwo
own-security-about = hasło, kody, urządzenia
own-organiser = Organizator
own-organiser-about = organizacje i treści programu
own-operator = Operator
own-operator-about = użytkownicy i parametry

refusal-account-login-length = Nazwa ma mieć od 3 do { $max } znaków.
refusal-account-login-characters = W nazwie użyj liter bez ogonków, cyfr, kropki albo myślnika.
refusal-account-login-taken = Ta nazwa jest zajęta. Wybierz inną.
refusal-account-email-taken = Ten adres ma już inne konto. Zaloguj się na nie.
refusal-account-password-short = Hasło ma { $length } { $length ->
    [one] znak
    [few] znaki
   *[many] znaków
}. Potrzeba co najmniej { $limit }, na przykład trzech słów.
refusal-account-password-long = Hasło jest za długie. Może mieć { $max } znaków.
refusal-account-password-common = To hasło łatwo zgadnąć. Wymyśl inne, na przykład trzy słowa, które do siebie nie pasują.
refusal-account-role-held = Ta osoba ma już tę rolę.
refusal-account-role-not-held = Ta osoba nie ma tej roli.
refusal-account-role-elsewhere = Takiej roli nie można tu nadać.
refusal-account-last-admin = To ostatnia osoba, która może nadawać role. Najpierw nadaj tę rolę komuś innemu.
refusal-account-signs-in-otherwise = Ta osoba ma inne sposoby logowania. Kartę może wydrukować tylko ona sama.
