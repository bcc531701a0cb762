# The panel of an organisation.

desk-menu = Menu panelu
desk-today = Dziś
desk-overview = Pulpit
desk-organisation = Organizacja
desk-application = Przystąpienie
desk-settings = Ustawienia
desk-team = Zespół
desk-offers = Oferty
