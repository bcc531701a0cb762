# What the check of an offer’s text says.

lint-amount-tied-to-donation = Remove the amount: the help is free, and a gift has no bearing on it.
lint-donation-expected = Does this sentence ask for something in return? The help is free.
lint-price-demanded = Is this a price? A free offer has none.
lint-words-of-employment = This word speaks of employment. Write participant, volunteer or person.
lint-office-words = This is an office word. Write it more plainly.
lint-phone-number = Is this somebody’s private number? The organisation’s phone stands at the offer anyway.
lint-e-mail-or-account = Are these somebody’s private details? The organisation’s contact stands at the offer anyway.
lint-surname = Is this somebody’s surname? A first name or “two people” is enough.
