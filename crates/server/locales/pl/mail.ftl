mail-greeting = Dzień dobry!
mail-code = Twój kod:
mail-copy-address = Przycisk nie działa? Skopiuj ten adres:
mail-call = Zadzwoń: { $phone }
mail-answer = Masz pytanie? Odpowiedz na tę wiadomość.
mail-unsubscribe = Nie chcesz takich wiadomości? Wyłącz je
mail-test-subject = Próba poczty
mail-test-text = Ta wiadomość sprawdza, czy serwer wysyła pocztę. Skoro ją czytasz, wszystko działa. Zażółć gęślą jaźń!
