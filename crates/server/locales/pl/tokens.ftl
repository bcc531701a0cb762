# Programs of an organisation, let in by tokens.

tokens-title = Dostęp dla programów
tokens-about = Program organizacji może pracować zamiast kliknięć, na przykład arkusz albo kalendarz. Wpuszcza go token.
tokens-documentation = Co może zrobić program
tokens-none = Żaden program nie ma dostępu.
tokens-keep = Dodaj lub odbierz dostęp
token-new = Nowy token
token-owner = Token należy do Ciebie. Co program podpisuje, na przykład decyzję o pomocy, podpisujesz Ty. Musisz mieć do tego własną rolę.
token-name = Nazwa programu
token-name-hint = Na przykład: kalendarz w biurze.
token-name-missing = Nazwij program.
token-roles = Co może robić
token-roles-hint = Zaznacz tylko to, czego potrzebuje.
token-role-missing = Zaznacz, co program może robić.
token-make = Utwórz token
token-once = Skopiuj token teraz i schowaj go jak hasło. Za 10 minut nikt go już nie zobaczy.
token-copy = Kopiuj token
token-made = Utworzono: { $when }.
token-used = Ostatnio użyto: { $when }.
token-unused = Jeszcze nieużywany.
token-revoke = Odbierz dostęp
token-revoked = dostęp odebrany
