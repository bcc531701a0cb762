# What explains the programme: pages to read and sheets to print.

programme-more = Czytaj dalej
programme-print-about = Kartka ma jedną stronę A4.
programme-print = Drukuj
programme-back = Wróć do strony o programie
programme-not-given = nie podano
