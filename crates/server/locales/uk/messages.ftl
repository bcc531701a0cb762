# What is written to people: mails, letters and calls. For each: one line, what happened, and what happens next.

mail-opening-call = Добрий день, телефоную від: { $host }.
mail-open-case = Подивитися прохання
mail-open-day = Відкрити «Мій день»
mail-open-hours = Подивитися свої години
mail-open-offers = Переглянути пропозицію
mail-open-desk = Відкрити в панелі
mail-fact-question = Запитання
mail-fact-reason = Причина
mail-fact-note = Від організації
mail-fact-answer = Відповідь організації
mail-fact-summary = Пропозиція одним реченням

# The one mail to an address that nobody has proven.

mail-address-question-subject = Підтвердьте свою адресу e-mail
mail-address-question = Хтось указав цю адресу в проханні про допомогу { $number }.
mail-address-question-next = Якщо це Ви, підтвердьте адресу. Відтоді ми писатимемо Вам сюди.
mail-address-question-do = Підтвердити адресу
mail-address-question-not-you = Це не Ви? Нічого не робіть. Більше про це ми не писатимемо.

# To whoever asks for help.

mail-order-placed-subject = Ми отримали Ваше прохання { $number }
mail-order-placed = Ваше прохання надійшло. Його номер { $number }, збережіть його.
mail-order-acknowledged-subject = Прохання { $number }: організація його прочитала
mail-order-acknowledged = Ваше прохання має { $host }.
mail-order-taken-subject = Прохання { $number }: є організація, яка ним займеться
mail-order-taken = Вашим проханням займеться { $host }.
mail-order-waitlisted-subject = Прохання { $number } чекає на вільний час
mail-order-waitlisted = Зараз усі зайняті. Прохання чекає своєї черги.
mail-order-referred-subject = Прохання { $number }: інша організація
mail-order-referred = Як ми домовилися, Ваше прохання тепер має { $host }.
mail-order-served-for-free-subject = Прохання { $number }: допомога без оплати
mail-order-served-for-free = { $host } допоможе вам безкоштовно, як виняток. Для фірми чи установи, що працює задля прибутку, така допомога може бути оподатковуваним доходом. Запитайте бухгалтера.
mail-info-asked-subject = Прохання { $number }: маємо запитання
mail-info-asked = { $host } хоче дещо знати, перш ніж допомогти.
mail-order-declined-subject = Прохання { $number }: ця організація не допоможе
mail-order-declined = { $host } не може Вам допомогти. Нам прикро.
mail-order-declined-next = Може, допоможе хтось інший. Пошукайте пропозицію поблизу або надішліть нове прохання.
mail-terms-proposed-subject = Прохання { $number }: є пропозиція, дайте відповідь
mail-terms-proposed = { $host } пропонує, як і коли допомогти. Чи це Вам підходить?
mail-terms-kept-subject = Прохання { $number }: усе залишається, як було
mail-terms-kept = Змінити не вдалося. Залишається те, про що домовилися раніше.
mail-order-agreed-subject = Прохання { $number }: про все домовлено
mail-order-agreed = Ви і { $host } погодилися на те саме.
mail-visit-planned-subject = Прохання { $number }: візит домовлено
mail-visit-planned = Ми домовилися про візит: { $when }.
mail-visit-planned-next = Біля дверей спитайте слово. Не підходить? Змініть час на сторінці або зателефонуйте.
mail-visit-moved-subject = Прохання { $number }: новий час візиту
mail-visit-moved = Візит перенесено. Новий час: { $when }.
mail-visit-moved-next = Біля дверей спитайте слово. Не підходить? Змініть час на сторінці або зателефонуйте.
mail-visit-soon-subject = Прохання { $number }: візит уже скоро
mail-visit-soon = Нагадуємо про візит: { $when }.
mail-visit-soon-next = Біля дверей спитайте слово. Вас не буде вдома? Зателефонуйте до організації.
mail-visit-come = Приходьте в домовлений час. Не підходить? Змініть час на сторінці або зателефонуйте.
mail-visit-declined-subject = Прохання { $number }: потрібен хтось інший
mail-visit-declined = Людина, яка мала прийти, не може. Цей візит не відбудеться. Шукаємо когось іншого.
mail-visit-called-off-subject = Прохання { $number }: візит скасовано
mail-visit-called-off = Домовлений візит не відбудеться. Перепрошуємо.
mail-visit-called-off-next = Організація запропонує новий час. Ви також можете їй зателефонувати.
mail-visit-aborted-subject = Прохання { $number }: роботу перервано
mail-visit-aborted = Роботу довелося перервати.
mail-visit-aborted-next = Організація запропонує новий час. Ви також можете їй зателефонувати.
mail-no-show-subject = Прохання { $number }: візит не відбувся
mail-no-show = { $who ->
    [guest] Ми чекали в домовлений час. Нічого страшного.
    [recipient] Ми були біля дверей, але ніхто не відчинив. Нічого страшного.
   *[participant] Від нас ніхто не прийшов. Перепрошуємо.
}
mail-no-show-next = Можна домовитися про новий час. Зателефонуйте до організації, коли Вам зручно.
mail-order-reported-done-subject = Прохання { $number }: чи все зроблено?
mail-order-reported-done = Роботу зроблено. Підтвердьте це або напишіть, що не так.
mail-confirm-soon-subject = Прохання { $number }: чекаємо на Ваше слово
mail-confirm-soon = Чи роботу зроблено добре? Ми ще цього не знаємо.
mail-order-auto-confirmed-subject = Прохання { $number }: роботу підтверджено
mail-order-auto-confirmed = Зауважень не було. Вважаємо, що роботу зроблено добре.
mail-complaint-answered-subject = Прохання { $number }: відповідь на Ваші зауваження
mail-complaint-answered = { $host } відповідає на те, що було не так.
mail-work-redone-subject = Прохання { $number }: ми зробимо це ще раз
mail-work-redone = { $host } зробить цю роботу ще раз.
mail-work-redone-next = Організація домовиться з Вами про новий час.
mail-order-closed-subject = Прохання { $number }: справу закрито
mail-order-closed = Справу закрито. Дякуємо, що ми можемо допомагати одне одному.
mail-order-closed-next = Вам більше нічого робити не треба.
mail-order-cancelled-subject = Прохання { $number }: організація його скасувала
mail-order-cancelled = { $host } все-таки не може допомогти. Нам прикро.
mail-order-cancelled-next = Може, допоможе хтось інший. Пошукайте пропозицію поблизу або надішліть нове прохання.
mail-order-stopped-subject = Прохання { $number }: роботу припинено
mail-order-stopped = Роботу припинено, і ніхто її вже не закінчить.
mail-order-stopped-next = Допомога ще потрібна? Зателефонуйте до організації або надішліть нове прохання.
mail-order-expired-subject = Прохання { $number } втратило чинність
mail-order-expired = Довго не було відповіді, тому прохання втратило чинність.
mail-order-expired-next = Допомога ще потрібна? Пошукайте пропозицію поблизу або надішліть нове прохання.

# To the people who go.

mail-go-planned-subject = У тебе візит: { $when }
mail-go-planned = Ти йдеш на візит: { $what }, { $when }.
mail-go-planned-next = У «Моєму дні» скажеш, чи прийдеш. Там є й адреса.
mail-go-planned-offline = Скажи нам, чи прийдеш: телефоном або в офісі. Адреса є на картці візиту. Її дасть тобі організація.
mail-go-moved-subject = Новий час візиту: { $when }
mail-go-moved = Твій візит перенесено: { $what }, { $when }.
mail-go-moved-next = Тоді не можеш? Скажи про це в «Моєму дні». Через це нічого не зміниться.
mail-go-moved-offline = Тоді не можеш? Скажи це телефоном або в офісі. Через це нічого не зміниться.
mail-go-soon-subject = Нагадування про візит: { $when }
mail-go-soon = Нагадуємо: { $what }, { $when }.
mail-go-soon-next = Адреса і слово для дверей є в «Моєму дні».
mail-go-soon-offline = Адреса і слово для дверей є на картці візиту. Не маєш її? Подзвони або прийди до офісу.
mail-go-called-off-subject = Візит скасовано: { $when }
mail-go-called-off = Цей візит не відбудеться: { $what }, { $when }. Не йди туди.
mail-go-called-off-next = Організація озветься, коли буде наступний.
mail-hours-returned-subject = Виправ свої години
mail-hours-returned = Координатор просить виправити запис у твоїх годинах.
mail-hours-returned-next = Виправ запис або зателефонуй до організації.
mail-hours-returned-offline = Подзвони або прийди до офісу. Виправимо це разом.
mail-ask-offer-subject = Чи хочеш допомагати в цій пропозиції?
mail-ask-offer = { $host } питає, чи візьмеш участь у пропозиції «{ $title }».
mail-ask-offer-next = Прочитай її й дай відповідь. Не хочеш? Це теж добра відповідь, ніхто не питає чому.
mail-ask-offer-offline = Відповідай телефоном або в офісі. Не хочеш? Це теж добра відповідь, ніхто не питає чому.

# To those who work: no names here, the page behind the link has them.

mail-desk-order-placed-subject = Нове прохання { $number }: { $what }
mail-desk-order-placed = Хтось просить про допомогу: { $what }, { $place }. Дай відповідь до: { $day }.
mail-desk-order-free-subject = Прохання поблизу: { $what }
mail-desk-order-free = Хтось поблизу просить про допомогу: { $what }, { $place }. Ще ніхто цього не взяв. Ви можете взяти це прохання.
mail-desk-order-changed-subject = Прохання { $number }: зміна
mail-desk-order-changed = Людина щось змінила в проханні: { $what }. Перевір, чи план ще підходить.
mail-desk-info-given-subject = Прохання { $number }: є відповідь
mail-desk-info-given = Людина відповіла на запитання: { $what }. Тепер твоя черга.
mail-desk-terms-countered-subject = Прохання { $number }: інша пропозиція
mail-desk-terms-countered = Людина хоче інший час або інші умови: { $what }. Дай відповідь.
mail-desk-order-agreed-subject = Прохання { $number }: умови прийнято
mail-desk-order-agreed = Людина прийняла умови: { $what }. Вибери, хто піде, і домовся про візит.
mail-desk-visit-declined-subject = Прохання { $number }: хтось не може прийти
mail-desk-visit-declined = Людина, яка мала йти, не може: { $what }. Знайди когось іншого або перенеси візит.
mail-desk-remarks-subject = Прохання { $number }: підтверджено із зауваженнями
mail-desk-remarks = Людина підтвердила роботу і додала зауваження: { $what }. Прочитай їх.
mail-desk-disputed-subject = Прохання { $number }: щось не так
mail-desk-disputed = Людина пише, що щось не так: { $what }. Дай відповідь до: { $day }.
mail-desk-cancelled-subject = Прохання { $number }: скасовано
mail-desk-cancelled = Людина скасувала прохання: { $what }. Причина: { $reason }. Час знову вільний.
mail-desk-stopped-subject = Прохання { $number }: роботу припинено
mail-desk-stopped = Людина припинила роботу: { $what }. Причина: { $reason }.
mail-desk-expired-subject = Прохання { $number } втратило чинність
mail-desk-expired = Прохання втратило чинність, бо надто довго нічого не відбувалося: { $what }, { $place }.
mail-desk-call-asked-subject = Хтось просить зателефонувати
mail-desk-call-asked = Хтось чекає на дзвінок. Номер є в черзі листів і дзвінків.
mail-desk-candidate-subject = Хтось хоче приєднатися
mail-desk-candidate = Хтось хоче приєднатися до вашої організації. Зателефонуй до: { $day }.
mail-desk-offer-questioned-subject = Чи пропозиція ще актуальна?
mail-desk-offer-questioned = Пропозиція «{ $title }» закінчується: { $day }. Продовж її, якщо ви ще допомагаєте.
mail-desk-offer-expired-subject = Строк пропозиції закінчився
mail-desk-offer-expired = Пропозицію «{ $title }» більше не видно. Її можна показати знову.
mail-desk-offer-blocked-subject = Пропозицію знято
mail-desk-offer-blocked = Пропозицію «{ $title }» більше не видно. Причина: { $reason }.
mail-desk-offer-objection-subject = Оскарження щодо пропозиції
mail-desk-offer-objection = Організація оскаржила зняття пропозиції «{ $title }». Прочитай і дай відповідь.
mail-desk-offer-answer-subject = Відповідь на оскарження
mail-desk-offer-answer = Оператор відповів на оскарження щодо пропозиції «{ $title }». Причини є на сторінці пропозиції.
mail-desk-message-subject = Нове повідомлення
mail-desk-message = Хтось вам написав. Прочитай і дай відповідь.

# Short messages from the organisation's own phone: one message long, Polish without its marks.

sms-visit = Прохання { $number }. Візит { $day } о { $hour }. Слово: { $word }. { $phone }
sms-visit-short = { $number }: візит { $day } о { $hour }. Слово: { $word }
sms-visit-workshop = { $number }: приходьте { $day } о { $hour }: { $address }
sms-visit-workshop-short = { $number }: приходьте до нас { $day } о { $hour }
sms-number = Номер Вашого прохання: { $number }. Тел. { $phone }
sms-number-short = Ваше прохання: { $number }
