# Signing in, and what each person keeps for themselves.

account-sign-in = Увійти
account-sign-in-button = Увійти
account-not-needed = Просите про допомогу? Входити не обов’язково.
account-ask-for-help = Попросити про допомогу
account-name = Ім’я для входу або e-mail
account-name-hint = Наприклад: zofia-4827 або zofia@example.org
account-name-missing = Введіть ім’я для входу або e-mail.
account-password = Пароль
account-password-missing = Введіть пароль.
account-wrong = Ім’я та пароль не збігаються. Перевірте їх і спробуйте ще раз.
account-other-ways = Інші способи
account-by-code = Увійти без пароля
account-by-password = Увійти з паролем
account-forgot = Я не пам’ятаю пароля
account-register = Створити обліковий запис
account-onward = Далі
account-print = Друкувати
account-back = Назад

account-by-mail = Код на e-mail
account-by-mail-about = Надішлемо Вам код із 6 цифр. Код діє 15 хвилин.
account-email = Адреса e-mail
account-email-missing = Введіть адресу e-mail.
account-send-code = Надіслати код
account-by-card = Код із картки
account-by-card-about = Маєте картку з кодами? Введіть один із них. Кожен код діє раз.
account-login = Ім’я для входу
account-login-hint = Воно є на картці, наприклад: zofia-4827
account-card-code = Код із картки
account-card-code-hint = 10 цифр, пробіли не мають значення
account-card-missing = Введіть код із картки.
account-card-wrong = Ім’я та код не збігаються або код уже використано. Спробуйте наступний код.

account-code = Код
account-code-hint = 6 цифр із повідомлення
account-code-missing = Введіть код.
account-code-mailbox = Адреса:
account-code-none = Код не прийшов?
account-code-spam = Почекайте хвилину й перевірте спам.
account-code-no-mail = Це показовий світ: він не надсилає пошти, тож код не прийде. Тут можна створити обліковий запис без e-mail і увійти з паролем.
account-code-again = Надіслати новий код або виправити адресу
account-code-wrong = { $n ->
    [one] Це не той код. Можна спробувати ще { $n } раз.
    [few] Це не той код. Можна спробувати ще { $n } рази.
   *[many] Це не той код. Можна спробувати ще { $n } разів.
}
account-code-gone = Цей код більше не діє. Попросіть новий.
account-code-sign-in-title = Введіть код
account-code-sign-in-about = Якщо ця адреса має обліковий запис, за мить на неї прийде код.
account-code-register-title = Підтвердьте адресу e-mail
account-code-register-about = За мить прийде код. Введіть його тут, і обліковий запис готовий.
account-code-reset-title = Установіть новий пароль
account-code-reset-about = Якщо ця адреса має обліковий запис, за мить на неї прийде код. Введіть його і придумайте новий пароль.
account-code-email-title = Підтвердьте нову адресу
account-code-email-about = За мить на нову адресу прийде код. Введіть його тут.

account-register-about = Обліковий запис стане в пригоді, щоб стежити за своїми проханнями або діяти в організації.
account-first-name = Ім’я
account-first-name-hint = Так ми до Вас звертатимемося.
account-register-email-hint = Не маєте e-mail? Залиште порожнім. Дамо Вам ім’я для входу.
account-register-password-hint = Щонайменше 10 знаків, наприклад три слова. З e-mail досить коду, без пароля.
account-password-or-email = Вкажіть e-mail або придумайте пароль. Інакше Ви не зможете увійти.
account-rules = Створюючи обліковий запис, Ви погоджуєтеся з правилами:
account-register-button = Створити обліковий запис
account-have-one = Уже маєте обліковий запис?
account-registered = Обліковий запис готовий
account-registered-login = Ось Ваше ім’я для входу:
account-registered-keep = Запишіть його або надрукуйте цю сторінку. Для входу потрібні ім’я та пароль.

account-reset = Не пам’ятаєте пароля?
account-reset-about = Вкажіть e-mail свого облікового запису. Надішлемо код, потім установите новий пароль.
account-reset-without = Не маєте e-mail?
account-reset-without-about = Зателефонуйте до своєї організації. Її координатор надрукує Вам картку з кодами.
account-new-password = Новий пароль
account-password-hint = Щонайменше 10 знаків, наприклад три слова.
account-password-save = Зберегти пароль
account-link = Виберіть пароль
account-link-about = Ваше ім’я для входу:
account-link-gone = Це посилання більше не діє
account-link-gone-about = Посилання діє один раз і лише добу. Увійдіть або попросіть нове.

account-sign-out = Вийти
account-sign-out-question = Вийти?
account-sign-out-about = На чужому комп’ютері завжди виходьте.
account-stay = Залишитися
account-signed-out = Ви вийшли
account-signed-out-about = До зустрічі! Свої справи знайдете після входу.

account-mail-subject = Ваш код
account-mail-sign-in = Із цим кодом Ви ввійдете.
account-mail-reset = Із цим кодом Ви встановите новий пароль.
account-mail-register = Цим кодом Ви підтвердите адресу і створите обліковий запис.
account-mail-known = Ця адреса вже має обліковий запис. Із цим кодом Ви ввійдете в нього.
account-mail-email = Цим кодом Ви підтвердите нову адресу свого облікового запису.
account-mail-lasts = Код діє 15 хвилин.
account-mail-not-you = Це не Ви просили код? Нічого не робіть. Без коду ніхто не ввійде.

account-notice-password = Пароль Вашого облікового запису змінено
account-notice-factor-set = У Вашому обліковому записі ввімкнено другий чинник
account-notice-factor-removed = У Вашому обліковому записі вимкнено другий чинник
account-notice-email = Адресу e-mail Вашого облікового запису змінено
account-notice-erased = Ваш обліковий запис видалено
account-notice-you = Якщо це Ви, нічого робити не треба.
account-notice-not-you = Це не Ви? Зателефонуйте нам якнайшвидше. З’ясуємо, що сталося.

account-factor-step = Ще один код
account-factor-step-about = Відкрийте в телефоні застосунок із кодами й перепишіть код.
account-factor-code = Код із застосунку
account-factor-code-hint = 6 цифр із застосунку або код з аркуша
account-factor-wrong = Це не той код. Почекайте на наступний і відразу перепишіть його.
account-factor-lost = Не маєте при собі телефона?
account-factor-lost-about = Введіть один із запасних кодів з аркуша. Якщо й його немає, зателефонуйте нам.
account-factor = Другий чинник
account-factor-on = увімкнено
account-factor-off = вимкнено
account-factor-needed = увімкніть його зараз
account-factor-set = Увімкнути другий чинник
account-factor-set-about = До пароля додасться код із телефона. Хто дізнається Ваш пароль, усе одно не ввійде.
account-factor-first = Установіть у телефоні застосунок із кодами, наприклад FreeOTP, Aegis або Google Authenticator.
account-factor-second = Відскануйте ним цей малюнок.
account-factor-third = Введіть 6 цифр, які покаже застосунок.
account-factor-picture = QR-код для застосунку
account-factor-typed = Не можете сканувати? Перепишіть у застосунок:
account-factor-save = Увімкнути
account-factor-since = Увімкнено з: { $at }
account-factor-overdue = Увімкніть другий чинник, щоб працювати далі
account-factor-overdue-about = Ви працюєте з даними інших людей. Після ввімкнення все знову відкриється.
account-factor-remove = Вимкнути другий чинник
account-factor-remove-about = Введіть код, щоб підтвердити, що це Ви.
account-recovery = Запасні коди
account-recovery-about = Запасний код замінює телефон, якщо Ви його загубите. Кожен діє раз.
account-recovery-left = { $n ->
    [0] Запасних кодів більше немає.
    [one] Залишився { $n } код.
    [few] Залишилося { $n } коди.
   *[many] Залишилося { $n } кодів.
}
account-recovery-new = Надрукувати нові коди
account-recovery-use = Без телефона введіть один із цих кодів замість коду із застосунку. Кожен діє раз.

account-card = Картка з кодами
account-card-about = З карткою Ви ввійдете без пароля та e-mail. Кожен код діє раз.
account-card-left = { $n ->
    [0] Ви не маєте картки з кодами.
    [one] Залишився { $n } код.
    [few] Залишилося { $n } коди.
   *[many] Залишилося { $n } кодів.
}
account-card-new = Надрукувати картку
account-card-replaces = Старі коди перестануть діяти.
account-card-once = Надрукуйте або перепишіть коди зараз
account-card-once-about = Через 15 хвилин ми їх більше не покажемо.
account-card-use = Відкрийте сторінку, введіть ім’я та один код. Кожен код діє раз.
account-card-address = Адреса сторінки
account-card-until = Коди діють до: { $day }

account-security = Безпека
account-change = Змінити
account-set = Установити
account-password-is-set = установлено
account-password-none = без пароля, Ви входите з кодом
account-password-change = Змінити пароль
account-password-change-about = Після зміни ми вийдемо з Ваших інших пристроїв.
account-old-password = Теперішній пароль
account-old-password-wrong = Теперішній пароль не збігається.
account-devices = Ваші пристрої
account-devices-about = Не знаєте якогось пристрою? Вийдіть на ньому та змініть пароль.
account-device-unknown = Невідомий пристрій
account-device-here = цей пристрій
account-device-used = востаннє: { $at }
account-device-end = Вийти
account-devices-end = Вийти на всіх інших
account-changed-haslo = Пароль змінено. На інших пристроях Ви вийшли.
account-changed-skladnik = Другий чинник вимкнено.
account-changed-urzadzenie = На пристрої Ви вийшли.
account-changed-urzadzenia = На всіх інших пристроях Ви вийшли.

account-save = Зберегти
account-saved-dane = Ми зберегли Ваші дані.
account-saved-email = Нову адресу підтверджено.
account-saved-bez-emaila = Адресу видалено. Ви ввійдете з ім’ям і паролем.
account-language = Мова повідомлень
account-language-hint = Цією мовою ми Вам писатимемо.
account-language-missing = Виберіть мову.
account-email-none = Ми не маємо Вашої адреси e-mail.
account-email-new = Нова адреса e-mail
account-email-new-hint = Надішлемо на неї код.
account-email-remove = Видалити адресу
account-erase = Видалити обліковий запис
account-erase-about = Ви можете видалити обліковий запис будь-коли, безкоштовно.
account-erase-what = Видалимо ім’я для входу, ім’я, e-mail, пароль і ролі. Цього не можна скасувати.
account-erase-houses = Організації збережуть свої документи, наприклад угоди. Про ці дані запитайте організацію.
account-erase-sure = Так, видаліть мій обліковий запис
account-erase-unsure = Позначте, якщо Ви впевнені.
account-erase-not = Залишити обліковий запис

own-title = Мої справи
own-hello = Добрий день, { $name }!
own-houses = Ваші організації
own-panel = панель організації
own-day = Мій день
own-day-about = де Ви сьогодні допомагаєте
own-hours = Мої години
own-hours-about = що вже зроблено
own-offers = Мої пропозиції
own-offers-about = погодьтеся, що пропозиція говорить про Вас
own-connected = Мої організації
own-connected-about = хто Вас знає і як від’єднатися
own-connected-text = Ці організації записали Вас у себе і з’єднані з Вашим обліковим записом.
own-connected-none = Жодна організація не з’єднана з Вашим обліковим записом. Попросіть у неї аркуш з адресою.
own-connected-name = Записане ім’я: { $name }.
own-connected-house = Сторінка організації
own-connected-part = Від’єднати обліковий запис
own-connected-part-text = Ви більше не бачитимете візитів, годин і документів цієї організації. Вона зберігає свої записи. Новий аркуш приєднає обліковий запис знову.
own-connected-parted = Обліковий запис від’єднано
own-connected-parted-text = Організація зберігає свої записи. Щоб їх вилучити, напишіть їй або зателефонуйте.
own-orders = Мої прохання
own-orders-about = про що просите і що відбувається
own-slots = Мої терміни
own-slots-about = коли хтось прийде
own-aid = Моя допомога
own-aid-about = що отримуєте від організації
own-skills = Мої вміння
own-skills-about = що вмієте і що вже підтверджено
own-company = Моя фірма
own-company-about = пропозиції, замовлення і дані
own-companies = Фірми
own-companies-about = перевірка і рішення
own-documents = Мої документи
own-documents-about = угоди й довідки
own-notifications = Сповіщення
own-notifications-about = про що і як Вам писати
own-data = Мої дані
own-data-about = ім’я, e-mail, мова, видалення запису
own-security = Безпека
own-security-about = пароль, коди, пристрої
own-organiser = Організатор
own-organiser-about = організації та зміст програми
own-operator = Оператор
own-operator-about = користувачі й параметри

refusal-account-login-length = Ім’я має містити від 3 до { $max } знаків.
refusal-account-login-characters = У імені вживайте латинські літери, цифри, крапку або дефіс.
refusal-account-login-taken = Це ім’я зайняте. Виберіть інше.
refusal-account-email-taken = Ця адреса вже має інший обліковий запис. Увійдіть у нього.
refusal-account-password-short = Пароль має { $length } { $length ->
    [one] знак
    [few] знаки
   *[many] знаків
}. Потрібно щонайменше { $limit }, наприклад три слова.
refusal-account-password-long = Пароль задовгий. Може мати { $max } знаків.
refusal-account-password-common = Цей пароль легко вгадати. Придумайте інший, наприклад три слова, що не пов’язані між собою.
refusal-account-role-held = Ця особа вже має цю роль.
refusal-account-role-not-held = Ця особа не має цієї ролі.
refusal-account-role-elsewhere = Таку роль не можна тут надати.
refusal-account-last-admin = Це остання особа, яка може надавати ролі. Спершу надайте цю роль комусь іншому.
refusal-account-signs-in-otherwise = Ця особа має інші способи входу. Картку може надрукувати лише вона сама.
