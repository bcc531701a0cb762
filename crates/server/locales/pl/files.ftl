# Scans that an organisation keeps.

file-kind-statute = statut
file-kind-processing-agreement = podpisana umowa powierzenia danych
file-kind-standards = standardy ochrony małoletnich
file-kind-child-standards = standardy w wersji dla dzieci
file-kind-agreement = podpisane porozumienie
file-kind-slip = podpisany protokół wizyty
file-kind-screening = dokument weryfikacji

file-hint = PDF albo zdjęcie (JPEG, PNG), do 10 MB.

refusal-file-empty = Ten plik jest pusty. Wybierz inny.
refusal-file-too-large = Ten plik jest za duży. Wybierz plik do { $max } MB.
refusal-file-wrong-type = Tego pliku nie przyjmiemy. Wybierz PDF albo zdjęcie JPEG lub PNG.
refusal-file-missing = Wybierz plik.
