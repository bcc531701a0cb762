# Commercial offers of companies: written by the company, looked at by a moderator, shown with their label.

listing-label = Commercial offer
listing-price = { $price } gross, { $unit }
listing-price-label = Price
listing-where = Where
listing-until = Valid until
listing-solidarity = Terms for people in hardship
listing-contact = Arrange it with the company
listing-contact-about = Call or write straight to the company.

listing-new = A new offer of the company
listing-mend = Mend the offer
listing-form-about = A moderator looks at the offer first, and again after every change.
listing-category = Kind of service
listing-title-hint = What you do, in a few words
listing-text-hint = What is in the price, and what is not? Do not look for workers here.
listing-area = How far you come
listing-no-area = Choose how far you come.
listing-gross = Gross price
listing-gross-hint = The whole price with taxes, for example: 120 zł
listing-no-price = Enter the gross price.
listing-unit = What the price is for
listing-unit-hint = For example: an hour, a metre, the whole
listing-no-unit = Write what the price is for.
listing-price-note = What else costs money
listing-price-note-hint = For example: travel beyond 10 km, 2 zł gross a kilometre
listing-solidarity-hint = For example: half the price for whom, and how to ask for it. Nobody has to show papers.
listing-until-hint = Half a year at most. Then you can renew the offer.
listing-save = Save the offer

listing-next-draft = This is a draft. Only the company sees it.
listing-next-review = A moderator is looking at the offer. We will tell you what was decided.
listing-next-published = Everybody sees the offer.
listing-next-paused = The offer is hidden until you show it again.
listing-next-expired = The last day has passed. Mend the offer and send it again.
listing-next-blocked = The moderator took the offer down. The reasons stand below.
listing-send = Send it to be looked at
listing-take-back = Take it back

listings-queue = Companies' offers to look at
listings-queue-empty = No offer waits.
listing-look = What to look at
listing-look-1 = Is it a service, and no job advert?
listing-look-2 = Is the price whole, with taxes and extras?
listing-look-3 = Can one tell what, where and for whom?
listing-look-4 = Does the text promise too much, or hold data of people?
listing-look-5 = Does the law allow it?
listing-advert-found = This may be a job advert: “{ $found }”.
listing-publish = Publish the offer
listing-send-back = Send it back
listing-block = Take the offer down

status-listing-draft = draft
status-listing-review = at the moderator's
status-listing-published = published
status-listing-paused = paused
status-listing-expired = over
status-listing-blocked = taken down
