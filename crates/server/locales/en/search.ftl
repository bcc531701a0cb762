# The list of offers: words, place, filters, map.

search-title = Offers of help
search-about = Find free help near you: by word, by place, by kind or on the map.
search-words = What do you need?
search-place = Town or village
search-how-far = How far?
search-radius = { $km ->
    [0] this place only
   *[other] within { $km } km
 }
search-button = Search
search-count = { $n ->
    [0] No such offers
    [one] { $n } offer
   *[other] { $n } offers
 }
search-distance = { $place }, about { $km } km away
search-slots = { $n ->
    [one] 1 free slot: { $day }
   *[other] { $n } free slots, the next one: { $day }
 }
search-no-slots = You agree on the time together.
search-corrected = We do not know the word “{ $typed }”. We search for “{ $meant }”.
search-partial = No offer has all these words. Here are the closest ones.
search-unknown = We do not know the place “{ $place }”.
search-unknown-hint = Type the nearest town.
search-similar = Did you mean one of these? Choose it.
search-others = There are more places of this name:
search-quoted = “{ $words }”
search-chosen = Chosen filters
search-remove = Remove:
search-around = { $km ->
    [0] { $place }
   *[other] { $place } + { $km } km
 }
search-wider = Search further: within { $km } km
search-elsewhere = { $n ->
    [one] See 1 offer in other places
   *[other] See { $n } offers in other places
 }
search-narrow = Narrow the results
search-category = Kind of help
search-when = When
search-when-jutro = Today or tomorrow
search-when-tydzien = Within a week
search-when-miesiac = Within a month
search-for = For whom
search-for-dom = For people and families
search-for-instytucja = For institutions
search-for-firma = For companies
search-for-organizacja = For organisations
search-mode = Price
search-mode-bezplatnie = Free
search-mode-odplatnie = Paid
search-mode-komercyjnie = Commercial offers of companies
search-view = View
search-as-list = List
search-as-map = Map
search-map = Offers on the map of Poland
search-first = Back to the start of the list
search-nothing = We found no such offer. You can search wider or write to us.
search-all = See all offers
search-more = See more offers
search-where = Where we help
search-ask-title = Is it not here?
search-ask = Describe what you need. Organisations near you will see it.
search-ask-button = Ask for help
search-not-read = The offers are being read.
search-not-read-hint = Reload the page in a moment.
search-ranking = Words decide on the order, then free times, distance and date. Offers of companies stand behind equally fitting ones of organisations. Nobody pays for a place in the list.
