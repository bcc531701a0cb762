# Pages of failures, and what forms say as a whole.

trouble-refused-title = Tak się nie da
trouble-refused = Wróć do poprzedniej strony. Wpisane dane na Ciebie czekają.
trouble-not-found-title = Nie ma takiej strony
trouble-not-found = Sprawdź adres albo wybierz jedną z tych dróg.
trouble-forbidden-title = Nie masz tu wstępu
trouble-forbidden = To może zrobić ktoś inny w Twojej organizacji. Zapytaj jej administratora.
trouble-wrong-method-title = Tego adresu nie da się tak otworzyć
trouble-wrong-method = Wybierz jedną z tych dróg.
trouble-stale-title = Ktoś zmienił to przed chwilą
trouble-stale = Wróć do poprzedniej strony i odśwież ją. Zobaczysz, co się zmieniło.
trouble-worn-title = Ta strona była otwarta zbyt długo
trouble-worn = Wróć do formularza i wyślij go jeszcze raz.
trouble-too-often-title = Za dużo prób
trouble-too-often = Odczekaj kilkanaście minut i spróbuj ponownie. Możesz też zadzwonić.
trouble-too-large-title = To za dużo danych
trouble-too-large = Niczego nie wysłaliśmy. Formularz może mieć najwyżej { $most } MB. Skróć tekst albo wybierz mniejszy plik.
trouble-unreadable-title = Formularz nie dotarł w całości
trouble-unreadable = Wróć i wyślij go jeszcze raz.
trouble-busy-title = Dużo osób pisze naraz
trouble-busy = Poczekaj chwilę i odśwież stronę. Nic nie zginęło.
trouble-broken-title = Coś się u nas zepsuło
trouble-broken = To nie Twoja wina. Spróbuj za chwilę albo zadzwoń.
trouble-number = Numer zdarzenia, gdy dzwonisz: { $number }
trouble-form = Wróć do formularza
trouble-home = Strona główna
trouble-offers = Oferty pomocy
trouble-case = Twoja prośba
trouble-contact = Kontakt z człowiekiem

form-stale = Ktoś zmienił to przed chwilą. Sprawdź dane i wyślij jeszcze raz.
form-worn = Ta strona była otwarta zbyt długo. Wyślij formularz jeszcze raz.
form-incomplete = Czegoś brakuje. Uzupełnij pola i wyślij jeszcze raz.
