# The store: goods in kind, their trail, corrections with two signatures.

stock-title = Store
stock-here = What is in the store
stock-empty = The store is empty.
stock-waiting = Waiting for a second signature
stock-with-empty = Show empty ones too
stock-without-empty = Hide empty ones
stock-total = Total in the store: { $amount }.
stock-what = What it is
stock-what-hint = For example: wheat flour 1 kg.
stock-quantity = How many
stock-quantity-hint = For example: 20. Kilograms and litres may have decimals: 2.5.
stock-unit = How to count it
stock-unit-name-piece = pieces
stock-unit-name-package = packages
stock-unit-name-kilogram = kilograms
stock-unit-name-litre = litres
stock-unit-piece = { $n ->
    [one] { $n } piece
   *[other] { $n } pieces
}
stock-unit-package = { $n ->
    [one] { $n } package
   *[other] { $n } packages
}
stock-unit-kilogram = { $n } kg
stock-unit-litre = { $n } l
stock-unit-value = Worth of one piece, kilogram or litre
stock-unit-value-hint = For example: 3.50 zł.
stock-worth = Worth
stock-until = Last day
stock-until-hint = For food and vouchers. After this day nothing is handed over.
stock-good-until = Good until: { $day }.
stock-past-date = past its day
stock-soon = hand over soon
stock-goods = Kind
stock-goods-things = things
stock-goods-vouchers = vouchers with numbers
stock-serials = Numbers of the vouchers
stock-serials-hint = Part them by spaces or write them in lines.
stock-serials-here = Vouchers in the store: { $numbers }
stock-received-on = Day received
stock-receive = Take into the store
stock-receive-about = First record the gift in kind, then take things from it. Bought things are paid by a fund.
stock-receive-button = Take in
stock-source = Where it comes from
stock-source-hint = Gifts wait here until all of them is on the shelf.
stock-gift-left = Still to take in: { $amount }
stock-bought = Bought: { $fund }
stock-origin = Origin
stock-origin-gift = a gift
stock-origin-bought = bought
stock-no-source = Choose where it comes from.
stock-no-what = Write what it is.
stock-no-goods = Choose the kind.
stock-no-unit = Choose how to count it.
stock-no-quantity = Enter how many.
stock-no-value = Enter the worth of one piece, kilogram or litre.
stock-trail = What happened
stock-movement = What
stock-movement-received = received
stock-movement-handed-over = handed over
stock-movement-returned = returned
stock-movement-corrected = corrected
stock-change = Change
stock-after = Left
stock-correct = Correct the number
stock-correct-about = A correction counts once a second person signs it. Nobody changes the history.
stock-correction-waits = A correction waits for a signature
stock-correction-own = This is your correction. Somebody else signs it.
stock-way = Are there fewer or more?
stock-way-mniej = fewer
stock-way-wiecej = more
stock-by = By how many
stock-reason = Reason
stock-note = What happened
stock-note-hint = One sentence, without names.
stock-propose = Propose the correction
stock-sign = I sign the correction
stock-turn-down = I do not sign
stock-signed = Signed:
stock-turned-down = Not signed:
stock-no-way = Choose whether there are fewer or more.
stock-no-note = Write what happened.
stock-count = Stock-taking
stock-count-about = Count what is on the shelves. A second person then signs the differences. Correct vouchers on their own page.
stock-count-button = Save the count
stock-expected = There should be: { $count }.
stock-nothing-counted = Enter a number for at least one thing.
stock-counted-note = A difference found when counting.

history-stock-received = Taken into the store, number: { $count }
history-stock-handed-over = Handed over from the store, number: { $count }
history-stock-returned = Returned to the store, number: { $count }
history-stock-correction-proposed = A correction of the store was proposed. Reason: { $reason }
history-stock-corrected = A correction of the store was signed. Reason: { $reason }
history-stock-correction-turned-down = A correction of the store was not signed
history-stock-counted = The store was counted, items: { $count }

refusal-stock-no-count = Pieces and packages are counted whole. Enter a whole number, from { $from } to { $max }.
refusal-stock-no-measure = Enter a number from { $from } to { $max }, with at most three decimals. For example: 2.5.
refusal-stock-worth-nothing = This is worth less than a grosz. Enter more.
refusal-stock-not-that-much = There is not so much. There is: { $count }.
refusal-stock-expired = Its last day is over: { $since }. It is not handed over. Propose a correction.
refusal-stock-in-future = This day is in the future: { $day }. Enter a day that has been.
refusal-stock-nothing-changes = This correction changes nothing. Enter how many fewer or more there are.
refusal-stock-same-signature = A correction is signed by another person than who proposed it. Ask somebody.
refusal-stock-already-signed = Somebody has dealt with this correction already. Reload the page.
refusal-stock-serial-twice = The voucher with the number { $number } is there already. Check the numbers.
refusal-stock-no-serials = Enter the number of each voucher, as many numbers as vouchers.
refusal-stock-no-gift = There is no such gift. Record the gift in kind first.
refusal-stock-more-than-gift = The gift is worth less. { $limit } of it is left. Lower the number or the worth.
refusal-stock-promised = The rest is promised on approved lists. Free: { $count }. Enter less, or drop a list that is not needed.
refusal-stock-wrong-fund = Goods for aid are not bought from this fund. Choose another.

reason-past-date = the last day is over
reason-damaged = broken or spoilt
reason-stolen = stolen
reason-lost = lost
reason-brought-back = somebody brought it back
reason-miscounted = miscounted

law-stock-expiry-days = The store warns so many days before the last day

desk-task-stock-correction = Sign a correction of the store
desk-task-stock-expiring = The last day is coming
