# The queue of letters and calls.

letters-title = Letters and calls
letters-about = We do not write e-mails to these people. Call them, send a letter, or tell them in the office.
letters-none = Nobody waits for a letter or a call.
letters-to = To whom
letters-subject = About what
letters-how = How
letter-kind-letter = Letter
letter-kind-call = Call
letter-kind-office = Tell them when they come to the office
letter-call = Call: { $phone }
letter-sms = Send a short message from your phone
letter-say = What to say
letter-about = What it is about
letter-asked = Asks for a call
letter-outcome = What came of it?
letter-outcome-letter-done = The letter went out
letter-outcome-office-done = Said
letter-outcome-call-done = We talked
letter-outcome-call-no-answer = Nobody answered, I try tomorrow
letter-outcome-call-not-wanted = This person wants no calls
letter-no-outcome = Choose what came of it.
letter-button = Save
letter-record-word = Record the answer in the offer
