# Commercial offers of companies: written by the company, looked at by a moderator, shown with their label.

listing-label = Oferta komercyjna
listing-price = { $price } brutto, { $unit }
listing-price-label = Cena
listing-where = Gdzie
listing-until = Ważna do
listing-solidarity = Warunki dla osób, którym jest trudno
listing-contact = Umów się z firmą
listing-contact-about = Zadzwoń albo napisz prosto do firmy.

listing-new = Nowa oferta firmy
listing-mend = Popraw ofertę
listing-form-about = Ofertę obejrzy najpierw moderator. Po każdej zmianie ogląda ją jeszcze raz.
listing-category = Rodzaj usługi
listing-title-hint = Co robicie, w kilku słowach
listing-text-hint = Co jest w cenie, a co nie? Nie szukaj tu pracowników.
listing-area = Jak daleko dojeżdżacie
listing-no-area = Wybierz, jak daleko dojeżdżacie.
listing-gross = Cena brutto
listing-gross-hint = Pełna cena z podatkami, na przykład: 120 zł
listing-no-price = Wpisz cenę brutto.
listing-unit = Za co jest ta cena
listing-unit-hint = Na przykład: za godzinę, za metr, za całość
listing-no-unit = Napisz, za co jest ta cena.
listing-price-note = Co jeszcze kosztuje
listing-price-note-hint = Na przykład: dojazd ponad 10 km, 2 zł brutto za kilometr
listing-solidarity-hint = Na przykład: połowa ceny dla kogo, i jak o nią zapytać. Nikt nie musi pokazywać dokumentów.
listing-until-hint = Najwyżej pół roku. Potem odnowisz ofertę.
listing-save = Zapisz ofertę

listing-next-draft = To szkic. Widzi go tylko firma.
listing-next-review = Ofertę ogląda moderator. Damy znać, co postanowił.
listing-next-published = Ofertę widzą wszyscy.
listing-next-paused = Oferta jest ukryta, aż ją wznowisz.
listing-next-expired = Minął ostatni dzień. Popraw ofertę i wyślij ją jeszcze raz.
listing-next-blocked = Moderator zdjął ofertę. Powody są niżej.
listing-send = Wyślij do sprawdzenia
listing-take-back = Cofnij wysłanie

listings-queue = Oferty firm do sprawdzenia
listings-queue-empty = Żadna oferta nie czeka.
listing-look = Na co spojrzeć
listing-look-1 = Czy to usługa, a nie ogłoszenie o pracę?
listing-look-2 = Czy cena jest pełna, z podatkami i dodatkami?
listing-look-3 = Czy wiadomo, co, gdzie i dla kogo?
listing-look-4 = Czy tekst nie obiecuje za dużo i nie zawiera danych osób?
listing-look-5 = Czy prawo na to pozwala?
listing-advert-found = To może być ogłoszenie o pracę: „{ $found }”.
listing-publish = Opublikuj ofertę
listing-send-back = Zwróć do poprawy
listing-block = Zdejmij ofertę

status-listing-draft = szkic
status-listing-review = u moderatora
status-listing-published = opublikowana
status-listing-paused = wstrzymana
status-listing-expired = skończona
status-listing-blocked = zdjęta
