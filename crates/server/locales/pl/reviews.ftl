# What the organiser reads: the queue, an organisation's file, decisions.

review-menu-title = Organizator programu
review-tile-waiting = czeka na sprawdzenie
review-tile-approved = czeka na podpis
review-tile-active = działa
review-tile-suspended = zawieszone
review-queue-title = Zgłoszenia do sprawdzenia
review-queue-empty = Nic nie czeka. Dobra robota.
review-list-title = Organizacje
review-back = Zgłoszenia do sprawdzenia
review-organisation = Organizacja
review-place = Siedziba
review-status = Stan
review-waits = Czeka
review-since = od: { $at }
review-begin = Zacznij sprawdzać
review-checklist = Lista do sprawdzenia
review-ticked = Zaznacza: { $by }, { $at }
review-tick = Zaznacz
review-untick = Cofnij
review-done = sprawdzone
review-open = do sprawdzenia
review-open-points = { $n ->
    [0] Wszystkie punkty są zaznaczone.
    [one] Został { $n } punkt do zaznaczenia.
    [few] Zostały { $n } punkty do zaznaczenia.
   *[other] Zostało { $n } punktów do zaznaczenia.
}
review-approve = Przyjmij organizację
review-ask-title = Poproś o poprawki
review-ask-about = Napisz przy części, co trzeba zmienić. Organizacja zobaczy to przy formularzu.
review-ask = Wyślij prośbę o poprawki
review-ask-missing = Napisz przy co najmniej jednej części, co trzeba zmienić.
review-reject-title = Odmów przyjęcia
review-reject = Odmów przyjęcia
review-reason = Powód
review-grounds = Uzasadnienie
review-grounds-hint = Napisz fakty i podstawę: punkt zasad albo artykuł. Organizacja to przeczyta.
review-grounds-missing = Napisz uzasadnienie.
review-activate-title = Włącz do programu
review-activate-about = Wystarczą: podpisana umowa powierzenia i koordynator. Sprawdź podpisy na skanie.
review-activate = Włącz organizację
review-account-about = Porównaj numer z umową rachunku, wyciągiem albo wykazem podatników VAT.
review-account = Konto się zgadza
review-suspend-title = Zawieś organizację
review-suspend-about = Oferty i strona znikną. Umówione wizyty trwają, chyba że chodzi o bezpieczeństwo.
review-suspend = Zawieś
review-resume = Cofnij zawieszenie
review-close-title = Zamknij udział
review-close-about = Zamkniesz, gdy nie ma otwartych zleceń.
review-close = Zamknij udział w programie
decision-rejected = Odmowa przyjęcia
decision-suspended = Zawieszenie
