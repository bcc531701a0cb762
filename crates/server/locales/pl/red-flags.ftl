# Where neighbours do not help, and who does.

red-flags-title = To ważne. Przeczytaj, zanim wyślesz prośbę
red-flags-mistaken = Jeśli to pomyłka, wyślij prośbę dalej.
red-flag-danger-to-life = Czyjeś życie jest w niebezpieczeństwie? Zadzwoń teraz pod 112. Rozmowa jest bezpłatna.
red-flag-gas = Czujesz gaz? Otwórz okna, wyjdź i nie włączaj światła. Zadzwoń z dworu pod 992 albo 112. Instalacją gazową zajmuje się tylko osoba z uprawnieniami.
red-flag-violence = Ktoś Cię krzywdzi? W nagłym zagrożeniu zadzwoń pod 112. Niebieska Linia 800 120 002 pomaga całą dobę. Dziecko może zadzwonić pod 116 111.
red-flag-self-harm = Nie jesteś z tym bez pomocy. W nagłej sytuacji zadzwoń pod 112. Dorośli: 116 123. Dzieci i młodzież: 116 111, całą dobę.
red-flag-medical = Zabiegi i leki to praca pielęgniarki lub lekarza. W nagłej sytuacji zadzwoń pod 112. O pielęgniarkę zapytaj w przychodni, o opiekę w ośrodku pomocy społecznej.
red-flag-legal = Porady prawnej udzieli bezpłatnie prawnik w punkcie w Twoim powiecie. Zapisz się w starostwie. Sąsiad może Cię tam podwieźć.

# Who helps.

sign-post-112 = Numer alarmowy 112
sign-post-992 = Pogotowie gazowe 992
sign-post-niebieska-linia = Niebieska Linia 800 120 002, przeciw przemocy
sign-post-ops = Ośrodek pomocy społecznej w Twojej gminie
sign-post-free-legal-aid = Bezpłatna pomoc prawna w Twoim powiecie
