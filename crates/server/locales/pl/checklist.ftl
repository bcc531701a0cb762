# What the organiser ticks before an organisation is accepted.

checklist-register-matches = Nazwa, numer i siedziba zgadzają się z rejestrem
checklist-eligible = To organizacja pozarządowa albo podmiot z art. 3 ust. 3
checklist-signatory-may-sign = Osoba, która podpisuje, ma do tego prawo
checklist-statute-covers-tasks = Statut lub inny akt wymienia zgłoszone zadania
checklist-contact-answers = Ktoś odbiera telefon albo odpisuje
checklist-declarations-signed = Oświadczenia są podpisane
