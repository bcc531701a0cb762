# Companies: signing up, the check, the company's own page, and what everybody sees.

companies-title = Фірми
companies-about = Фірми, які ми перевірили. Вони продають власні послуги, а їхні пропозиції мають напис «комерційна пропозиція».
companies-order = Список складено за назвами. Ніхто не стоїть вище за гроші.
companies-none = Тут ще немає жодної фірми.
companies-listings = { $n ->
    [0] без пропозицій
    [one] { $n } пропозиція
    [few] { $n } пропозиції
   *[other] { $n } пропозицій
}
companies-all-listings = Подивитися всі комерційні пропозиції
company-for-companies = Для фірм: що і як
company-is-trader = Фірма, продавець
company-listings = Комерційні пропозиції
company-no-listings = Ця фірма зараз не має пропозицій.
company-trader = Хто продає
company-trader-about = Ви домовляєтеся з цією фірмою, а не з порталом чи організацією. Ви маєте права споживача.
company-report = Повідомити, що тут щось не так

company-register-title = Зареєструйте фірму
company-register-about = Це займе кілька хвилин. Потім оператор порівняє дані з реєстром.
company-register-data = Ці дані, крім особи, побачить кожен: покупець має знати, хто продає.
company-register-button = Зареєструвати фірму
company-nip-hint = 10 цифр, риски не заважають
company-nip-missing = Впишіть NIP фірми.
company-name = Назва фірми
company-name-hint = Так, як у реєстрі
company-name-missing = Впишіть назву фірми.
company-register = Реєстр
company-register-krs = KRS
company-register-ceidg = CEIDG
company-register-other = інший реєстр
company-register-missing = Виберіть реєстр.
company-number = Номер у реєстрі
company-number-hint = У KRS це номер KRS, у CEIDG — REGON
company-number-missing = Впишіть номер з реєстру.
company-representative = Хто діє від імені фірми
company-representative-hint = Ім’я, прізвище і посада. Їх побачить лише той, хто перевіряє фірму.
company-representative-missing = Впишіть, хто діє від імені фірми.
company-address = Вулиця і номер
company-address-missing = Впишіть вулицю і номер.
company-place = Місто або село
company-place-missing = Впишіть місто або село.
company-phone = Телефон
company-phone-missing = Впишіть телефон для клієнтів.
company-email = Електронна пошта
company-email-missing = Впишіть електронну адресу для клієнтів.
company-about = Чим займається фірма
company-about-hint = Кілька речень для людей, які вас не знають
company-change = Змінити контакт і опис
company-change-about = Назву, NIP і реєстр ми перевірили, тому їх змінює лише оператор. Напишіть нам.
company-change-button = Зберегти

company-next-registered = Оператор зараз перевіряє дані фірми. Ми повідомимо, що далі.
company-next-verified = Дані правильні. Подайте ще заяву, і зможете показати свої пропозиції.
company-next-active = Фірма перевірена і може показувати пропозиції.
company-next-suspended = Фірму призупинено. Її сторінка і пропозиції приховані.
company-next-closed = Фірма більше не бере участі в порталі.
company-declare = Заявляю, що фірма пропонує лише те, що дозволяє закон, і приймаю правила
company-declare-hint = Пропозиція не може бути оголошенням про роботу. Ціна має бути повна, з податками.
company-declare-button = Подати заяву
company-own-listings = Пропозиції фірми
company-own-no-listings = Ще немає жодної пропозиції.
company-new-listing = Написати пропозицію
company-own-orders = Замовлення фірми
company-own-no-orders = Фірма ще нічого не замовила.
company-order = Замовити послугу в організації
company-order-paid = платно
company-order-unpaid = безкоштовно, як виняток
company-data = Дані фірми
company-public-page = Подивитися сторінку фірми
company-close = Закінчити участь фірми
company-close-about = Сторінка фірми і її пропозиції зникнуть. Розпочаті замовлення залишаються чинними.
company-close-sure = Так, хочу закінчити участь фірми
company-close-not-sure = Позначте, що ви впевнені.
company-close-button = Закінчити участь

companies-queue = Фірми до перевірки
companies-queue-status = На якому етапі справа
companies-queue-empty = Тут немає жодної фірми.
company-point-nip = NIP належить цій фірмі
company-point-register = Назва й адреса збігаються з реєстром
company-point-representative = Ця особа може діяти від імені фірми
company-how-extract = з витягу від фірми
company-how-looked-up = перевірено в реєстрі
company-verify = Підтвердити дані фірми
company-verify-about = Спочатку позначте всі пункти. Потім фірма подасть заяву.
company-decide = Рішення з обґрунтуванням
company-suspend = Призупинити фірму
company-suspend-about = Сторінка і пропозиції фірми зникнуть, доки ви не скасуєте це. Фірма отримає причини.
company-end = Закінчити участь фірми
company-end-about = Це не можна скасувати. Фірма отримає причини.
company-reason = Причина
company-redress = Ви можете оскаржити: напишіть оператору або зверніться до суду.
notice-to-listing = Відкрити цю пропозицію в модератора

status-company-registered = до перевірки
status-company-verified = перевірена, чекає на заяву
status-company-active = діє
status-company-suspended = призупинена
status-company-closed = закінчила

company-news-registered-subject = Нова фірма до перевірки: { $by }
company-news-registered = Зареєструвалася фірма { $by }. Перевірте її дані.
company-news-verified-subject = Дані фірми правильні
company-news-verified = Ми перевірили фірму { $by }. Подайте ще заяву, і зможете показати свої пропозиції.
company-news-suspended-subject = Фірму призупинено
company-news-suspended = Ми призупинили фірму { $by }. Причини і шлях оскарження — на її сторінці.
company-news-resumed-subject = Фірма знову діє
company-news-resumed = Ми скасували призупинення фірми { $by }. Її пропозиції знову видно.
company-news-closed-subject = Участь фірми закінчено
company-news-closed = Ми закінчили участь фірми { $by }. Причини і шлях оскарження — на її сторінці.
company-news-listing-sent-subject = Пропозиція фірми до перевірки: { $by }
company-news-listing-sent = На ваш погляд чекає пропозиція «{ $by }».
company-news-listing-published-subject = Пропозицію опубліковано
company-news-listing-published = Пропозицію «{ $by }» тепер бачать усі.
company-news-listing-sent-back-subject = Пропозицію треба виправити
company-news-listing-sent-back = Пропозиція «{ $by }» повернулася. Причини — на її сторінці.
company-news-listing-blocked-subject = Пропозицію знято
company-news-listing-blocked = Ми зняли пропозицію «{ $by }». Причини і шлях оскарження — на її сторінці.
company-news-listing-expired-subject = Пропозиція закінчилася
company-news-listing-expired = Минув останній день пропозиції «{ $by }». Її можна поновити.
