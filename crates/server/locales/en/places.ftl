# The page of a place; the voivodeships.

place-title = Help among neighbours: { $place }
place-about = { $place } and 15 km around it. The help is free.
place-near = { $region }, nearest: { $town }
place-nearby = Neighbouring places
place-source = Place data: GeoNames, CC BY 4.0.

voivodeship-dolnoslaskie = Lower Silesia
voivodeship-kujawsko-pomorskie = Kuyavia-Pomerania
voivodeship-lubuskie = Lubusz
voivodeship-lodzkie = Łódź Voivodeship
voivodeship-lubelskie = Lublin Voivodeship
voivodeship-malopolskie = Lesser Poland
voivodeship-mazowieckie = Masovia
voivodeship-opolskie = Opole Voivodeship
voivodeship-podlaskie = Podlasie
voivodeship-podkarpackie = Subcarpathia
voivodeship-pomorskie = Pomerania
voivodeship-swietokrzyskie = Holy Cross
voivodeship-slaskie = Silesia
voivodeship-warminsko-mazurskie = Warmia-Masuria
voivodeship-wielkopolskie = Greater Poland
voivodeship-zachodniopomorskie = West Pomerania
