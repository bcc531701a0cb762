# Why not, and the way onward. One sentence for each refusal of the rules.

refusal-words-empty = Напишіть щось у цьому полі.
refusal-words-too-long = Скоротіть текст. Він може мати { $max } { $max ->
    [one] знак
    [few] знаки
    [many] знаків
   *[other] знака
}, а має { $length }.
refusal-words-control = У тексті є приховані знаки. Введіть його ще раз вручну.
refusal-words-no-email = Це не схоже на адресу e-mail. Виправте її, наприклад: anna@example.org.
refusal-words-no-day = Не вдалося прочитати дату. Напишіть її так: 24.11.2026.
refusal-words-no-time = Такої години немає. Напишіть її так: 10:30.
refusal-words-no-phone = Це не схоже на номер телефону. Введіть 9 цифр або номер із +.

refusal-organisation-wrong-step = Цього кроку зараз зробити не можна. Оновіть сторінку й подивіться, що далі.
refusal-organisation-incomplete = Бракує ще однієї частини: { $missing ->
    [register] дані та номер у реєстрі
    [representative] особа, яка підписує
    [services] територія та послуги
    [account] банківський рахунок
    [documents] документи
   *[declarations] заяви
}. Заповніть її та надішліть заявку.
refusal-organisation-checklist-open = Спершу позначте всі пункти списку. { $open ->
    [one] Залишився { $open } пункт.
    [few] Залишилося { $open } пункти.
   *[other] Залишилося { $open } пунктів.
}
refusal-organisation-no-processing-agreement = Бракує підписаного договору про обробку даних. Надрукуйте його, підпишіть і додайте скан.
refusal-organisation-no-coordinator = В організації немає координатора. Додайте його до команди.
refusal-organisation-not-active = Ця організація зараз не діє в програмі. Оберіть іншу поблизу.
refusal-organisation-open-orders = Спершу закрийте відкриті замовлення. { $count ->
    [one] Залишилося { $count } відкрите замовлення.
    [few] Залишилося { $count } відкриті замовлення.
   *[other] Залишилося { $count } відкритих замовлень.
}
refusal-organisation-no-standards = Для роботи з дітьми потрібні стандарти захисту дітей. Додайте їх у налаштуваннях організації.
refusal-organisation-standards-lapsed = Стандарти захисту дітей треба було переглянути до: { $since }. Перегляньте їх і вкажіть нову дату.
refusal-organisation-no-verified-account = Пожертви чекають на перевірений банківський рахунок. Вкажіть номер і документ, який його підтверджує.
refusal-organisation-no-reason = Оберіть причину зі списку.

refusal-person-unreachable = Вкажіть, як зв’язатися з цією людиною: телефон, e-mail, лист або візит до офісу.
refusal-person-too-young = Волонтером можна стати з { $from_age } років. Запросіть цю людину, коли їй буде стільки.
refusal-person-no-guardian = Неповнолітній потрібна письмова згода опікуна. Вкажіть день, коли опікун її підписав.
refusal-person-wrong-step = Цього кроку зараз зробити не можна. Оновіть сторінку й подивіться, що далі.
refusal-connection-sheet-used = Цей аркуш уже використано. Попросіть організацію про новий.
refusal-connection-sheet-over = Цей аркуш діяв до: { $until }. Попросіть організацію про новий.
refusal-connection-other-record = Цей обліковий запис уже з’єднано з іншою людиною в цій організації. Вийдіть і скористайтеся своїм.
refusal-connection-not-connected = Цей обліковий запис уже від’єднано. Оновіть сторінку.
refusal-certificate-no-hours = Затверджених годин ще немає. Затвердьте години, а потім видайте довідку.

refusal-engagement-wrong-step = Цей крок із цією угодою неможливий. Оновіть сторінку й подивіться, що далі.
refusal-engagement-ends-before-start = Угода закінчується раніше, ніж починається. Виправте одну з дат.
refusal-engagement-not-in-writing = Угода понад 30 днів або без кінцевої дати має бути письмовою. Надрукуйте її та вкажіть день підпису.
refusal-engagement-signed-late = Підпис ({ $signed_on }) пізніший за перший день ({ $starts_on }). Перенесіть початок угоди.
refusal-engagement-not-insured = Короткій угоді потрібне страхування від нещасних випадків. Немає поліса на день: { $on }.
refusal-engagement-risk-not-read = Ця людина ще не підтвердила інформацію про ризики. Дайте її прочитати та позначте це.
refusal-engagement-rights-not-read = Ця людина ще не підтвердила права й обов’язки. Дайте їх прочитати та позначте це.
refusal-engagement-notice-not-read = Ця людина ще не підтвердила інформацію про дані. Дайте її прочитати та позначте це.

refusal-screening-not-complete = Ця людина ще не може працювати з дітьми. Попросіть відповідальну за захист дітей особу про перевірку.
refusal-screening-lapsed = Перевірка для роботи з дітьми недійсна з: { $since }. Попросіть про нову.
refusal-screening-not-eligible = Ця людина не може працювати з дітьми. Оберіть когось іншого.
refusal-screening-part-missing = У перевірці бракує частини: { $part ->
    [restricted-register] реєстр з обмеженим доступом
    [commission-register] реєстр Державної комісії
    [certificate] довідка про несудимість
    [residence] заява про країни проживання
   *[foreign-documents] документи з інших країн
}. Внесіть її та спробуйте ще раз.
refusal-screening-in-future = Цей день ще не настав: { $day }. Виправте дату.

refusal-offer-wrong-step = Із цією пропозицією зараз так не можна. Оновіть сторінку й подивіться її стан.
refusal-offer-not-agreed = Пропозиція чекає на згоду людей, яких вона називає. { $waiting ->
    [one] Бракує { $waiting } згоди.
   *[other] Бракує { $waiting } згод.
} Запитайте їх і запишіть згоду.
refusal-offer-money-in-text = Допомога безкоштовна, тож не пов’язуйте її з сумою. Приберіть слова: «{ $found }».
refusal-offer-too-long = Пропозиція може тривати щонайбільше { $months } { $months ->
    [one] місяць
    [few] місяці
    [many] місяців
   *[other] місяця
}. Оберіть раніший день, потім її можна продовжити.
refusal-offer-in-past = Цей день уже минув: { $until }. Оберіть день у майбутньому.
refusal-offer-paid-without-calculation = Платній пропозиції потрібен затверджений розрахунок витрат у заявленому обсязі. Затвердьте розрахунок або оберіть безкоштовну допомогу.
refusal-offer-nobody-screened = Для роботи з дітьми потрібна людина з повною перевіркою. Додайте таку людину до пропозиції.
refusal-offer-no-free-slot = Цей час уже зайнятий. Оберіть інший або напишіть, коли Вам зручно.
refusal-offer-slot-in-past = Цей час уже минув. Оберіть інший.
refusal-offer-slot-taken = Хтось зайняв цей час. Спершу домовтеся з ним про інший.
refusal-offer-slot-overlaps = Два терміни накладаються. Змініть годину одного з них.
refusal-offer-no-second-look = Попросіть другу людину з організації переглянути цю пропозицію.
refusal-offer-no-area = Не вдалося прочитати територію. Вкажіть населені пункти, повіти або радіус до 100 км.
refusal-offer-no-reason = Оберіть причину зі списку.

refusal-order-wrong-step = Це прохання вже не можна так змінити. Оновіть сторінку й подивіться, що можна зробити.
refusal-order-unreachable = Вкажіть телефон, e-mail або інший спосіб зв’язку. Без цього Вам ніхто не відповість.
refusal-order-too-many-open = У Вас уже є { $limit } { $limit ->
    [one] відкрите прохання
    [few] відкриті прохання
   *[other] відкритих прохань
}. Зачекайте на одне з них або скасуйте його.
refusal-order-no-category = Оберіть, з чим потрібна допомога. Якщо не знаєте, оберіть «Щось інше».
refusal-order-no-description = Напишіть, що Вам потрібно і в якому населеному пункті. Досить двох речень.
refusal-order-no-place = Вкажіть населений пункт. Так ми знайдемо допомогу поруч із Вами.
refusal-order-company-pays = Хто працює задля прибутку, зазвичай платить за допомогу. Зателефонуйте до організації й запитайте, що можливо.
refusal-order-economic-activity = Волонтери не можуть працювати в підприємницькій діяльності. Оберіть інший вид допомоги.
refusal-order-already-taken = Хтось уже прийняв це замовлення. Подивіться інші поблизу.
refusal-order-own-order = Власне замовлення підтвердити не можна. Попросіть когось іншого з команди.
refusal-order-not-agreed = Обидві сторони мають прийняти ті самі умови. Надішліть пропозицію або зателефонуйте.
refusal-order-done-in-future = Робота не могла закінчитися в майбутньому: { $on }. Виправте дату.
refusal-order-too-late = Для цієї відповіді вже запізно. Зателефонуйте до організації.
refusal-order-no-consent = Спершу запитайте, чи людина згодна на іншу організацію.
refusal-order-paid-without-calculation = Платній допомозі потрібна оплата з розрахунку витрат. Назвіть оплату або допоможіть безкоштовно.
refusal-order-company-limit = Цього року винятки для фірм і установ, що працюють задля прибутку, уже використано ({ $limit }). Відмовте або зачекайте до січня.
refusal-order-no-reason = Оберіть причину зі списку.

refusal-terms-other-version = Умови тим часом змінилися. Прочитайте версію { $current } і дайте відповідь на неї.
refusal-terms-fee-in-unpaid = Безкоштовна допомога не має оплати. Приберіть суму.
refusal-terms-nothing-proposed = Ще немає жодної пропозиції. Надішліть свою або зачекайте.
refusal-terms-in-past = Цей день уже минув: { $day }. Запропонуйте інший час.

refusal-visit-wrong-step = Цей візит уже не можна так змінити. Оновіть сторінку й подивіться його стан.
refusal-visit-nobody = Оберіть людину, яка піде на візит.
refusal-visit-not-taking-part = { $status ->
    [candidate] Ця людина ще не в програмі. Прийміть її або виберіть когось іншого.
    [paused] Ця людина має перерву. Виберіть когось іншого або завершіть перерву.
   *[other] Ця людина завершила участь. Виберіть когось іншого.
}
refusal-visit-no-agreement = Ця людина не має чинної угоди на день: { $on }. Продовжте угоду або оберіть когось іншого.
refusal-visit-not-covered = Угода цієї людини не охоплює такої роботи. Оберіть когось іншого або змініть угоду.
refusal-visit-overlap = У цей час людина має інший візит: { $at }. Оберіть іншу годину або людину.
refusal-visit-too-much-in-day = Це забагато на один день. Межа: { $limit } { $limit ->
    [one] хвилина
    [few] хвилини
   *[other] хвилин
}. Оберіть інший день або запишіть причину винятку.
refusal-visit-too-much-in-week = Це забагато на один тиждень. Межа: { $limit } { $limit ->
    [one] хвилина
    [few] хвилини
   *[other] хвилин
}. Оберіть інший тиждень або запишіть причину винятку.
refusal-visit-needs-pair = На цей візит ідуть двоє людей, одна з них доросла. Додайте другу людину.
refusal-visit-needs-qualification = Ця робота потребує кваліфікації. Оберіть людину, яка її має, або внесіть документ.
refusal-visit-not-yet = Візит починається: { $starts }. Поверніться сюди після цього.
refusal-visit-no-signature = На картці візиту немає підпису. Позначте, що картку підписано.
refusal-visit-too-many-minutes = Введіть від 1 до { $limit } хвилин.
refusal-visit-in-past = Цей час уже минув. Оберіть пізніший.
refusal-visit-not-theirs = Ця людина не бере участі в цьому візиті.
refusal-visit-no-reason = Оберіть причину зі списку.

refusal-hours-own-hours = Ніхто не затверджує власних годин. Попросіть когось іншого з команди.
refusal-hours-wrong-step = Цей запис уже не можна так змінити. Оновіть сторінку й подивіться його стан.
refusal-hours-wrong-length = Введіть від 1 хвилини до 12 годин.
refusal-hours-in-future = Цей день ще не настав. Введіть години після роботи.
refusal-hours-not-reversible = Скасувати можна лише затверджений запис і лише один раз.

refusal-complaint-already-answered = На цю скаргу вже є відповідь. Якщо хочете щось додати, зателефонуйте.
refusal-company-wrong-step = Цей крок зараз неможливий. Оновіть сторінку і подивіться, що далі.
refusal-company-nip-known = Фірма з цим NIP тут уже є. Увійдіть в її обліковий запис або напишіть оператору.
refusal-company-one-already = Цей обліковий запис уже має фірму. Для другої створіть окремий.
refusal-company-checklist-open = Спочатку позначте всі пункти. { $open ->
    [one] Залишився { $open } пункт.
    [few] Залишилося { $open } пункти.
   *[other] Залишилося { $open } пунктів.
}
refusal-company-not-active = Фірма зараз не може показувати пропозиції. На її сторінці сказано, що далі.
refusal-company-no-reason = Виберіть причину зі списку.
refusal-company-not-declared = Позначте заяву. Без неї ми не покажемо пропозицій.

refusal-listing-wrong-step = Цей крок зараз неможливий. Оновіть сторінку і подивіться, що далі.
refusal-listing-job-advert = Це схоже на оголошення про роботу: «{ $found }». Опишіть послугу, а працівників шукайте в центрі зайнятості.
refusal-listing-too-long = Пропозиція фірми може тривати щонайбільше { $months } { $months ->
    [one] місяць
    [few] місяці
   *[other] місяців
}. Виберіть раніший день.
refusal-listing-in-past = Цей день уже минув: { $until }. Виберіть пізніший.
refusal-listing-no-reason = Виберіть причину зі списку.
refusal-listing-too-many = Фірма вже має { $limit } пропозицій. Зачекайте, доки якась закінчиться.

refusal-law-impossible = Таке значення неможливе. Впишіть ціле число від 0.
refusal-law-in-past = День { $on } уже минув. Вкажіть сьогоднішній або пізніший.
refusal-law-same-day = Від дня { $on } уже є інше значення. Вкажіть інший день.
refusal-message-already-answered = Хтось уже опрацював це повідомлення.
refusal-notice-already-decided = Хтось уже розглянув це повідомлення.
refusal-offer-slot-after-end = Пропозиція закінчується раніше: { $until }. Обери раніший день або продовж її.
refusal-offer-too-many-slots = Пропозиція може мати щонайбільше { $limit } термінів водночас. Додай менше тижнів.
refusal-offer-person-in-text = У тексті є прізвище або телефон особи: «{ $found }». Прибери їх, досить імені.
refusal-offer-text-to-check = Перевір позначені слова (місць: { $count }). Виправ їх або познач, що вони залишаються.
refusal-offer-agreed-in-future = Цей день ще не настав: { $on }. Виправ дату.

refusal-money-no-amount = Це не сума. Напишіть її так: 1 234,56.
refusal-money-no-grosze = Тут має бути ціле число грошів, сотих частин злотого; наприклад 1250 – це 12,50 злотого.
refusal-money-not-above-zero = Сума має бути більша за нуль.
refusal-money-fractions = Гроші мають щонайбільше дві цифри. Виправте суму, наприклад: 12,50.
refusal-money-too-much = Ця сума завелика. Перевірте, чи немає в ній зайвих цифр.

refusal-ledger-no-amount = Немає чого записати. Введіть суму, більшу за нуль.
refusal-ledger-fund-short = У цьому фонді немає стільки вільних грошей. Перевірте фонд і введіть меншу суму.
refusal-ledger-fund-closed = Цей фонд уже закрито. Виберіть інший.
refusal-ledger-already-reversed = Цей запис уже скасовано.
refusal-ledger-purpose-forbids = Ці гроші не можна туди перенести. Вони лише для своєї мети. Вибери інші фонди.
refusal-ledger-cash-short = У касі немає стільки готівки цього фонду. Є: { $found }.
refusal-ledger-in-future = Цей день ще не настав. Введи день, коли це було.
refusal-ledger-before-books = Перший день в обліку твоєї організації: { $day }. Перевір рік у даті.
refusal-ledger-before-deposit = День, коли цю готівку віднесли до банку: { $on }. Впишіть цей день або пізніший.
refusal-ledger-deposit-is = { $status ->
    [on-the-way] Ця готівка ще в дорозі до банку.
    [arrived] Ця готівка вже на рахунку.
   *[withdrawn] Це внесення в банк уже скасовано.
}
refusal-ledger-deposit-is-line = Ця готівка вже є у виписці. Спершу скасуйте пояснення того надходження.
refusal-ledger-month-closed = Місяць { $month } уже закрито.
refusal-ledger-month-not-over = Місяць { $month } ще триває. Закриєте його, коли він закінчиться.
refusal-ledger-earlier-month-open = Спочатку закрийте місяць { $month }.

refusal-donation-fund-takes-none = На цю мету ми не приймаємо пожертв. Виберіть іншу.
refusal-donation-already-booked = Цю пожертву вже записано.
refusal-donation-in-future = День { $on } ще не настав. Введіть день, коли пожертва надійшла.
refusal-donation-not-accepted = Пожертва речами потребує письмового прийняття. Введіть день підпису.
refusal-donation-not-received = Ця пожертва ще не надійшла.
refusal-donation-already-confirmed = Ця пожертва вже має підтвердження. Надрукуйте дублікат.
refusal-donation-gone = Цієї пожертви вже немає: її повернули або це було щось інше.
refusal-donation-goods = Пожертва речами не може бути оплатою чи дотацією.
refusal-donation-account-unverified = Рахунок організації ще не перевірено. Пожертви почнуться після перевірки.
refusal-donation-names-somebody = Мета не може вказувати на людину чи прохання. Приберіть із тексту: { $found }.
refusal-donation-same-donor = Це вже один запис. Вибери два різні.
refusal-donation-not-by-hand = Це був переказ. Помилку скасуєш на сторінці надходжень із банку.
refusal-donation-cash-short = У касі немає стільки готівки цього фонду. Є: { $found }. Якщо готівку внесли до банку, познач рахунок.
refusal-donation-goods-shelved = Ці речі вже прийняли на склад або видали, тому пожертва залишається. Якщо щось повертається жертводавцю, спиши це зі складу виправленням із причиною.
refusal-donation-nothing-void = Жодне підтвердження цієї пожертви не є недійсним.
refusal-donation-told-before = Жертводавець уже знає про це. Онови сторінку.
refusal-offer-nobody-to-ask = Усі вже погодилися або отримали питання сьогодні. Зачекай на відповідь до завтра.
refusal-objection-too-late = Час на оскарження минув: { $until }. Напиши оператору через сторінку контактів.
refusal-objection-already-made = Оскарження цього рішення вже надіслано. Онови сторінку, щоб побачити відповідь.
refusal-objection-already-decided = На це оскарження вже відповіли. Онови сторінку.
refusal-token-no-scope = Вибери роль для програми. Перевірки людей жодна програма не читає.
refusal-token-already-revoked = У цієї програми вже забрали доступ. Онови сторінку.

refusal-statement-no-file = Вибери файл із банку.
refusal-statement-too-large = Файл має понад { $max } МБ. Завантаж із банку коротший період.
refusal-statement-waiting = Такий самий файл уже чекає на проведення.
refusal-statement-not-read = Файл ще не прочитано. Зачекай трохи.
refusal-statement-doubtful = Прочитай зауваження до цього файлу. Якщо він правильний, познач це й проведи.
refusal-statement-faulty = Цей файл не можна провести. Переглянь зауваги на його сторінці.
refusal-statement-already-booked = Цю виписку вже проведено або відкладено.
refusal-statement-already-explained = Хтось уже сказав, чим є це надходження.
refusal-statement-not-explained = Ще ніхто не сказав, чим є це надходження.
refusal-statement-taken-back-by-bank = Цього надходження вже немає: банк його скасував або ви його повернули.
refusal-statement-code-unknown = У твоєї організації немає такого коду пожертви.
refusal-statement-document-unknown = Жоден документ із цим номером не чекає на оплату.
refusal-statement-rest-is-explained = Переплату з цього переказу вже пояснено або повернено. Спершу скасуй те пояснення.
refusal-statement-rest-is-no-donation = Це переплата за послугу, тому не пожертва. Відішліть її або попросіть окремий переказ із кодом пожертви.
refusal-statement-nothing-owed = Ніхто не винен такої суми. Спершу вимагай повернення допомоги на її сторінці.
refusal-statement-fee-needs-document = Оплату впізнаємо лише за документом. Вкажи його номер у полі «Оплата документа».
refusal-statement-deposits-come-to = Позначена готівка разом становить { $found }. Позначте те, що дає точно суму з виписки.
refusal-statement-cash-needs-deposit = Готівку з каси розпізнаємо за тим, що записали, коли її несли до банку. Запишіть її на сторінці «Каса».
refusal-statement-no-such-payment = Записаної вручну оплати на цю суму вже немає. Оновіть сторінку і виберіть ще раз.
refusal-statement-no-layout = Це розташування не читається: { $reason }
refusal-statement-layout-incomplete = Розташуванню потрібні назва, заголовок, день і сума.
