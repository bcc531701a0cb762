# The timesheet.

hours-title = Godziny do zatwierdzenia
hours-about = Nikt nie zatwierdza własnych godzin. Godziny nie zamieniają się w pieniądze.
hours-none = Nic nie czeka.
hours-who = Kto
hours-day = Dzień
hours-what = Co
hours-minutes = Czas
hours-count = { $n } min
hours-approve = Zatwierdź
hours-give-back = Zwróć do poprawy
hours-own = To Twoje godziny. Zatwierdzi je ktoś inny.
hours-kind-visit = Wizyta
hours-kind-meeting = Spotkanie
hours-kind-training = Nauka
hours-kind-office = Pomoc w biurze lub warsztacie
hours-no-kind = Wybierz, co robiłeś.
own-hours-title = Moje godziny
own-hours-sum = Zatwierdzone: { $n } godz.
own-hours-none = Jeszcze nic tu nie ma. Po pierwszej wizycie godziny pojawią się same.
own-hours-add = Dopisz inną pracę
own-hours-where = Dla której organizacji?
own-hours-button = Dopisz
status-hours-reversing = cofnięte
