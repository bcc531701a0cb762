mail-greeting = Hello!
mail-code = Your code:
mail-copy-address = The button does not work? Copy this address:
mail-call = Call: { $phone }
mail-answer = Do you have a question? Reply to this message.
mail-unsubscribe = Do you not want such messages? Turn them off
mail-test-subject = Mail test
mail-test-text = This message checks whether the server sends mail. If you can read it, everything works. Zażółć gęślą jaźń!
