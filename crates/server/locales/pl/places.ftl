# The page of a place; the voivodeships.

place-title = Pomoc sąsiedzka: { $place }
place-about = { $place } i okolica do 15 km. Pomoc jest bezpłatna.
place-near = { $region }, najbliżej: { $town }
place-nearby = Sąsiednie miejscowości
place-source = Dane o miejscowościach: GeoNames, CC BY 4.0.

voivodeship-dolnoslaskie = dolnośląskie
voivodeship-kujawsko-pomorskie = kujawsko-pomorskie
voivodeship-lubuskie = lubuskie
voivodeship-lodzkie = łódzkie
voivodeship-lubelskie = lubelskie
voivodeship-malopolskie = małopolskie
voivodeship-mazowieckie = mazowieckie
voivodeship-opolskie = opolskie
voivodeship-podlaskie = podlaskie
voivodeship-podkarpackie = podkarpackie
voivodeship-pomorskie = pomorskie
voivodeship-swietokrzyskie = świętokrzyskie
voivodeship-slaskie = śląskie
voivodeship-warminsko-mazurskie = warmińsko-mazurskie
voivodeship-wielkopolskie = wielkopolskie
voivodeship-zachodniopomorskie = zachodniopomorskie
