# The queue of letters and calls.

letters-title = Listy i telefony
letters-about = Do tych osób nie piszemy e-maili. Zadzwoń do nich, wyślij list albo powiedz im w biurze.
letters-none = Nikt nie czeka na list ani telefon.
letters-to = Do kogo
letters-subject = W jakiej sprawie
letters-how = Jak
letter-kind-letter = List
letter-kind-call = Telefon
letter-kind-office = Powiedz, gdy przyjdzie do biura
letter-call = Zadzwoń: { $phone }
letter-sms = Wyślij SMS z telefonu
letter-say = Co powiedzieć
letter-about = O co chodzi
letter-asked = Prosi o telefon
letter-outcome = Co z tego wyszło?
letter-outcome-letter-done = List poszedł
letter-outcome-office-done = Powiedziane
letter-outcome-call-done = Rozmowa odbyta
letter-outcome-call-no-answer = Nikt nie odebrał, spróbuję jutro
letter-outcome-call-not-wanted = Ta osoba nie chce telefonów
letter-no-outcome = Wybierz, co z tego wyszło.
letter-button = Zapisz
letter-record-word = Zapisz odpowiedź w ofercie
