# Companies: signing up, the check, the company's own page, and what everybody sees.

companies-title = Firmy
companies-about = Firmy, które sprawdziliśmy. Sprzedają własne usługi, a ich oferty mają napis „oferta komercyjna”.
companies-order = Lista jest ułożona według nazw. Nikt nie stoi wyżej za pieniądze.
companies-none = Nie ma tu jeszcze żadnej firmy.
companies-listings = { $n ->
    [0] bez ofert
    [one] { $n } oferta
    [few] { $n } oferty
   *[other] { $n } ofert
}
companies-all-listings = Zobacz wszystkie oferty komercyjne
company-for-companies = Dla firm: co i jak
company-is-trader = Firma, sprzedawca
company-listings = Oferty komercyjne
company-no-listings = Ta firma nie ma teraz ofert.
company-trader = Kto sprzedaje
company-trader-about = Umawiasz się z tą firmą, a nie z portalem ani z organizacją. Masz prawa konsumenta.
company-report = Zgłoś, że coś jest tu nie tak

company-register-title = Zarejestruj firmę
company-register-about = Zajmie to kilka minut. Potem operator porówna dane z rejestrem.
company-register-data = Te dane, oprócz osoby, zobaczy każdy: kupujący musi wiedzieć, kto sprzedaje.
company-register-button = Zarejestruj firmę
company-nip-hint = 10 cyfr, kreski nie przeszkadzają
company-nip-missing = Wpisz NIP firmy.
company-name = Nazwa firmy
company-name-hint = Tak jak w rejestrze
company-name-missing = Wpisz nazwę firmy.
company-register = Rejestr
company-register-krs = KRS
company-register-ceidg = CEIDG
company-register-other = inny rejestr
company-register-missing = Wybierz rejestr.
company-number = Numer w rejestrze
company-number-hint = W KRS to numer KRS, w CEIDG to REGON
company-number-missing = Wpisz numer z rejestru.
company-representative = Kto działa w imieniu firmy
company-representative-hint = Imię, nazwisko i funkcja. Zobaczy je tylko ten, kto sprawdza firmę.
company-representative-missing = Wpisz, kto działa w imieniu firmy.
company-address = Ulica i numer
company-address-missing = Wpisz ulicę i numer.
company-place = Miejscowość
company-place-missing = Wpisz miejscowość.
company-phone = Telefon
company-phone-missing = Wpisz telefon dla klientów.
company-email = E-mail
company-email-missing = Wpisz e-mail dla klientów.
company-about = Czym zajmuje się firma
company-about-hint = Kilka zdań dla ludzi, którzy Was nie znają
company-change = Zmień kontakt i opis
company-change-about = Nazwę, NIP i rejestr sprawdziliśmy, więc zmienia je tylko operator. Napisz do nas.
company-change-button = Zapisz

company-next-registered = Operator sprawdza teraz dane firmy. Damy znać, co dalej.
company-next-verified = Dane się zgadzają. Złóż jeszcze oświadczenie, a pokażesz swoje oferty.
company-next-active = Firma jest sprawdzona i może pokazywać oferty.
company-next-suspended = Firma jest zawieszona. Jej strona i oferty są ukryte.
company-next-closed = Firma nie działa już w portalu.
company-declare = Oświadczam, że firma oferuje tylko to, na co pozwala prawo, i przyjmuję regulamin
company-declare-hint = Oferta nie może być ogłoszeniem o pracę. Cena musi być pełna, z podatkami.
company-declare-button = Złóż oświadczenie
company-own-listings = Oferty firmy
company-own-no-listings = Nie ma jeszcze żadnej oferty.
company-new-listing = Napisz ofertę
company-own-orders = Zamówienia firmy
company-own-no-orders = Firma nic jeszcze nie zamówiła.
company-order = Zamów usługę u organizacji
company-order-paid = odpłatnie
company-order-unpaid = bezpłatnie, wyjątkowo
company-data = Dane firmy
company-public-page = Zobacz stronę firmy
company-close = Zakończ udział firmy
company-close-about = Strona firmy i jej oferty znikną. Zamówienia, które trwają, zostają w mocy.
company-close-sure = Tak, chcę zakończyć udział firmy
company-close-not-sure = Zaznacz, że na pewno tego chcesz.
company-close-button = Zakończ udział

companies-queue = Firmy do sprawdzenia
companies-queue-status = Gdzie stoi sprawa
companies-queue-empty = Nie ma tu żadnej firmy.
company-point-nip = NIP należy do tej firmy
company-point-register = Nazwa i adres zgadzają się z rejestrem
company-point-representative = Ta osoba może działać w imieniu firmy
company-how-extract = z odpisu od firmy
company-how-looked-up = sprawdzono w rejestrze
company-verify = Potwierdź dane firmy
company-verify-about = Zaznacz najpierw wszystkie punkty. Firma złoży potem oświadczenie.
company-decide = Decyzja z uzasadnieniem
company-suspend = Zawieś firmę
company-suspend-about = Strona i oferty firmy znikną, aż cofniesz zawieszenie. Firma dostanie powody.
company-end = Zakończ udział firmy
company-end-about = Tego nie da się cofnąć. Firma dostanie powody.
company-reason = Powód
company-redress = Możesz się odwołać: napisz do operatora albo idź do sądu.
notice-to-listing = Otwórz tę ofertę u moderatora

status-company-registered = do sprawdzenia
status-company-verified = sprawdzona, czeka na oświadczenie
status-company-active = działa
status-company-suspended = zawieszona
status-company-closed = zakończona

company-news-registered-subject = Nowa firma do sprawdzenia: { $by }
company-news-registered = Zarejestrowała się firma { $by }. Sprawdź jej dane.
company-news-verified-subject = Dane firmy się zgadzają
company-news-verified = Sprawdziliśmy firmę { $by }. Złóż jeszcze oświadczenie, a pokażesz swoje oferty.
company-news-suspended-subject = Firma jest zawieszona
company-news-suspended = Zawiesiliśmy firmę { $by }. Powody i drogę odwołania znajdziesz na jej stronie.
company-news-resumed-subject = Firma znowu działa
company-news-resumed = Cofnęliśmy zawieszenie firmy { $by }. Jej oferty znowu widać.
company-news-closed-subject = Udział firmy jest zakończony
company-news-closed = Zakończyliśmy udział firmy { $by }. Powody i drogę odwołania znajdziesz na jej stronie.
company-news-listing-sent-subject = Oferta firmy do sprawdzenia: { $by }
company-news-listing-sent = Na Twoje spojrzenie czeka oferta „{ $by }”.
company-news-listing-published-subject = Oferta jest opublikowana
company-news-listing-published = Ofertę „{ $by }” widzą teraz wszyscy.
company-news-listing-sent-back-subject = Oferta wymaga poprawek
company-news-listing-sent-back = Oferta „{ $by }” wróciła do poprawy. Powody znajdziesz na jej stronie.
company-news-listing-blocked-subject = Oferta jest zdjęta
company-news-listing-blocked = Zdjęliśmy ofertę „{ $by }”. Powody i drogę odwołania znajdziesz na jej stronie.
company-news-listing-expired-subject = Oferta się skończyła
company-news-listing-expired = Minął ostatni dzień oferty „{ $by }”. Możesz ją odnowić.
