# Pages of failures, and what forms say as a whole.

trouble-refused-title = This cannot be done so
trouble-refused = Go back to the page before. What you typed is still there.
trouble-not-found-title = There is no such page
trouble-not-found = Check the address or take one of these ways.
trouble-forbidden-title = You may not enter here
trouble-forbidden = Somebody else in your organisation can do this. Ask its administrator.
trouble-wrong-method-title = This address cannot be opened so
trouble-wrong-method = Take one of these ways.
trouble-stale-title = Somebody changed this a moment ago
trouble-stale = Go back to the page before and reload it. You will see what changed.
trouble-worn-title = This page was open for too long
trouble-worn = Go back to the form and send it once more.
trouble-too-often-title = Too many tries
trouble-too-often = Wait a quarter of an hour and try again. You can also call.
trouble-too-large-title = This is too much
trouble-too-large = Nothing was sent. A form may have at most { $most } MB. Shorten the text or choose a smaller file.
trouble-unreadable-title = The form did not arrive whole
trouble-unreadable = Go back and send it once more.
trouble-busy-title = Many people are writing at once
trouble-busy = Wait a moment and reload the page. Nothing is lost.
trouble-broken-title = Something broke on our side
trouble-broken = It is not your fault. Try again in a moment or call.
trouble-number = Number to tell when you call: { $number }
trouble-form = Back to the form
trouble-home = Home page
trouble-offers = Offers of help
trouble-case = Your request
trouble-contact = Talk to a person

form-stale = Somebody changed this a moment ago. Check it and send it again.
form-worn = This page was open for too long. Send the form again.
form-incomplete = Something is missing. Fill in the fields and send again.
