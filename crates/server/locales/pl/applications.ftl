# How an organisation joins: the public pages and the task list.

joining-title = Dołącz z organizacją
joining-lead = Prowadzisz organizację społeczną? Przyjmij osoby bez pracy i razem pomagajcie sąsiadom. Udział jest bezpłatny.
joining-start = Zacznij zgłoszenie
joining-who = Kto może dołączyć
joining-who-1 = Stowarzyszenie albo fundacja, także bez wpisu do KRS.
joining-who-2 = Koło gospodyń wiejskich, klub sportowy, kościelna osoba prawna.
joining-who-3 = Spółdzielnia socjalna albo spółka, która nie działa dla zysku.
joining-who-4 = Nie dołączą partie polityczne, związki zawodowe ani urzędy.
joining-steps = Jak to przebiega
joining-step-1 = Odpowiadasz na trzy pytania i zakładasz konto.
joining-step-2 = Wypełniasz sześć części. Każdą zapisujesz osobno i wracasz, kiedy chcesz.
joining-step-3 = Wysyłasz zgłoszenie. Organizator programu sprawdza je z rejestrem i statutem.
joining-step-4 = Drukujesz umowę, podpisujecie ją i dodajesz skan.
joining-step-5 = Organizator włącza organizację. Możecie ogłaszać pomoc.
joining-ready = Co przygotować
joining-ready-about = To wystarczy. Dat urodzenia i numerów PESEL nie zbieramy.
joining-ready-1 = Numer KRS albo numer z innego rejestru i nazwa urzędu.
joining-ready-2 = NIP, a jeśli macie, także REGON.
joining-ready-3 = Imiona i nazwiska osób, które podpisują za organizację.
joining-ready-4 = Plik ze statutem albo zdjęcia jego stron w jednym pliku PDF.
joining-ready-5 = Lista usług i miejscowości, w których pomagacie.
joining-ready-6 = Numer konta na darowizny. Może poczekać.
joining-print = Co wydrukować
joining-print-agreement = Deklaracja przystąpienia i umowa powierzenia danych
joining-later = Co może poczekać
joining-later-1 = Darowizny: gdy organizator sprawdzi numer konta.
joining-later-2 = Praca z dziećmi: gdy dodacie standardy ochrony małoletnich.
joining-later-3 = Odpłatne usługi: gdy statut lub uchwała je wymienia.
joining-later-factor = { $n ->
    [one] Drugi składnik logowania: każdy z zespołu ma na to { $n } dzień.
   *[other] Drugi składnik logowania: każdy z zespołu ma na to { $n } dni.
}

joining-questions-title = Trzy pytania na początek
joining-questions-about = Odpowiedzi nie zapisujemy. Pokażą tylko, czy program jest dla Was.
joining-niezysk = Czy organizacja działa nie dla zysku?
joining-niezysk-hint = Zyski idą na cele statutowe, nie do członków ani udziałowców.
joining-rejestr = Czy jest wpisana do rejestru?
joining-rejestr-hint = KRS, ewidencja starosty, rejestr kół gospodyń albo rejestr kościelny.
joining-zadania = Czy statut pozwala pomagać ludziom w okolicy?
joining-zadania-hint = Na przykład pomoc społeczna, aktywizacja osób bez pracy, wspólnoty lokalne.
answer-tak = Tak
answer-nie = Nie
answer-nie-wiem = Nie wiem
joining-answer-missing = Wybierz odpowiedź. „Nie wiem” też jest dobrą odpowiedzią.
joining-onward = Dalej
joining-not-now-title = Na razie to się nie uda
joining-niezysk-why = Do programu dołączają organizacje, które nie działają dla zysku. Firma może zamawiać usługi i ogłaszać własne.
joining-rejestr-why = Organizacja musi być w rejestrze. Grupa sąsiedzka może założyć stowarzyszenie zwykłe: wystarczą trzy osoby.
joining-zadania-why = Statut musi obejmować pomoc ludziom. Możecie go zmienić uchwałą i wrócić tutaj.
joining-other-ways = Co możesz zrobić teraz
joining-way-organisations = Znajdź organizację w okolicy i działaj z nią
joining-way-volunteer = Zostań wolontariuszem
joining-way-companies = Zobacz, co program daje firmom
joining-way-contact = Porozmawiaj z nami
joining-again = Odpowiedz jeszcze raz

application-begin-title = Jak nazywa się organizacja?
application-mine = Twoje organizacje:
application-begin = Zapisz i przejdź do zgłoszenia
application-name = Pełna nazwa
application-name-hint = Tak jak w rejestrze.
application-name-missing = Wpisz nazwę organizacji.

application-title = Przystąpienie do programu
application-parts = Części zgłoszenia
application-history = Co się działo
application-part-register = Dane i numer w rejestrze
application-part-representative = Kto podpisuje i z kim rozmawiać
application-part-services = Teren i usługi
application-part-account = Konto bankowe
application-part-documents = Dokumenty
application-part-declarations = Oświadczenia
application-part-done = gotowe
application-part-to-do = do zrobienia
application-part-may-follow = może poczekać
application-part-asked = do poprawy
application-next-draft = Wypełnij części po kolei albo w dowolnej kolejności. Każda zapisuje się osobno.
application-next-submitted = Teraz kolej na organizatora. Odpowiedź będzie na tej stronie. Napiszemy też e-mail, a jeśli nie masz e-maila, zadzwonimy.
application-next-under-review = Organizator sprawdza zgłoszenie. W razie pytań zadzwoni.
application-next-changes-requested = Organizator prosi o poprawki. Popraw zaznaczone części i wyślij zgłoszenie jeszcze raz.
application-next-approved = Organizacja jest przyjęta. Wydrukuj umowę, podpiszcie ją i dodaj skan w części „Dokumenty”.
application-next-active = Organizacja działa w programie.
application-next-suspended = Organizator zawiesił organizację. Oferty i strona są ukryte, aż cofnie zawieszenie.
application-next-rejected = Organizator nie przyjął zgłoszenia.
application-next-leaving = Organizacja odchodzi z programu. Dokończcie otwarte zlecenia.
application-next-closed = Organizacja nie jest już w programie.
application-decision-grounds = Decyzję podjął człowiek, bez automatu. Podstawą są zasady programu i ustawa o działalności pożytku publicznego.
application-decision-redress = Nie zgadzasz się? Napisz do organizatora, odpowie Ci człowiek. Możesz też iść do sądu.
application-ready = Wszystko gotowe. Po wysłaniu nie zmienisz danych, aż organizator odpowie.
application-not-ready = Przycisk wysłania pokaże się, gdy uzupełnisz części.
application-send = Wyślij zgłoszenie
application-agreement-print = Deklaracja i umowa powierzenia do druku

application-back = Wróć do listy części
application-back-unsaved = Wróć bez zapisania
application-save = Zapisz
application-wanted = Organizator prosi o zmianę:
application-closed = Tej części nie da się teraz zmienić. Żeby ją poprawić, zadzwoń do organizatora.

application-register = Rejestr
application-register-krs = KRS
application-register-county = Ewidencja starosty lub prezydenta miasta
application-register-rural-circles = Rejestr kół gospodyń wiejskich
application-register-church = Rejestr kościelnych osób prawnych
application-register-other = Inny rejestr
application-register-missing = Wybierz rejestr.
application-number = Numer w rejestrze
application-number-hint = KRS ma 10 cyfr. Zera z przodu dopiszemy.
application-number-missing = Wpisz numer w rejestrze.
application-authority = Urząd, który prowadzi rejestr
application-authority-hint = Wpisz, jeśli to nie KRS. Na przykład: Starosta Powiatu Radomskiego.
application-authority-missing = Wpisz, jaki urząd prowadzi ten rejestr.
application-nip = NIP
application-nip-hint = 10 cyfr, na przykład 525-224-84-81.
application-nip-missing = Wpisz NIP organizacji.
application-regon = REGON
application-regon-hint = 9 albo 14 cyfr.
application-place = Miejscowość siedziby
application-place-hint = Na przykład: Radom. Gdy jest kilka takich nazw, dopisz województwo.
application-place-missing = Wpisz miejscowość.
application-address = Ulica i numer
application-address-hint = Na wsi bez ulic wpisz nazwę wsi i numer.
application-address-missing = Wpisz ulicę i numer.
application-postal-code = Kod pocztowy
application-postal-code-hint = Na przykład 26-600.
application-postal-code-missing = Wpisz kod pocztowy.

application-representation = Jak organizacja podpisuje umowy?
application-representation-hint = Mówi o tym statut albo wpis w rejestrze.
application-representation-alone = Każda z tych osób sama
application-representation-jointly = Dwie osoby razem
application-representation-other = Inaczej, jak mówi statut
application-representation-missing = Wybierz sposób podpisywania.
application-signatories = Kto podpisuje
application-signatories-hint = Imię, nazwisko i funkcja. Każda osoba w osobnej linii.
application-signatories-missing = Wpisz, kto podpisuje.
application-signatories-two = Podpisują dwie osoby razem. Wpisz obie, każdą w osobnej linii.
application-contact = Z kim rozmawiać o zgłoszeniu
application-contact-hint = Zobaczy to tylko organizator.
application-contact-missing = Wpisz imię i nazwisko osoby do rozmowy.
application-phone = Telefon organizacji
application-phone-hint = Pokażemy go na stronie organizacji i przy ofertach.
application-phone-missing = Wpisz telefon.
application-email = E-mail organizacji
application-email-hint = Pokażemy go na stronie organizacji.

application-area = Gdzie pomagacie?
application-area-radius = W promieniu od siedziby
application-area-places = W wybranych miejscowościach
application-area-powiats = W całych powiatach
application-area-missing = Wybierz, gdzie pomagacie.
application-radius = Promień w kilometrach
application-radius-hint = Od 1 do 100. Tylko gdy pomagacie wokół siedziby.
application-radius-missing = Wpisz liczbę kilometrów od 1 do 100.
application-places = Miejscowości
application-places-hint = Każda w osobnej linii. Dla powiatu wpisz jedną miejscowość, która w nim leży.
application-places-missing = Wpisz od 1 do 40 miejscowości, każdą w osobnej linii.
application-categories = W czym pomagacie?
application-categories-hint = Listę zmienisz w każdej chwili.
application-categories-missing = Wybierz co najmniej jedną usługę.
application-tasks = Zadania publiczne
application-tasks-hint = Zaznacz te, które wymienia Wasz statut.
application-tasks-missing = Wybierz co najmniej jedno zadanie.
application-source = Gdzie to jest zapisane
application-source-hint = Na przykład: § 8 statutu. Tu statut opisuje działalność nieodpłatną.
application-source-missing = Wpisz, w którym miejscu statutu są te zadania.
application-paid = Prowadzimy też działalność odpłatną
application-paid-hint = Zaznacz tylko, gdy statut lub uchwała opisuje działalność odpłatną.
application-paid-source = Gdzie opisana jest działalność odpłatna
application-paid-source-missing = Wpisz, gdzie opisana jest działalność odpłatna.

application-account = Numer konta
application-account-about = Na to konto ludzie wpłacą darowizny. Organizator porówna je z dokumentem. Do tego czasu darowizny czekają.
application-account-hint = 26 cyfr, ze spacjami lub bez.
application-account-missing = Wpisz numer konta.
application-account-verified = konto sprawdzone

application-statute = Statut
application-statute-file = Plik ze statutem
application-file-here = Mamy już plik:
application-signed-agreement = Podpisana deklaracja i umowa
application-signed-agreement-about = Wydrukuj oba dokumenty. Podpiszą je osoby, które reprezentują organizację. Skan możesz dodać także po przyjęciu zgłoszenia.
application-agreement-file = Skan podpisanej umowy
application-signed-on = Dzień podpisania
application-signed-on-hint = Na przykład 24.11.2026.
application-signed-on-missing = Wpisz dzień, w którym podpisano umowę.
application-agreement-on = Umowę podpisano

application-declarations-about = Zaznacza osoba, która może mówić w imieniu organizacji.
application-declares-prawda = Dane w zgłoszeniu są prawdziwe. Zmiany zgłosimy w ciągu 14 dni.
application-declares-statut = Pomagamy w ramach zadań ze statutu. Nie jest to działalność gospodarcza.
application-declares-program = Znamy zasady programu: pomoc jest bezpłatna, a darowizna nigdy nie jest zapłatą.
application-declares-dane = Zadbamy o dane ludzi, którym pomagamy. Odpowiadamy za nie jako administrator.
application-declaration-missing = Zaznacz to oświadczenie, żeby wysłać zgłoszenie.
application-declared-on = Oświadczenia złożono

gate-title = Co już możecie robić
gate-serve = Ogłaszanie ofert i przyjmowanie próśb
gate-serve-open = działa
gate-serve-closed = wstrzymane
gate-donations = Darowizny
gate-donations-open = działają
gate-donations-closed = czekają na sprawdzone konto
gate-minors = Praca z dziećmi
gate-minors-open = dozwolona
gate-minors-closed = czeka na standardy ochrony
gate-paid = Działalność odpłatna
gate-paid-open = zgłoszona
gate-paid-closed = niezgłoszona

place-unknown = Nie znamy miejscowości „{ $found }”. Sprawdź pisownię albo wpisz najbliższą większą.
place-unclear = Nie wiemy, o którą miejscowość chodzi: „{ $found }”. Wpisz jedną z tych: { $missing }.
area-radius = do { $count } km od miejscowości { $from }
area-places = { $found }
area-powiats = całe powiaty, w których leżą: { $found }

refusal-organisation-part-closed = Tej części nie da się teraz zmienić. Zadzwoń do organizatora.
refusal-organisation-too-many-drafts = Masz już zaczęte zgłoszenia: { $limit }. Dokończ jedno z nich.
refusal-organisation-in-future = Ten dzień jeszcze nie nadszedł: { $day }. Wpisz dzisiejszy albo wcześniejszy.
refusal-organisation-ends-before-start = Koniec jest przed początkiem. Popraw jedną z dat.
refusal-organisation-invitation-over = To zaproszenie jest już nieważne. Poproś organizację o nowe.
refusal-organisation-invited-other = To zaproszenie jest dla innej osoby. Zaloguj się na właściwe konto.
refusal-number-length = { $kind ->
    [nip] NIP ma 10 cyfr. Sprawdź, czy żadnej nie brakuje.
    [regon] REGON ma 9 albo 14 cyfr. Sprawdź, czy żadnej nie brakuje.
    [krs] Numer KRS ma 10 cyfr. Sprawdź, czy żadnej nie brakuje.
    [account] Numer konta ma 26 cyfr. Sprawdź, czy żadnej nie brakuje.
   *[postal-code] Kod pocztowy ma 5 cyfr, na przykład 26-600.
}
refusal-number-digits = { $kind ->
    [nip] To nie jest NIP. Wpisz 10 cyfr.
    [regon] To nie jest REGON. Wpisz 9 albo 14 cyfr.
    [krs] To nie jest numer KRS. Wpisz 10 cyfr.
    [account] To nie jest numer polskiego konta. Wpisz 26 cyfr.
   *[postal-code] To nie jest kod pocztowy. Wpisz go tak: 26-600.
}
refusal-number-check-digit = { $kind ->
    [nip] W numerze NIP jest pomyłka. Porównaj go cyfra po cyfrze.
    [regon] W numerze REGON jest pomyłka. Porównaj go cyfra po cyfrze.
    [krs] W numerze KRS jest pomyłka. Porównaj go cyfra po cyfrze.
    [account] W numerze konta jest pomyłka. Porównaj go cyfra po cyfrze.
   *[postal-code] W kodzie pocztowym jest pomyłka.
}

history-point-ticked = Sprawdzono: { $point ->
    [register-matches] dane zgadzają się z rejestrem
    [eligible] organizacja może dołączyć
    [signatory-may-sign] osoba może podpisywać
    [statute-covers-tasks] statut obejmuje zadania
    [contact-answers] kontakt działa
   *[declarations-signed] oświadczenia są podpisane
}
history-point-unticked = Cofnięto sprawdzenie: { $point ->
    [register-matches] dane zgadzają się z rejestrem
    [eligible] organizacja może dołączyć
    [signatory-may-sign] osoba może podpisywać
    [statute-covers-tasks] statut obejmuje zadania
    [contact-answers] kontakt działa
   *[declarations-signed] oświadczenia są podpisane
}
history-account-verified = Organizator sprawdził konto bankowe
history-processing-agreement-signed = Podpisano umowę powierzenia danych, dzień: { $on }
history-member-invited = Zaproszono do zespołu
history-invitation-revoked = Cofnięto zaproszenie

news-open = Zobacz szczegóły
news-submitted-subject = Nowe zgłoszenie: { $by }
news-submitted = { $by } wysyła zgłoszenie do programu. Czeka na sprawdzenie.
news-changes-requested-subject = Zgłoszenie do poprawy: { $by }
news-changes-requested = Sprawdziliśmy zgłoszenie: { $by }. Prosimy o poprawki. Są opisane przy częściach zgłoszenia.
news-approved-subject = Przyjęta organizacja: { $by }
news-approved = Witamy w programie: { $by }. Wydrukuj deklarację i umowę, podpiszcie je i dodaj skan. Potem włączymy organizację.
news-activated-subject = Możecie zaczynać: { $by }
news-activated = { $by } działa w programie. Możecie ogłaszać oferty i przyjmować prośby.
news-rejected-subject = Odpowiedź na zgłoszenie: { $by }
news-rejected = Nie możemy teraz przyjąć organizacji: { $by }. Powód i dalsze kroki są na stronie zgłoszenia.
news-suspended-subject = Zawieszona organizacja: { $by }
news-suspended = Zawiesiliśmy organizację: { $by }. Oferty i strona są ukryte. Powód i dalsze kroki są na stronie zgłoszenia.
news-resumed-subject = Koniec zawieszenia: { $by }
news-resumed = { $by } znów działa w programie. Oferty i strona są widoczne.
news-closed-subject = Koniec udziału: { $by }
news-closed = { $by } nie jest już w programie. Dziękujemy za wspólną pracę.
