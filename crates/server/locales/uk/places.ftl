# The page of a place; the voivodeships.

place-title = Сусідська допомога: { $place }
place-about = { $place } та 15 км навколо. Допомога безкоштовна.
place-near = { $region }, найближче: { $town }
place-nearby = Сусідні місця
place-source = Дані про місця: GeoNames, CC BY 4.0.

voivodeship-dolnoslaskie = Нижня Сілезія
voivodeship-kujawsko-pomorskie = Куявія-Помор’я
voivodeship-lubuskie = Любуське
voivodeship-lodzkie = Лодзьке
voivodeship-lubelskie = Люблінське
voivodeship-malopolskie = Мала Польща
voivodeship-mazowieckie = Мазовія
voivodeship-opolskie = Опольське
voivodeship-podlaskie = Підляшшя
voivodeship-podkarpackie = Підкарпаття
voivodeship-pomorskie = Помор’я
voivodeship-swietokrzyskie = Свентокшиське
voivodeship-slaskie = Сілезія
voivodeship-warminsko-mazurskie = Вармія-Мазури
voivodeship-wielkopolskie = Велика Польща
voivodeship-zachodniopomorskie = Західне Помор’я
