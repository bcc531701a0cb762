# How an organisation joins: the public pages and the task list.

joining-title = Приєднуйтеся з організацією
joining-lead = Керуєте громадською організацією? Прийміть людей без роботи й разом допомагайте сусідам. Участь безкоштовна.
joining-start = Почати заявку
joining-who = Хто може приєднатися
joining-who-1 = Товариство або фундація, також без запису в KRS.
joining-who-2 = Гурток сільських господинь, спортивний клуб, церковна юридична особа.
joining-who-3 = Соціальний кооператив або компанія, яка не працює заради прибутку.
joining-who-4 = Політичні партії, профспілки й установи приєднатися не можуть.
joining-steps = Як це відбувається
joining-step-1 = Ви відповідаєте на три запитання і створюєте обліковий запис.
joining-step-2 = Заповнюєте шість частин. Кожна зберігається окремо, повертайтеся коли завгодно.
joining-step-3 = Надсилаєте заявку. Організатор програми звіряє її з реєстром і статутом.
joining-step-4 = Друкуєте договір, підписуєте й додаєте скан.
joining-step-5 = Організатор вмикає організацію. Можна оголошувати допомогу.
joining-ready = Що підготувати
joining-ready-about = Цього досить. Дат народження й номерів PESEL ми не збираємо.
joining-ready-1 = Номер KRS або номер з іншого реєстру та назву установи.
joining-ready-2 = NIP, а якщо є, також REGON.
joining-ready-3 = Імена й прізвища людей, які підписують від організації.
joining-ready-4 = Файл зі статутом або фото сторінок в одному PDF.
joining-ready-5 = Список послуг і місць, де ви допомагаєте.
joining-ready-6 = Номер рахунку для пожертв. Може зачекати.
joining-print = Що надрукувати
joining-print-agreement = Декларація приєднання й договір про обробку даних
joining-later = Що може зачекати
joining-later-1 = Пожертви: доки організатор перевірить рахунок.
joining-later-2 = Робота з дітьми: доки додасте стандарти захисту дітей.
joining-later-3 = Платні послуги: доки статут або ухвала їх назве.
joining-later-factor = { $n ->
    [one] Другий крок входу: кожен у команді має на це { $n } день.
    [few] Другий крок входу: кожен у команді має на це { $n } дні.
   *[other] Другий крок входу: кожен у команді має на це { $n } днів.
}

joining-questions-title = Три запитання на початок
joining-questions-about = Відповідей ми не зберігаємо. Вони лише покажуть, чи програма для вас.
joining-niezysk = Організація працює не заради прибутку?
joining-niezysk-hint = Прибуток іде на статутні цілі, а не членам чи власникам.
joining-rejestr = Вона записана в реєстрі?
joining-rejestr-hint = KRS, облік старости, реєстр гуртків господинь або церковний реєстр.
joining-zadania = Статут дозволяє допомагати людям поблизу?
joining-zadania-hint = Наприклад соціальна допомога, підтримка людей без роботи, місцеві громади.
answer-tak = Так
answer-nie = Ні
answer-nie-wiem = Не знаю
joining-answer-missing = Виберіть відповідь. «Не знаю» теж добра відповідь.
joining-onward = Далі
joining-not-now-title = Поки що не вийде
joining-niezysk-why = До програми приєднуються організації, що не працюють заради прибутку. Фірма може замовляти послуги й оголошувати свої.
joining-rejestr-why = Організація має бути в реєстрі. Сусіди можуть створити звичайне товариство: досить трьох людей.
joining-zadania-why = Статут має охоплювати допомогу людям. Його можна змінити ухвалою й повернутися сюди.
joining-other-ways = Що можна зробити зараз
joining-way-organisations = Знайдіть організацію поблизу й дійте з нею
joining-way-volunteer = Станьте волонтером
joining-way-companies = Подивіться, що програма дає фірмам
joining-way-contact = Поговоріть з нами
joining-again = Відповісти ще раз

application-begin-title = Як називається організація?
application-mine = Ваші організації:
application-begin = Зберегти й перейти до заявки
application-name = Повна назва
application-name-hint = Як у реєстрі.
application-name-missing = Впишіть назву організації.

application-title = Приєднання до програми
application-parts = Частини заявки
application-history = Що відбувалося
application-part-register = Дані та номер у реєстрі
application-part-representative = Хто підписує і з ким говорити
application-part-services = Територія та послуги
application-part-account = Банківський рахунок
application-part-documents = Документи
application-part-declarations = Заяви
application-part-done = готово
application-part-to-do = треба зробити
application-part-may-follow = може зачекати
application-part-asked = виправити
application-next-draft = Заповнюйте частини в будь-якому порядку. Кожна зберігається окремо.
application-next-submitted = Тепер черга організатора. Відповідь буде на цій сторінці. Ми також напишемо е-лист, а якщо його немає, зателефонуємо.
application-next-under-review = Організатор перевіряє заявку. Якщо будуть запитання, він зателефонує.
application-next-changes-requested = Організатор просить змін. Виправте позначені частини й надішліть заявку ще раз.
application-next-approved = Організацію прийнято. Надрукуйте договір, підпишіть і додайте скан у частині «Документи».
application-next-active = Організація діє в програмі.
application-next-suspended = Організатор призупинив організацію. Пропозиції та сторінка приховані, доки він цього не скасує.
application-next-rejected = Організатор не прийняв заявку.
application-next-leaving = Організація виходить з програми. Завершіть відкриті замовлення.
application-next-closed = Організації вже немає в програмі.
application-decision-grounds = Рішення прийняла людина, не автомат. Підстава: правила програми й закон про суспільно корисну діяльність.
application-decision-redress = Не згодні? Напишіть організатору, відповість людина. Можна також звернутися до суду.
application-ready = Усе готово. Після надсилання дані не змінити, доки організатор не відповість.
application-not-ready = Кнопка надсилання з'явиться, коли частини будуть повні.
application-send = Надіслати заявку
application-agreement-print = Декларація та договір для друку

application-back = Назад до списку частин
application-back-unsaved = Назад без збереження
application-save = Зберегти
application-wanted = Організатор просить зміни:
application-closed = Цю частину зараз не змінити. Щоб виправити, зателефонуйте організатору.

application-register = Реєстр
application-register-krs = KRS
application-register-county = Облік старости або президента міста
application-register-rural-circles = Реєстр гуртків сільських господинь
application-register-church = Реєстр церковних осіб
application-register-other = Інший реєстр
application-register-missing = Виберіть реєстр.
application-number = Номер у реєстрі
application-number-hint = KRS має 10 цифр. Нулі спереду допишемо.
application-number-missing = Впишіть номер у реєстрі.
application-authority = Установа, що веде реєстр
application-authority-hint = Впишіть, якщо це не KRS. Наприклад: Starosta Powiatu Radomskiego.
application-authority-missing = Впишіть, яка установа веде цей реєстр.
application-nip = NIP
application-nip-hint = 10 цифр, наприклад 525-224-84-81.
application-nip-missing = Впишіть NIP організації.
application-regon = REGON
application-regon-hint = 9 або 14 цифр.
application-place = Місто чи село
application-place-hint = Наприклад: Radom. Якщо таких назв кілька, допишіть воєводство.
application-place-missing = Впишіть місто чи село.
application-address = Вулиця і номер
application-address-hint = У селі без вулиць впишіть назву села й номер.
application-address-missing = Впишіть вулицю і номер.
application-postal-code = Поштовий індекс
application-postal-code-hint = Наприклад 26-600.
application-postal-code-missing = Впишіть поштовий індекс.

application-representation = Як організація підписує договори?
application-representation-hint = Про це каже статут або запис у реєстрі.
application-representation-alone = Кожна з цих людей сама
application-representation-jointly = Двоє людей разом
application-representation-other = Інакше, як каже статут
application-representation-missing = Виберіть спосіб підписання.
application-signatories = Хто підписує
application-signatories-hint = Ім'я, прізвище й посада. Кожна людина з нового рядка.
application-signatories-missing = Впишіть, хто підписує.
application-signatories-two = Підписують двоє разом. Впишіть обох, кожного з нового рядка.
application-contact = З ким говорити про заявку
application-contact-hint = Це побачить лише організатор.
application-contact-missing = Впишіть ім'я та прізвище людини для розмови.
application-phone = Телефон організації
application-phone-hint = Покажемо його на сторінці організації та біля пропозицій.
application-phone-missing = Впишіть телефон.
application-email = E-mail організації
application-email-hint = Покажемо його на сторінці організації.

application-area = Де ви допомагаєте?
application-area-radius = Навколо осідку
application-area-places = У вибраних місцях
application-area-powiats = У цілих повітах
application-area-missing = Виберіть, де ви допомагаєте.
application-radius = Радіус у кілометрах
application-radius-hint = Від 1 до 100. Лише якщо допомагаєте навколо осідку.
application-radius-missing = Впишіть число кілометрів від 1 до 100.
application-places = Місця
application-places-hint = Кожне з нового рядка. Для повіту впишіть одне місце, що в ньому лежить.
application-places-missing = Впишіть від 1 до 40 місць, кожне з нового рядка.
application-categories = У чому ви допомагаєте?
application-categories-hint = Список можна змінити будь-коли.
application-categories-missing = Виберіть хоча б одну послугу.
application-tasks = Суспільні завдання
application-tasks-hint = Позначте ті, які називає ваш статут.
application-tasks-missing = Виберіть хоча б одне завдання.
application-source = Де це записано
application-source-hint = Наприклад: § 8 статуту, про безоплатну діяльність.
application-source-missing = Впишіть, де в статуті є ці завдання.
application-paid = Ми ведемо також платну діяльність
application-paid-hint = Позначте, лише якщо статут або ухвала описує платну діяльність.
application-paid-source = Де описано платну діяльність
application-paid-source-missing = Впишіть, де описано платну діяльність.

application-account = Номер рахунку
application-account-about = На цей рахунок люди надсилатимуть пожертви. Організатор звірить його з документом. До того часу пожертви чекають.
application-account-hint = 26 цифр, з пробілами або без.
application-account-missing = Впишіть номер рахунку.
application-account-verified = рахунок перевірено

application-statute = Статут
application-statute-file = Файл зі статутом
application-file-here = У нас уже є файл:
application-signed-agreement = Підписана декларація і договір
application-signed-agreement-about = Надрукуйте обидва документи. Їх підпишуть люди, що представляють організацію. Скан можна додати й після прийняття заявки.
application-agreement-file = Скан підписаного договору
application-signed-on = День підписання
application-signed-on-hint = Наприклад 24.11.2026.
application-signed-on-missing = Впишіть день, коли підписано договір.
application-agreement-on = Договір підписано

application-declarations-about = Позначає людина, яка може говорити від організації.
application-declares-prawda = Дані в заявці правдиві. Про зміни повідомимо за 14 днів.
application-declares-statut = Ми допомагаємо в межах завдань статуту. Це не господарська діяльність.
application-declares-program = Ми знаємо правила: допомога безкоштовна, а пожертва ніколи не є платою.
application-declares-dane = Ми подбаємо про дані людей, яким допомагаємо. Відповідаємо за них як володілець даних.
application-declaration-missing = Позначте цю заяву, щоб надіслати заявку.
application-declared-on = Заяви подано

gate-title = Що вже можна робити
gate-serve = Оголошувати пропозиції та приймати прохання
gate-serve-open = діє
gate-serve-closed = призупинено
gate-donations = Пожертви
gate-donations-open = діють
gate-donations-closed = чекають на перевірений рахунок
gate-minors = Робота з дітьми
gate-minors-open = дозволена
gate-minors-closed = чекає на стандарти захисту
gate-paid = Платна діяльність
gate-paid-open = заявлена
gate-paid-closed = не заявлена

place-unknown = Ми не знаємо місця «{ $found }». Перевірте написання або впишіть найближче більше.
place-unclear = Не знаємо, про яке місце йдеться: «{ $found }». Впишіть одне з цих: { $missing }.
area-radius = до { $count } км від: { $from }
area-places = { $found }
area-powiats = цілі повіти, де лежать: { $found }

refusal-organisation-part-closed = Цю частину зараз не змінити. Зателефонуйте організатору.
refusal-organisation-too-many-drafts = У вас уже є розпочаті заявки: { $limit }. Завершіть одну з них.
refusal-organisation-in-future = Цей день ще не настав: { $day }. Впишіть сьогоднішній або раніший.
refusal-organisation-ends-before-start = Кінець раніше за початок. Виправте одну з дат.
refusal-organisation-invitation-over = Це запрошення вже недійсне. Попросіть організацію про нове.
refusal-organisation-invited-other = Це запрошення для іншої людини. Увійдіть у правильний обліковий запис.
refusal-number-length = { $kind ->
    [nip] NIP має 10 цифр. Перевірте, чи жодної не бракує.
    [regon] REGON має 9 або 14 цифр. Перевірте, чи жодної не бракує.
    [krs] Номер KRS має 10 цифр. Перевірте, чи жодної не бракує.
    [account] Номер рахунку має 26 цифр. Перевірте, чи жодної не бракує.
   *[postal-code] Поштовий індекс має 5 цифр, наприклад 26-600.
}
refusal-number-digits = { $kind ->
    [nip] Це не NIP. Впишіть 10 цифр.
    [regon] Це не REGON. Впишіть 9 або 14 цифр.
    [krs] Це не номер KRS. Впишіть 10 цифр.
    [account] Це не номер польського рахунку. Впишіть 26 цифр.
   *[postal-code] Це не поштовий індекс. Впишіть так: 26-600.
}
refusal-number-check-digit = { $kind ->
    [nip] У номері NIP є помилка. Порівняйте цифру за цифрою.
    [regon] У номері REGON є помилка. Порівняйте цифру за цифрою.
    [krs] У номері KRS є помилка. Порівняйте цифру за цифрою.
    [account] У номері рахунку є помилка. Порівняйте цифру за цифрою.
   *[postal-code] У поштовому індексі є помилка.
}

history-point-ticked = Перевірено: { $point ->
    [register-matches] дані збігаються з реєстром
    [eligible] організація може приєднатися
    [signatory-may-sign] людина може підписувати
    [statute-covers-tasks] статут охоплює завдання
    [contact-answers] контакт працює
   *[declarations-signed] заяви підписані
}
history-point-unticked = Перевірку скасовано: { $point ->
    [register-matches] дані збігаються з реєстром
    [eligible] організація може приєднатися
    [signatory-may-sign] людина може підписувати
    [statute-covers-tasks] статут охоплює завдання
    [contact-answers] контакт працює
   *[declarations-signed] заяви підписані
}
history-account-verified = Організатор перевірив банківський рахунок
history-processing-agreement-signed = Підписано договір про обробку даних, день: { $on }
history-member-invited = Когось запрошено до команди
history-invitation-revoked = Запрошення скасовано

news-open = Переглянути подробиці
news-submitted-subject = Нова заявка: { $by }
news-submitted = { $by } надсилає заявку до програми. Вона чекає на перевірку.
news-changes-requested-subject = Заявку треба виправити: { $by }
news-changes-requested = Ми перевірили заявку: { $by }. Просимо внести зміни. Вони описані біля частин заявки.
news-approved-subject = Організацію прийнято: { $by }
news-approved = Вітаємо в програмі: { $by }. Надрукуйте декларацію і договір, підпишіть і додайте скан. Потім ми увімкнемо організацію.
news-activated-subject = Можна починати: { $by }
news-activated = { $by } діє в програмі. Можна оголошувати пропозиції та приймати прохання.
news-rejected-subject = Відповідь на заявку: { $by }
news-rejected = Зараз ми не можемо прийняти організацію: { $by }. Причина й подальші кроки є на сторінці заявки.
news-suspended-subject = Організацію призупинено: { $by }
news-suspended = Ми призупинили організацію: { $by }. Пропозиції та сторінка приховані. Причина й подальші кроки є на сторінці заявки.
news-resumed-subject = Призупинення скасовано: { $by }
news-resumed = { $by } знову діє в програмі. Пропозиції та сторінка видимі.
news-closed-subject = Участь завершено: { $by }
news-closed = { $by } вже не в програмі. Дякуємо за спільну роботу.
