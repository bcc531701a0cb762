# What is written to people: mails, letters and calls. For each: one line, what happened, and what happens next.

mail-opening-call = Dzień dobry, dzwonię z: { $host }.
mail-open-case = Zobacz prośbę
mail-open-day = Otwórz „Mój dzień”
mail-open-hours = Zobacz swoje godziny
mail-open-offers = Zobacz ofertę
mail-open-desk = Otwórz w panelu
mail-fact-question = Pytanie
mail-fact-reason = Powód
mail-fact-note = Od organizacji
mail-fact-answer = Odpowiedź organizacji
mail-fact-summary = Oferta w jednym zdaniu

# The one mail to an address that nobody has proven.

mail-address-question-subject = Potwierdź swój adres e-mail
mail-address-question = Ktoś podał ten adres w prośbie o pomoc { $number }.
mail-address-question-next = Jeśli to Ty, potwierdź adres. Od tej pory będziemy pisać do Ciebie tutaj.
mail-address-question-do = Potwierdź adres
mail-address-question-not-you = To nie Ty? Nic nie rób. Więcej w tej sprawie nie napiszemy.

# To whoever asks for help.

mail-order-placed-subject = Mamy Twoją prośbę { $number }
mail-order-placed = Twoja prośba doszła. Jej numer to { $number }, zapisz go.
mail-order-acknowledged-subject = Prośba { $number }: organizacja ją przeczytała
mail-order-acknowledged = { $host } ma Twoją prośbę.
mail-order-taken-subject = Prośba { $number }: jest organizacja, która się nią zajmie
mail-order-taken = Twoją prośbą zajmie się { $host }.
mail-order-waitlisted-subject = Prośba { $number } czeka na wolny termin
mail-order-waitlisted = Teraz nikt nie jest wolny. Prośba czeka na swoją kolej.
mail-order-referred-subject = Prośba { $number }: inna organizacja
mail-order-referred = Tak jak było ustalone, Twoją prośbę ma teraz { $host }.
mail-order-served-for-free-subject = Prośba { $number }: pomoc bez opłaty
mail-order-served-for-free = { $host } pomoże Wam bezpłatnie, wyjątkowo. Dla firmy i instytucji działającej dla zysku taka pomoc może być przychodem do opodatkowania. Zapytaj o to księgową.
mail-info-asked-subject = Prośba { $number }: mamy pytanie
mail-info-asked = { $host } pyta o coś, zanim pomoże.
mail-order-declined-subject = Prośba { $number }: ta organizacja nie pomoże
mail-order-declined = { $host } nie może Ci pomóc. Przykro nam.
mail-order-declined-next = Może pomoże ktoś inny. Poszukaj oferty w okolicy albo wyślij nową prośbę.
mail-terms-proposed-subject = Prośba { $number }: jest propozycja, odpowiedz
mail-terms-proposed = { $host } proponuje, jak i kiedy pomóc. Czy Ci to pasuje?
mail-terms-kept-subject = Prośba { $number }: zostaje, jak było
mail-terms-kept = Zmiana się nie udała. Zostaje to, co było ustalone.
mail-order-agreed-subject = Prośba { $number }: wszystko ustalone
mail-order-agreed = Ty i { $host } zgadzacie się na to samo.
mail-visit-planned-subject = Prośba { $number }: wizyta jest umówiona
mail-visit-planned = Umówiliśmy wizytę: { $when }.
mail-visit-planned-next = Przy drzwiach zapytaj o hasło. Nie pasuje Ci? Zmień termin na stronie albo zadzwoń.
mail-visit-moved-subject = Prośba { $number }: wizyta ma nowy termin
mail-visit-moved = Wizyta jest przełożona. Nowy termin: { $when }.
mail-visit-moved-next = Przy drzwiach zapytaj o hasło. Nie pasuje Ci? Zmień termin na stronie albo zadzwoń.
mail-visit-soon-subject = Prośba { $number }: wizyta już niedługo
mail-visit-soon = Przypominamy o wizycie: { $when }.
mail-visit-soon-next = Przy drzwiach zapytaj o hasło. Nie będzie Cię? Zadzwoń do organizacji.
mail-visit-come = Przyjdź w umówionym czasie. Nie pasuje Ci? Zmień termin na stronie albo zadzwoń.
mail-visit-declined-subject = Prośba { $number }: trzeba poszukać kogoś innego
mail-visit-declined = Osoba, która miała przyjść, nie może. Ta wizyta się nie odbędzie. Szukamy kogoś innego.
mail-visit-called-off-subject = Prośba { $number }: wizyta jest odwołana
mail-visit-called-off = Umówiona wizyta się nie odbędzie. Przepraszamy.
mail-visit-called-off-next = Organizacja zaproponuje nowy termin. Możesz też do niej zadzwonić.
mail-visit-aborted-subject = Prośba { $number }: praca jest przerwana
mail-visit-aborted = Pracę trzeba było przerwać.
mail-visit-aborted-next = Organizacja zaproponuje nowy termin. Możesz też do niej zadzwonić.
mail-no-show-subject = Prośba { $number }: wizyta się nie odbyła
mail-no-show = { $who ->
    [guest] Czekaliśmy w umówionym czasie. Nic się nie stało.
    [recipient] Byliśmy pod drzwiami i nikt nie otworzył. Nic się nie stało.
   *[participant] Nikt od nas nie przyszedł. Przepraszamy.
}
mail-no-show-next = Można umówić nowy termin. Zadzwoń do organizacji, kiedy Ci pasuje.
mail-order-reported-done-subject = Prośba { $number }: czy wszystko jest zrobione?
mail-order-reported-done = Praca jest zrobiona. Potwierdź to albo napisz, co jest nie tak.
mail-confirm-soon-subject = Prośba { $number }: czekamy na Twoje słowo
mail-confirm-soon = Czy praca jest zrobiona dobrze? Jeszcze tego nie wiemy.
mail-order-auto-confirmed-subject = Prośba { $number }: praca jest potwierdzona
mail-order-auto-confirmed = Nie było żadnych uwag. Uznajemy, że praca jest zrobiona dobrze.
mail-complaint-answered-subject = Prośba { $number }: odpowiedź na Twoje uwagi
mail-complaint-answered = { $host } odpowiada na to, co było nie tak.
mail-work-redone-subject = Prośba { $number }: zrobimy to jeszcze raz
mail-work-redone = { $host } zrobi tę pracę jeszcze raz.
mail-work-redone-next = Organizacja umówi z Tobą nowy termin.
mail-order-closed-subject = Prośba { $number }: sprawa jest zamknięta
mail-order-closed = Sprawa jest zamknięta. Dziękujemy, że możemy sobie pomagać.
mail-order-closed-next = Nic już nie musisz robić.
mail-order-cancelled-subject = Prośba { $number }: organizacja ją odwołała
mail-order-cancelled = { $host } jednak nie może pomóc. Przykro nam.
mail-order-cancelled-next = Może pomoże ktoś inny. Poszukaj oferty w okolicy albo wyślij nową prośbę.
mail-order-stopped-subject = Prośba { $number }: praca jest przerwana
mail-order-stopped = Praca została przerwana i nikt już jej nie skończy.
mail-order-stopped-next = Nadal potrzebujesz pomocy? Zadzwoń do organizacji albo wyślij nową prośbę.
mail-order-expired-subject = Prośba { $number } wygasła
mail-order-expired = Długo nie było odpowiedzi, więc prośba wygasła.
mail-order-expired-next = Nadal potrzebujesz pomocy? Poszukaj oferty w okolicy albo wyślij nową prośbę.

# To the people who go.

mail-go-planned-subject = Masz wizytę: { $when }
mail-go-planned = Idziesz na wizytę: { $what }, { $when }.
mail-go-planned-next = W „Moim dniu” powiesz, czy przyjdziesz. Tam jest też adres.
mail-go-planned-offline = Powiedz nam, czy przyjdziesz: przez telefon albo w biurze. Adres jest na karcie wizyty. Dostaniesz ją od organizacji.
mail-go-moved-subject = Wizyta ma nowy termin: { $when }
mail-go-moved = Twoja wizyta jest przełożona: { $what }, { $when }.
mail-go-moved-next = Nie możesz wtedy? Powiedz to w „Moim dniu”. Nic się przez to nie zmieni.
mail-go-moved-offline = Nie możesz wtedy? Powiedz to przez telefon albo w biurze. Nic się przez to nie zmieni.
mail-go-soon-subject = Przypomnienie o wizycie: { $when }
mail-go-soon = Przypominamy: { $what }, { $when }.
mail-go-soon-next = Adres i hasło są w „Moim dniu”.
mail-go-soon-offline = Adres i hasło są na karcie wizyty. Nie masz jej? Zadzwoń albo przyjdź do biura.
mail-go-called-off-subject = Wizyta jest odwołana: { $when }
mail-go-called-off = Ta wizyta się nie odbędzie: { $what }, { $when }. Nie idź tam.
mail-go-called-off-next = Organizacja odezwie się, gdy będzie następna.
mail-hours-returned-subject = Popraw swoje godziny
mail-hours-returned = Koordynator prosi o poprawkę wpisu w Twoich godzinach.
mail-hours-returned-next = Popraw wpis albo zadzwoń do organizacji.
mail-hours-returned-offline = Zadzwoń albo przyjdź do biura. Poprawimy to razem.
mail-ask-offer-subject = Czy chcesz pomagać w tej ofercie?
mail-ask-offer = { $host } pyta, czy weźmiesz udział w ofercie „{ $title }”.
mail-ask-offer-next = Przeczytaj ją i odpowiedz. Nie chcesz? To też dobra odpowiedź, nikt nie pyta dlaczego.
mail-ask-offer-offline = Odpowiedz przez telefon albo w biurze. Nie chcesz? To też dobra odpowiedź, nikt nie pyta dlaczego.

# To those who work: no names here, the page behind the link has them.

mail-desk-order-placed-subject = Nowa prośba { $number }: { $what }
mail-desk-order-placed = Ktoś prosi o pomoc: { $what }, { $place }. Odpowiedz do dnia: { $day }.
mail-desk-order-free-subject = Prośba w okolicy: { $what }
mail-desk-order-free = Ktoś w okolicy prosi o pomoc: { $what }, { $place }. Jeszcze nikt się tym nie zajął. Możecie wziąć tę prośbę.
mail-desk-order-changed-subject = Prośba { $number }: zmiana
mail-desk-order-changed = Proszący coś zmienił w prośbie: { $what }. Sprawdź, czy plan nadal pasuje.
mail-desk-info-given-subject = Prośba { $number }: jest odpowiedź
mail-desk-info-given = Proszący odpowiedział na pytanie: { $what }. Teraz Twój ruch.
mail-desk-terms-countered-subject = Prośba { $number }: inna propozycja
mail-desk-terms-countered = Proszący woli inny termin lub inne warunki: { $what }. Odpowiedz mu.
mail-desk-order-agreed-subject = Prośba { $number }: warunki przyjęte
mail-desk-order-agreed = Proszący przyjął warunki: { $what }. Wybierz osobę i umów wizytę.
mail-desk-visit-declined-subject = Prośba { $number }: ktoś nie może przyjść
mail-desk-visit-declined = Osoba, która miała iść, nie może: { $what }. Znajdź kogoś innego albo przełóż wizytę.
mail-desk-remarks-subject = Prośba { $number }: potwierdzona z uwagami
mail-desk-remarks = Proszący potwierdził pracę i dodał uwagi: { $what }. Przeczytaj je.
mail-desk-disputed-subject = Prośba { $number }: coś jest nie tak
mail-desk-disputed = Proszący pisze, że coś jest nie tak: { $what }. Odpowiedz do dnia: { $day }.
mail-desk-cancelled-subject = Prośba { $number }: odwołana
mail-desk-cancelled = Proszący odwołał prośbę: { $what }. Powód: { $reason }. Termin jest znowu wolny.
mail-desk-stopped-subject = Prośba { $number }: praca przerwana
mail-desk-stopped = Proszący przerwał pracę: { $what }. Powód: { $reason }.
mail-desk-expired-subject = Prośba { $number } wygasła
mail-desk-expired = Prośba wygasła, bo za długo nic się nie działo: { $what }, { $place }.
mail-desk-call-asked-subject = Ktoś prosi o telefon
mail-desk-call-asked = Ktoś czeka na telefon. Numer jest w kolejce listów i telefonów.
mail-desk-candidate-subject = Ktoś chce dołączyć
mail-desk-candidate = Ktoś chce dołączyć do Waszej organizacji. Zadzwoń do dnia: { $day }.
mail-desk-offer-questioned-subject = Czy oferta jest nadal aktualna?
mail-desk-offer-questioned = Oferta „{ $title }” kończy się dnia: { $day }. Przedłuż ją, jeśli nadal pomagacie.
mail-desk-offer-expired-subject = Skończyła się ważność oferty
mail-desk-offer-expired = Oferta „{ $title }” nie jest już widoczna. Możesz ją pokazać jeszcze raz.
mail-desk-offer-blocked-subject = Zdjęto ofertę
mail-desk-offer-blocked = Oferta „{ $title }” nie jest już widoczna. Powód: { $reason }.
mail-desk-offer-objection-subject = Odwołanie w sprawie oferty
mail-desk-offer-objection = Organizacja odwołała się od zdjęcia oferty „{ $title }”. Przeczytaj i odpowiedz.
mail-desk-offer-answer-subject = Odpowiedź na odwołanie
mail-desk-offer-answer = Operator odpowiedział na odwołanie w sprawie oferty „{ $title }”. Powody są na stronie oferty.
mail-desk-message-subject = Nowa wiadomość
mail-desk-message = Ktoś do Was napisał. Przeczytaj i odpowiedz.

# Short messages from the organisation's own phone: one message long, Polish without its marks.

sms-visit = Pomoc Wzajemna: prosba { $number }. Wizyta { $day } godz. { $hour }. Haslo przy drzwiach: { $word }. Tel. { $phone }
sms-visit-short = Prosba { $number }. Wizyta { $day } godz. { $hour }. Haslo: { $word }
sms-visit-workshop = Pomoc Wzajemna: prosba { $number }. Przyjdz { $day } godz. { $hour }: { $address }. Tel. { $phone }
sms-visit-workshop-short = Prosba { $number }. Przyjdz do nas { $day } godz. { $hour }
sms-number = Pomoc Wzajemna: numer Twojej prosby to { $number }. Tel. { $phone }
sms-number-short = Numer Twojej prosby: { $number }
