# Certificates of what volunteers did: on demand, under a number, with an opinion on request.

certificates = Zaświadczenia
certificate-short = Zaświadczenie
certificate-issue = Wydaj zaświadczenie
certificate-issue-about = Wolontariusz może prosić o zaświadczenie w każdej chwili. Sprawdź, co w nim stanie. Dostanie numer i nie da się go potem zmienić.
certificate-not-yet = Jeszcze nie ma czego zaświadczyć
certificate-period = Czas
certificate-total = Razem
certificate-opinion = Opinia organizacji
certificate-opinion-hint = Tylko gdy ta osoba o nią prosi: co robi dobrze, czego się nauczyła. Bez danych o zdrowiu.
certificate-time = { $hours } godz. { $minutes } min
certificate-print-about = Wydrukuj i podpisz. Zaświadczenie jest po polsku, bo czyta je urząd lub pracodawca.
certificate-title = Zaświadczenie o pomocy wolontariackiej
certificate-number = Numer { $number }, wydano { $day }
certificate-says = { $house } zaświadcza, że pomoc wolontariacką w tej organizacji wykonuje lub wykonywała osoba: { $name }.
certificate-from-to = Okres pomocy: od { $from } do { $to }.
certificate-scope = Zakres pomocy
certificate-work = Rodzaj pracy
certificate-approved = Zatwierdzony czas
certificate-free = Pomoc była dobrowolna i bezpłatna. Nie była zatrudnieniem.
certificate-basis = Wydano na żądanie wolontariusza ({ $law }).
certificate-basis-opinion = Opinię dodano na jego prośbę ({ $law }).
