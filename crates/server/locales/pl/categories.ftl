# Service categories: name, need in the requester's words, one sentence, risks, equipment, standard terms.

category-bicycle-repair = Naprawa rowerów
category-bicycle-repair-need = Naprawa roweru
category-bicycle-repair-about = Naprawiamy rowery, hulajnogi i wózki: dętki, hamulce, łańcuchy, przerzutki.
category-bicycle-repair-risk-1 = Łańcuch i koło potrafią wciągnąć palce. Nie dotykaj ich, gdy się kręcą.
category-bicycle-repair-risk-2 = Linki i szprychy kłują w oczy. Załóż okulary, gdy je tniesz lub napinasz.
category-bicycle-repair-risk-3 = Po naprawie sprawdź hamulce na postoju. Dopiero potem zrób krótką próbę jazdy.
category-bicycle-repair-kit = Rękawice, okulary ochronne, fartuch, środek do mycia rąk. Klucze i pompkę daje warsztat.
category-bicycle-repair-terms = Naprawiamy to, co razem ustalimy przed pracą. Pracujemy w warsztacie albo u Ciebie, jeśli tak mówi oferta. Części kupujesz Ty. Możemy je kupić w Twoim imieniu, a Ty oddajesz organizacji dokładnie tyle, ile jest na paragonie. Nie prostujemy pękniętych ram i nie naprawiamy silników elektrycznych. Naprawia uczestnik programu pod okiem opiekuna. Praca jest bezpłatna.

category-appliance-repair = Naprawa sprzętów domowych
category-appliance-repair-need = Naprawa sprzętu domowego
category-appliance-repair-about = Czyścimy i naprawiamy mechaniczne części sprzętów, które można odłączyć od prądu.
category-appliance-repair-risk-1 = Wyjmij wtyczkę z gniazdka, zanim zdejmiesz obudowę. Upewnij się, że nikt jej nie włoży.
category-appliance-repair-risk-2 = Blacha w środku ma ostre brzegi. Pracuj w rękawicach.
category-appliance-repair-risk-3 = Pralka i lodówka są ciężkie. Przesuwajcie je we dwoje i na prostych plecach.
category-appliance-repair-kit = Rękawice odporne na przecięcie, latarka, miska i szmaty na wodę, zestaw wkrętaków.
category-appliance-repair-terms = Oglądamy sprzęt i mówimy, czy da się go naprawić. Sprzęt musi być odłączony od prądu. Części kupujesz Ty albo my w Twoim imieniu, za dokładną kwotę z paragonu. Nie otwieramy części pod napięciem, kuchenek mikrofalowych ani urządzeń na gaz. Przychodzi uczestnik programu, do ciężkich sprzętów dwie osoby. Nic nie płacisz za pracę.

category-electrical-repair = Drobne prace elektryczne
category-electrical-repair-need = Naprawa lampy, gniazdka lub innej elektryki
category-electrical-repair-about = Wymieniamy gniazdka, wyłączniki, lampy i przewody sprzętów. Robi to lub nadzoruje osoba z uprawnieniami.
category-electrical-repair-risk-1 = Prąd może zabić. Wyłącz bezpiecznik i sprawdź próbnikiem, że napięcia nie ma.
category-electrical-repair-risk-2 = Pracujesz tylko wtedy, gdy jest przy Tobie osoba z uprawnieniami albo sam je masz.
category-electrical-repair-risk-3 = Na drabinie stój na obu nogach. Druga osoba trzyma drabinę.
category-electrical-repair-kit = Próbnik napięcia, narzędzia z izolacją, okulary, buty na suchej gumie, kartka „nie włączać”.
category-electrical-repair-terms = Wymieniamy pojedyncze gniazdka, wyłączniki, lampy i przewody. Pracuje osoba z uprawnieniami albo uczestnik pod jej nadzorem; jej imię podajemy przed wizytą. Lampę lub gniazdko kupujesz Ty. Jeśli kupimy je my, oddajesz organizacji kwotę z paragonu. Nie robimy nowych instalacji, skrzynek z licznikiem ani niczego przy gazie. Usługa jest bezpłatna.

category-small-repairs = Drobne naprawy w domu
category-small-repairs-need = Drobna naprawa w mieszkaniu
category-small-repairs-about = Naprawiamy klamki, zawiasy, półki, uszczelki i inne rzeczy, które psują się w domu.
category-small-repairs-risk-1 = Przed wierceniem sprawdź, czy w ścianie nie ma rur ani przewodów.
category-small-repairs-risk-2 = Wiertarka wyrzuca pył i odpryski. Załóż okulary i maskę.
category-small-repairs-risk-3 = Przed pracą przy kranie zakręć zawór wody. Podłóż miskę i szmatę.
category-small-repairs-kit = Okulary, maska przeciwpyłowa, rękawice, drabinka, wiertarka, wykrywacz przewodów.
category-small-repairs-terms = Robimy drobne prace, które zajmują najwyżej kilka godzin. Przychodzimy do Ciebie w umówionym dniu. Śruby i kołki mamy swoje, większe części kupujesz Ty. Gdy kupimy je za Ciebie, oddajesz organizacji kwotę z paragonu. Nie ruszamy gazu, pionów wodnych ani ścian nośnych. Przychodzi jedna albo dwie osoby. Za pracę nic nie płacisz.

category-painting = Malowanie i odświeżanie
category-painting-need = Malowanie mieszkania
category-painting-about = Malujemy ściany, sufity, drzwi i płoty, a wcześniej zabezpieczamy podłogę i meble.
category-painting-risk-1 = Spadniesz najłatwiej z niskiej drabiny. Nie sięgaj w bok, tylko ją przestaw.
category-painting-risk-2 = Farby i rozpuszczalniki szkodzią płucom. Otwórz okno i rób przerwy.
category-painting-risk-3 = Stara farba może pylić i drażnić. Szlifuj na mokro i w masce.
category-painting-kit = Ubranie robocze, okulary, maska, rękawice, folia, taśma, stabilna drabina.
category-painting-terms = Malujemy pomieszczenia i kolory, które razem zapiszemy. Pracujemy u Ciebie, zwykle od jednego do trzech dni. Farbę kupujesz Ty; możemy ją kupić w Twoim imieniu za dokładną kwotę z paragonu. Wałki, folię i drabinę przynosimy. Nie malujemy elewacji i nie pracujemy wyżej niż trzy metry. Przychodzą co najmniej dwie osoby. Usługa jest bezpłatna.

category-furniture = Meble: składanie i przenoszenie
category-furniture-need = Złożenie lub przeniesienie mebli
category-furniture-about = Składamy, rozkręcamy, naprawiamy i przestawiamy meble w mieszkaniu.
category-furniture-risk-1 = Podnoś z ugiętych kolan. Ciężki mebel noście zawsze we dwoje lub więcej.
category-furniture-risk-2 = Wysoka szafa może się przewrócić. Przykręć ją do ściany, zanim włożysz rzeczy.
category-furniture-risk-3 = Palce łatwo przyciąć między meblem a futryną. Umówcie głośny znak „stop”.
category-furniture-kit = Rękawice z gumą, buty z twardym noskiem, pasy do noszenia, koce, wkrętarka.
category-furniture-terms = Składamy albo przestawiamy meble, które wymienisz w prośbie. Przychodzimy do Ciebie. Mebel i brakujące okucia kupujesz Ty albo my dla Ciebie, za kwotę z paragonu. Proszę opróżnij szafy przed wizytą; jeśli nie możesz, powiedz nam. Nie nosimy pianin i sejfów. Przychodzą dwie osoby. Pracujemy bezpłatnie.

category-cleaning = Sprzątanie
category-cleaning-need = Sprzątanie mieszkania
category-cleaning-about = Sprzątamy, myjemy okna i porządkujemy mieszkania osób, które same nie dają rady.
category-cleaning-risk-1 = Nigdy nie mieszaj środka z chlorem z kwasem lub octem. Powstaje trujący gaz.
category-cleaning-risk-2 = Mokra podłoga jest śliska. Załóż buty z gumą i myj od okna do drzwi.
category-cleaning-risk-3 = Nie wychylaj się przez okno. Myj z zewnątrz tylko to, czego sięgasz z podłogi.
category-cleaning-kit = Rękawice gumowe, fartuch, buty na gumie, własne ścierki, maseczka do kurzu.
category-cleaning-terms = Sprzątamy pomieszczenia, które wskażesz przed wizytą. Pracujemy u Ciebie, najwyżej cztery godziny jednego dnia. Środki czystości masz w domu; jeśli ich brak, przyniesiemy podstawowe. Nie sprzątamy po pożarze, po zalaniu ściekami ani tam, gdzie są szkodniki. Twoich rzeczy nie wyrzucamy bez pytania. Przychodzi jedna lub dwie osoby. To nic nie kosztuje.

category-garden-snow = Ogród i odśnieżanie
category-garden-snow-need = Pomoc w ogrodzie lub przy śniegu
category-garden-snow-about = Kosimy, grabimy, przycinamy krzewy, a zimą odgarniamy śnieg.
category-garden-snow-risk-1 = Kosiarka wyrzuca kamienie. Zbierz je wcześniej i odsuń ludzi oraz zwierzęta.
category-garden-snow-risk-2 = Mokry śnieg jest ciężki. Nabieraj mało i rób przerwy co kwadrans.
category-garden-snow-risk-3 = W trawie są kleszcze, a w krzewach osy. Obejrzyj skórę po pracy.
category-garden-snow-kit = Rękawice, okulary, zakryte buty, ochrona słuchu przy kosiarce, kamizelka przy ulicy, woda do picia.
category-garden-snow-terms = Robimy prace w ogrodzie, na podwórku i na chodniku przed domem. Przychodzimy do Ciebie, gdy pogoda pozwala. Sadzonki, ziemię i piasek kupujesz Ty albo my w Twoim imieniu, za sumę z paragonu. Nie wchodzimy na dachy i drzewa, nie używamy pił łańcuchowych. Przychodzi jedna lub dwie osoby z własnymi narzędziami albo korzysta z Twoich. Pomoc jest bezpłatna.

category-shopping-errands = Zakupy i sprawy do załatwienia
category-shopping-errands-need = Zakupy albo sprawa na mieście
category-shopping-errands-about = Robimy zakupy, odbieramy leki i paczki, zanosimy pisma do urzędu.
category-shopping-errands-risk-1 = Nie bierz karty ani numeru PIN. Bierz tylko ustaloną gotówkę i zawsze oddaj paragon.
category-shopping-errands-risk-2 = Ciężkie torby bolą w plecy. Rozłóż je na dwie ręce albo weź wózek.
category-shopping-errands-risk-3 = Zimą wybieraj odśnieżoną drogę. Spóźnienie jest lepsze niż upadek.
category-shopping-errands-kit = Torby lub wózek na zakupy, identyfikator, koperta na resztę i paragon, odblask po zmroku.
category-shopping-errands-terms = Kupujemy rzeczy z Twojej listy i przynosimy je pod drzwi lub do kuchni. Pieniądze dajesz z góry, najwyżej do ustalonej sumy, i dostajesz paragon z resztą. Nie bierzemy karty, numeru PIN ani kluczy. Nie kupujemy alkoholu i papierosów. Przychodzi jedna osoba z identyfikatorem. Za przysługę nic nie płacisz.

category-companionship = Rozmowa i towarzystwo
category-companionship-need = Towarzystwo, rozmowa lub spacer
category-companionship-about = Odwiedzamy, rozmawiamy, czytamy na głos, gramy i chodzimy na spacery.
category-companionship-risk-1 = Zapytaj, jak ktoś chodzi i czy potrzebuje oparcia. Nie podnoś osoby, która upadła; zadzwoń po pomoc.
category-companionship-risk-2 = Nie podawaj leków i nie doradzaj w chorobie. W nagłej sprawie dzwoń pod 112.
category-companionship-risk-3 = Gdy źle się czujesz lub masz katar, przełóż wizytę. Dbaj też o własne siły.
category-companionship-kit = Identyfikator, wygodne buty, telefon z numerem koordynatora, książka lub gra.
category-companionship-terms = Przychodzimy porozmawiać, poczytać, zagrać albo wyjść na spacer. Spotykamy się u Ciebie lub w świetlicy, zwykle przez godzinę lub dwie. Bilety, kawę i gry każdy ma swoje. Nie opiekujemy się chorymi, nie myjemy i nie podajemy leków. Odwiedza Cię zawsze ta sama osoba, za pierwszym razem z koordynatorem. Spotkania są bezpłatne.

category-pet-care = Opieka nad zwierzętami
category-pet-care-need = Pomoc przy zwierzęciu
category-pet-care-about = Wyprowadzamy psy, karmimy koty i pomagamy dowieźć zwierzę do weterynarza.
category-pet-care-risk-1 = Obcy pies może ugryźć. Poznaj go przy właścicielu i nie zabieraj mu miski.
category-pet-care-risk-2 = Duży pies szarpie. Nie owijaj smyczy wokół dłoni.
category-pet-care-risk-3 = Po pracy umyj ręce. Ranę po zębach lub pazurach umyj i pokaż lekarzowi.
category-pet-care-kit = Mocna smycz, kaganiec od właściciela, woreczki, odblask, rękawice do kuwety.
category-pet-care-terms = Wyprowadzamy, karmimy albo czeszemy zwierzę, które najpierw poznamy przy Tobie. Przychodzimy do Ciebie. Karmę, żwirek, smycz i kaganiec dajesz Ty. Leczenie i szczepienia opłacasz sam u weterynarza. Nie bierzemy psów, które gryzą, i nie trzymamy zwierząt u siebie na noc. Klucze przyjmujemy tylko za pokwitowaniem. Przychodzi jedna stała osoba. Pomagamy bezpłatnie.

category-tutoring = Pomoc w nauce
category-tutoring-need = Pomoc dziecku w nauce
category-tutoring-about = Pomagamy dzieciom i młodzieży w lekcjach, przy rodzicu lub w świetlicy.
category-tutoring-risk-1 = Nigdy nie zostawaj z dzieckiem sam za zamkniętymi drzwiami. W pobliżu jest drugi dorosły.
category-tutoring-risk-2 = Nie pisz do dziecka prywatnie i nie rób mu zdjęć. Umawiasz się tylko z rodzicem.
category-tutoring-risk-3 = Gdy coś Cię zaniepokoi, nie wypytuj. Powiedz tego samego dnia osobie do spraw ochrony dzieci.
category-tutoring-kit = Identyfikator, zeszyt, przybory, spis zasad kontaktu z dzieckiem, numer osoby do spraw ochrony dzieci.
category-tutoring-terms = Pomagamy w lekcjach z przedmiotów podanych w ofercie. Spotykamy się w świetlicy albo w Twoim domu, gdy jest w nim rodzic lub opiekun. Zeszyty i podręczniki przynosi dziecko. Nie piszemy prac za ucznia i nie pilnujemy dzieci. Uczy osoba sprawdzona w rejestrach, tak jak każe ustawa o ochronie małoletnich. Lekcje są bezpłatne.

category-language-help = Pomoc językowa
category-language-help-need = Pomoc w języku lub tłumaczenie
category-language-help-about = Uczymy się razem języków i pomagamy zrozumieć pisma, formularze i rozmowy.
category-language-help-risk-1 = Usłyszysz cudze prywatne sprawy. Nie powtarzaj ich nikomu.
category-language-help-risk-2 = Nie tłumacz u lekarza i w sądzie, jeśli nie masz pewności. Błąd może zaszkodzić.
category-language-help-risk-3 = Trudne wspomnienia męczą obie strony. Zrób przerwę i powiedz o tym koordynatorowi.
category-language-help-kit = Identyfikator, słownik lub telefon ze słownikiem, zeszyt, długopisy.
category-language-help-terms = Pomagamy czytać pisma, wypełniać druki i rozmawiać po polsku lub w innym języku. Spotykamy się u nas, przez telefon albo w urzędzie. Kopie i znaczki opłacasz Ty, prosto w punkcie lub na poczcie. To nie są tłumaczenia przysięgłe ani porady prawne. Pomaga jedna osoba, która zna oba języki. Jest to bezpłatne.

category-digital-help = Pomoc z telefonem i komputerem
category-digital-help-need = Pomoc z telefonem, komputerem lub internetem
category-digital-help-about = Pomagamy ustawić telefon, wysłać wniosek przez internet i bezpiecznie korzystać z komputera.
category-digital-help-risk-1 = Nie zapisuj cudzych haseł i numerów PIN. Właściciel wpisuje je sam.
category-digital-help-risk-2 = Nie loguj się za nikogo do banku. Odwróć wzrok, gdy ktoś wpisuje hasło.
category-digital-help-risk-3 = Nie rozkręcaj zasilaczy i spuchniętych baterii. Grożą porażeniem i pożarem.
category-digital-help-kit = Identyfikator, kabel i ładowarka, duże litery na kartce z instrukcją, okulary do czytania.
category-digital-help-terms = Pokazujemy, jak używać telefonu, komputera i stron urzędów. Pracujemy u Ciebie, w punkcie albo przez telefon. Hasła i kody wpisujesz zawsze Ty. Kable, pamięć i programy kupujesz sam, a my doradzamy wybór. Nie naprawiamy elektroniki w środku i nie wchodzimy na konta bankowe. Pomaga jedna osoba. Pomoc jest za darmo.

category-sewing = Szycie i przeróbki
category-sewing-need = Szycie albo przeróbka ubrania
category-sewing-about = Skracamy, zwężamy, łatamy, wszywamy zamki i szyjemy proste rzeczy.
category-sewing-risk-1 = Trzymaj palce z dala od igły maszyny. Wyłącz ją, zanim zmienisz igłę.
category-sewing-risk-2 = Żelazko parzy. Odstawiaj je na podstawkę i wyłączaj, gdy odchodzisz.
category-sewing-risk-3 = Długie siedzenie boli. Wstań co pół godziny i zadbaj o dobre światło.
category-sewing-kit = Naparstek, nożyczki w pokrowcu, okulary do pracy z bliska, dobra lampa.
category-sewing-terms = Przerabiamy i naprawiamy ubrania oraz rzeczy z materiału. Pracujemy w pracowni; kto nie wychodzi z domu, może oddać rzeczy na miejscu. Materiał, zamki i guziki przynosisz Ty albo kupujemy je za Ciebie, dokładnie za kwotę z paragonu. Rzeczy muszą być uprane. Nie szyjemy futer i sukien ślubnych od początku. Szyje uczestniczka lub wolontariusz. Praca jest bezpłatna.

category-cooking = Gotowanie
category-cooking-need = Pomoc w gotowaniu
category-cooking-about = Gotujemy z Tobą lub dla Ciebie, uczymy tanich przepisów i robimy przetwory.
category-cooking-risk-1 = Gorący tłuszcz i para parzą. Nie lej wody na palący się olej, przykryj garnek.
category-cooking-risk-2 = Ostry nóż odkładaj na widoku. Krój na desce, która się nie ślizga.
category-cooking-risk-3 = Zapytaj o alergie. Myj ręce i trzymaj surowe mięso osobno.
category-cooking-kit = Czysty fartuch, czepek lub chustka, zamknięte buty, rękawica do gorących garnków.
category-cooking-terms = Gotujemy proste posiłki z tego, co razem ustalimy. Pracujemy w Twojej kuchni albo w kuchni organizacji. Produkty kupujesz Ty; gdy kupimy je my, oddajesz organizacji kwotę z paragonu. Powiedz nam o alergiach i diecie. Nie układamy diet leczniczych. Przychodzi jedna lub dwie osoby. Gotowanie jest bezpłatne.

category-transport-escort = Podwiezienie i towarzyszenie
category-transport-escort-need = Podwiezienie lub pójście razem
category-transport-escort-about = Idziemy z Tobą do lekarza, urzędu lub sklepu, pieszo, autobusem albo samochodem.
category-transport-escort-risk-1 = Prowadź tylko z ważnym prawem jazdy, wypoczęty i trzeźwy. Wszyscy zapinają pasy.
category-transport-escort-risk-2 = Przy wsiadaniu podaj ramię, ale nie dźwigaj człowieka. Zaciągnij hamulec wózka.
category-transport-escort-risk-3 = Gdy ktoś zasłabnie, zatrzymaj się i zadzwoń pod 112. Potem powiadom koordynatora.
category-transport-escort-kit = Identyfikator, prawo jazdy, kamizelka, apteczka, naładowany telefon, parasol.
category-transport-escort-terms = Zawozimy Cię albo idziemy z Tobą na umówioną godzinę i czekamy, jeśli tak ustalimy. Spotykamy się pod Twoimi drzwiami. Bilet na autobus kupujesz Ty, a paliwo opłaca organizacja. To nie jest karetka ani transport na leżąco. Nie wchodzimy za Ciebie do gabinetu i nie podpisujemy dokumentów. Idzie jedna osoba, przy wózku dwie. Pomoc jest bezpłatna.

category-large-waste = Wynoszenie dużych śmieci
category-large-waste-need = Wyniesienie starych mebli lub sprzętów
category-large-waste-about = Wynosimy stare meble i sprzęty na miejsce zbiórki i opróżniamy piwnice.
category-large-waste-risk-1 = Stare deski mają gwoździe. Noś grube rękawice i buty z twardą podeszwą.
category-large-waste-risk-2 = Na schodach idźcie powoli. Kto idzie niżej, dźwiga więcej i decyduje o tempie.
category-large-waste-risk-3 = W piwnicy bywa pleśń, szkło i eternit. Eternitu nie ruszaj i zgłoś go koordynatorowi.
category-large-waste-kit = Grube rękawice, buty z noskiem, maska, pasy do noszenia, mocne worki, latarka.
category-large-waste-terms = Wynosimy rzeczy z mieszkania lub piwnicy w dzień zbiórki dużych śmieci. Pokazujesz nam, co wynieść; innych rzeczy nie ruszamy. Worki mamy swoje, a opłatę za kontener, jeśli jest potrzebny, wnosisz sam w gminie. Nie zabieramy eternitu, farb, opon i gruzu. Przychodzą dwie lub trzy osoby. Za wynoszenie nie płacisz.

category-event-help = Pomoc przy wydarzeniu
category-event-help-need = Pomoc przy imprezie lub spotkaniu
category-event-help-about = Ustawiamy krzesła i namioty, witamy gości, podajemy herbatę i sprzątamy po spotkaniu.
category-event-help-risk-1 = Namiot na wietrze to zagrożenie. Obciąż nogi i złóż go, gdy mocno wieje.
category-event-help-risk-2 = Kable przyklej do podłogi. Nie zastawiaj wyjść i gaśnic.
category-event-help-risk-3 = Przy tłumie znaj swoje miejsce i drogę ucieczki. Kłótnie zostaw ochronie.
category-event-help-kit = Kamizelka z napisem „Pomoc”, rękawice, wygodne buty, woda, plan miejsca, telefon.
category-event-help-terms = Pomagamy przygotować miejsce, przyjąć gości i posprzątać. Pracujemy tam, gdzie jest wydarzenie, w godzinach z prośby. Sprzęt, jedzenie i pozwolenia zapewnia gospodarz. Nie ochraniamy imprez, nie sprzedajemy biletów i nie podajemy alkoholu. Przychodzi grupa od dwóch do sześciu osób z opiekunem. Pomoc jest bezpłatna.

category-office-help = Pomoc biurowa dla instytucji
category-office-help-need = Pomoc biurowa w instytucji
category-office-help-about = Porządkujemy papiery, pakujemy listy, przepisujemy i układamy zbiory w instytucjach.
category-office-help-risk-1 = W papierach są cudze dane. Nie rób zdjęć i niczego nie wynoś.
category-office-help-risk-2 = Po wyższe półki sięgaj ze stołka z poręczą, nie z krzesła na kółkach.
category-office-help-risk-3 = Niszczarka i gilotyna ranią. Uważaj na krawat, włosy i palce.
category-office-help-kit = Identyfikator, podpisane zobowiązanie do poufności, rękawiczki do starych akt, okulary.
category-office-help-terms = Pomagamy szkołom, bibliotekom, ośrodkom i organizacjom w prostych pracach biurowych. Pracujemy u Ciebie, w godzinach biura. Papier, teczki i komputer daje instytucja. Nie prowadzimy księgowości ani sekretariatu. Z danymi osobowymi pracujemy tylko na podstawie upoważnienia. Przychodzi jedna lub dwie osoby. Pomoc jest bezpłatna.
