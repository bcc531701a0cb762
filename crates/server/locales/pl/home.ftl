# The front page.

home-title = bezpłatna pomoc w okolicy
home-about = Lokalne organizacje naprawiają, malują, sprzątają i uczą. Bezpłatnie. Znajdź ofertę albo dołącz.
home-hero = Ktoś potrzebuje. Ktoś obok umie.
home-lead = Lokalne organizacje i osoby bez pracy naprawiają, malują, sprzątają i uczą.
home-free = Usługa jest bezpłatna.
home-place = W jakiej miejscowości szukasz pomocy?
home-search = Szukaj pomocy
home-ways = Co chcesz zrobić?
home-need = Potrzebuję pomocy
home-need-about = 5 pytań, około 3 minuty. Bez zakładania konta.
home-join = Szukam pracy i chcę działać
home-join-about = Zdobądź praktykę i wsparcie organizacji.
home-volunteer = Chcę być wolontariuszem
home-volunteer-about = Wybierz zadanie i czas.
home-organisation = Prowadzę organizację
home-organisation-about = Dołącz do programu, ogłaszaj usługi.
home-newest = Najnowsze oferty
home-all = Zobacz wszystkie oferty
home-categories = W czym pomagamy
