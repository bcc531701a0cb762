# Where a request stands, as the neighbour reads it.

status-request-enquiry = prośba jest zaczęta
status-request-submitted = prośba wysłana, czeka na odpowiedź
status-request-acknowledged = organizacja przeczytała prośbę
status-request-needs-info = organizacja czeka na Twoją odpowiedź
status-request-terms-proposed = organizacja proponuje warunki, odpowiedz na nie
status-request-terms-countered = organizacja czyta Twoją propozycję
status-request-agreed = warunki są ustalone, wybieramy osobę
status-request-scheduled = termin jest umówiony
status-request-in-progress = praca trwa
status-request-reported-done = praca zrobiona, potwierdź to
status-request-confirmed = praca potwierdzona
status-request-disputed = organizacja wyjaśnia, co było nie tak
status-request-closed = sprawa zamknięta
status-request-declined = organizacja nie może pomóc
status-request-cancelled = prośba odwołana
status-request-stopped = praca przerwana
status-request-expired = prośba wygasła

# Where an order stands, as staff read it.

status-order-enquiry = zaczęte
status-order-submitted = nowe
status-order-acknowledged = przeczytane
status-order-needs-info = czeka na odpowiedź zleceniodawcy
status-order-terms-proposed = warunki wysłane
status-order-terms-countered = zleceniodawca proponuje inne warunki
status-order-agreed = ustalone, do obsadzenia
status-order-scheduled = umówione
status-order-in-progress = w trakcie
status-order-reported-done = zrobione, czeka na potwierdzenie
status-order-confirmed = potwierdzone
status-order-disputed = reklamacja
status-order-closed = zamknięte
status-order-declined = odmowa
status-order-cancelled = odwołane
status-order-stopped = przerwane
status-order-expired = wygasłe

# Organisations.

status-organisation-draft = zgłoszenie w przygotowaniu
status-organisation-submitted = zgłoszenie wysłane
status-organisation-under-review = zgłoszenie sprawdzane
status-organisation-changes-requested = do poprawy
status-organisation-approved = przyjęta, czeka na podpis umowy
status-organisation-active = działa w programie
status-organisation-suspended = zawieszona
status-organisation-rejected = nieprzyjęta
status-organisation-leaving = odchodzi z programu
status-organisation-closed = poza programem

# People and agreements.

status-engagement-documents-pending = do podpisania
status-engagement-active = obowiązuje
status-engagement-paused = przerwa
status-engagement-ended = zakończone

# Offers, visits, hours.

status-offer-draft = szkic
status-offer-published = opublikowana
status-offer-paused = wstrzymana
status-offer-full = bez wolnych miejsc
status-offer-expired = nieaktualna
status-offer-withdrawn = wycofana
status-offer-blocked = zdjęta
status-visit-confirmed = umówiona
status-visit-started = trwa
status-visit-finished = skończona
status-visit-aborted = nie doszła do skutku
status-visit-no-show = ktoś nie przyszedł
status-hours-submitted = czeka na zatwierdzenie
status-hours-returned = do poprawy
status-hours-approved = zatwierdzone
