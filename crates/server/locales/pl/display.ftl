# How somebody wants pages to look.

display-title = Większy tekst i kontrast
display-about = Wybierz, jak mają wyglądać strony. Zapamiętamy to tylko w tej przeglądarce.
display-saved = Zapisaliśmy Twój wybór.
display-save = Zapisz
display-text = Wielkość tekstu
display-text-usual = Zwykła
display-text-large = Większa
display-text-largest = Największa
display-contrast = Kontrast
display-contrast-usual = Zwykły
display-contrast-high = Wysoki, prosty krój liter
display-motion = Ruch na stronie
display-motion-usual = Zwykły
display-motion-less = Bez ruchu
display-theme = Kolory
display-theme-usual = Jak w Twoim urządzeniu
display-theme-light = Jasne
display-theme-dark = Ciemne
