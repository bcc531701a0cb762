# What happened, as a trail reads; who did it and when stands beside the sentence.

history-account-registered = Створено обліковий запис
history-account-changed = Змінено дані облікового запису: { $part ->
    [email] адреса e-mail
    [name] ім’я
    [language] мова
   *[data] ім’я та мова
}
history-account-erased = Видалено обліковий запис
history-link-made = Видано посилання, щоб { $kind ->
    [first-password] вибрати пароль
   *[new-password] встановити новий пароль
}
history-email-confirmed = Підтверджено адресу e-mail
history-password-changed = Змінено пароль
history-second-factor-set = Увімкнено другий фактор входу
history-second-factor-removed = Вимкнено другий фактор входу
history-sessions-revoked = Здійснено вихід на інших пристроях
history-card-codes-printed = Надруковано картку з кодами ({ $count })
history-role-granted = Надано роль: { $role ->
    [operator] оператор порталу
    [organiser] організатор програми
    [org_admin] адміністратор організації
    [coordinator] координатор
    [treasurer] скарбник
    [aid_officer] відповідальна особа за матеріальну допомогу
    [safeguarding_officer] відповідальна особа за захист дітей
   *[helper] помічник офісу
}
history-role-revoked = Забрано роль: { $role ->
    [operator] оператор порталу
    [organiser] організатор програми
    [org_admin] адміністратор організації
    [coordinator] координатор
    [treasurer] скарбник
    [aid_officer] відповідальна особа за матеріальну допомогу
    [safeguarding_officer] відповідальна особа за захист дітей
   *[helper] помічник офісу
}

history-organisation-drafted = Розпочато заявку організації
history-organisation-changed = Змінено частину заявки: { $part ->
    [register] дані та номер у реєстрі
    [representative] особа, яка підписує
    [services] територія та послуги
    [account] банківський рахунок
    [documents] документи
    [declarations] заяви
   *[other] дані організації
}
history-organisation-submitted = Заявку надіслано організатору
history-review-began = Організатор почав перевіряти заявку
history-changes-requested = Організатор попросив виправити заявку
history-organisation-approved = Організацію прийнято, договір про дані чекає на підпис
history-organisation-activated = Організація діє в програмі
history-organisation-rejected = Організацію не прийнято. Причина: { $reason }
history-organisation-suspended = Роботу організації призупинено. Причина: { $reason }
history-organisation-resumed = Призупинення скасовано
history-organisation-leaving = Організація виходить із програми й не приймає нових прохань
history-organisation-closed = Організація вийшла з програми
history-file-added = Додано файл: { $kind ->
    [statute] { file-kind-statute }
    [processing-agreement] { file-kind-processing-agreement }
    [standards] { file-kind-standards }
    [child-standards] { file-kind-child-standards }
    [agreement] { file-kind-agreement }
    [slip] { file-kind-slip }
   *[other] документ
}
history-standards-adopted = Прийнято стандарти захисту дітей, день: { $on }
history-insurance-recorded = Внесено поліс на час від { $from } до { $until }

history-person-entered = Внесено людину
history-person-changed = Змінено дані людини
history-person-joined = Людина долучилася до програми
history-person-connected = { $how ->
    [card] Людина отримала обліковий запис і картку з кодами
   *[other] Людина приєднала свій обліковий запис
}
history-person-disconnected = Обліковий запис людини від’єднано
history-participation-paused = Почалася перерва в участі
history-participation-resumed = Перерва в участі закінчилася
history-participation-ended = Участь завершено. Причина: { $reason }
history-guardian-consented = Опікун підписав згоду, день: { $on }
history-certificate-issued = Видано довідку номер { $number }
history-qualification-recorded = Записано кваліфікацію, чинну до: { $until }
history-engagement-drafted = Підготовлено угоду від: { $starts }
history-agreement-read = Ризики, права й інформацію про дані прочитано
history-agreement-signed = Підписано угоду, день: { $on }, { $how ->
    [paper-scan] на папері зі сканом
    [paper-attested] на папері, підтверджує координатор
    [qualified-pades] кваліфікованим підписом
   *[documentary-click] натисканням
}
history-engagement-activated = Угода набула чинності
history-engagement-extended = Угоду продовжено
history-engagement-paused = Почалася перерва в угоді
history-engagement-resumed = Перерва в угоді закінчилася
history-engagement-ended = Угоду завершено. Причина: { $reason }
history-screening-part-recorded = Внесено частину перевірки
history-screening-decided = Перевірку завершено
history-screening-viewed = Відкрито запис перевірки

history-offer-drafted = Підготовлено пропозицію
history-offer-changed = Змінено пропозицію
history-offer-agreed = Учасник погодився на пропозицію, { $how ->
    [spoken] усно
    [paper] на папері
   *[click] натисканням
}
history-offer-looked-over = Друга людина переглянула пропозицію
history-offer-published = Опубліковано пропозицію, чинна до: { $until }
history-offer-paused = Пропозицію призупинено
history-offer-uncalculated = Пропозицію призупинено: немає чинного розрахунку витрат
history-offer-resumed = Пропозицію знову показано
history-offer-filled = Зайнято останнє вільне місце
history-offer-reopened = Звільнилося місце
history-offer-expired = Строк пропозиції закінчився
history-offer-renewed = Підтверджено, що пропозиція чинна, до: { $until }
history-offer-withdrawn = Пропозицію відкликано. Причина: { $reason }
history-offer-blocked = Пропозицію знято. Причина: { $reason }
history-slots-added = { $count ->
    [one] Додано { $count } термін
    [few] Додано { $count } терміни
   *[other] Додано { $count } термінів
}
history-slot-removed = Видалено термін: { $starts }

history-order-begun = Розпочато прохання { $channel ->
    [phone] телефоном
    [paper] на папері
    [in-person] в офісі
    [api] з іншого сайту
   *[web] на сайті
}
history-order-changed = { $part ->
    [when] Змінено час у проханні
    [where] Змінено місце в проханні
    [contact] Змінено контакт у проханні
   *[what] Змінено опис прохання
}
history-order-placed = Надіслано прохання { $channel ->
    [phone] телефоном
    [paper] на папері
    [in-person] в офісі
    [api] з іншого сайту
   *[web] через сайт
}
history-contact-confirmed = Контакт підтверджено
history-order-acknowledged = Організація прочитала прохання
history-order-taken = Організація взяла прохання собі
history-info-asked = Організація поставила запитання
history-info-given = Надійшла відповідь на запитання
history-order-waitlisted = Прохання чекає на вільний час
history-order-referred = Прохання передано іншій організації
history-order-served-for-free = Організація допоможе безкоштовно, як виняток, хоча просить той, хто працює задля прибутку
history-order-declined = Організація не може допомогти. Причина: { $reason }
history-call-asked = Хтось просить зателефонувати
history-terms-proposed = Запропоновано умови, версія { $version }
history-terms-countered = Запропоновано інші умови, версія { $version }
history-terms-accepted = { $by ->
    [requester] Замовник прийняв умови
   *[organisation] Організація прийняла умови
}, версія { $version }{ $how ->
    [phone] , телефоном
    [paper] , на папері
    [in-person] , особисто
   *[web] {""}
}
history-terms-kept = Залишається те, про що домовилися раніше, версія { $version }
history-order-agreed = Обидві сторони прийняли ті самі умови, версія { $version }
history-visit-planned = Замовлення прийнято на: { $starts }
history-visit-moved = Час змінено з: { $from } на: { $to }
history-visit-accepted = Учасник підтвердив, що прийде
history-visit-declined = Учасник не може прийти, організація шукає когось іншого
history-visit-answer-taken = Організація записала відповідь учасника, { $how ->
    [in-person] дану в офісі
   *[phone] дану телефоном
}
history-visit-started = Візит почався
history-visit-called-off = Візит скасовано. Причина: { $reason }
history-visit-aborted = Візит перервано. Причина: { $reason }
history-no-show = Візит не відбувся: { $who ->
    [guest] ніхто не прийшов до майстерні
    [recipient] нікого не було вдома
   *[participant] ніхто не прийшов
}. Можна домовитися про новий час
history-visit-finished = Візит закінчено, він тривав { $minutes } { $minutes ->
    [one] хвилину
    [few] хвилини
   *[other] хвилин
}
history-hours-entered = Внесено години: { $minutes } хв
history-hours-approved = Затверджено години: { $minutes } хв
history-hours-returned = Запис годин повернуто на виправлення
history-hours-reversed = Запис годин скасовано: { $minutes } хв
history-order-reported-done = Роботу зроблено, чекаємо на підтвердження
history-order-confirmed = Роботу підтверджено
history-order-confirmed-with-remarks = Роботу підтверджено із зауваженнями
history-order-auto-confirmed = Ніхто не мав зауважень, тож роботу підтверджено
history-order-disputed = Повідомлено, що щось не так
history-complaint-answered = Організація відповіла на скаргу
history-work-redone = Роботу буде зроблено ще раз
history-order-closed = Справу закрито
history-order-cancelled = { $by ->
    [requester] Замовник скасував прохання
   *[organisation] Організація скасувала прохання
}. Причина: { $reason }
history-order-stopped = Роботу припинено. Причина: { $reason }
history-order-expired = Прохання втратило чинність, бо довго ніхто не відповідав
history-letter-done = Лист або дзвінок виконано
history-company-registered = Фірму зареєстровано
history-company-changed = Змінено контакт або опис фірми
history-company-point-ticked = Перевірено: { $point ->
    [nip] NIP
    [register] реєстр
   *[representative] хто діє від імені фірми
}, { $how ->
    [extract] з витягу
   *[looked-up] у реєстрі
}
history-company-point-unticked = Перевірку скасовано: { $point ->
    [nip] NIP
    [register] реєстр
   *[representative] хто діє від імені фірми
}
history-company-verified = Дані фірми підтверджено
history-company-activated = Фірма подала заяву і діє
history-company-suspended = Фірму призупинено. Причина: { $reason }
history-company-resumed = Призупинення скасовано
history-company-closed = Участь фірми закінчено. Причина: { $reason }
history-listing-drafted = Написано пропозицію
history-listing-changed = Пропозицію змінено, вона знову чернетка
history-listing-sent = Пропозицію надіслано модератору
history-listing-taken-back = Фірма забрала пропозицію назад
history-listing-sent-back = Модератор повернув пропозицію. Причина: { $reason }
history-listing-published = Модератор опублікував пропозицію, дійсна до: { $until }
history-listing-paused = Пропозицію призупинено
history-listing-resumed = Пропозицію відновлено
history-listing-expired = Пропозиція закінчилася
history-listing-blocked = Модератор зняв пропозицію. Причина: { $reason }

history-message-received = Надійшло повідомлення { $to ->
    [operator] до оператора
    [organisation] до організації
   *[organiser] до організатора
}
history-message-answered = Повідомлення опрацьовано
history-notice-received = Повідомлено про вміст: { $kind ->
    [unlawful] порушує закон
    [personal-data] чиїсь дані без згоди
    [money] гроші за безкоштовну допомогу
    [children] дитині може загрожувати кривда
    [offensive] ображає або погрожує
   *[rules] проти правил
}
history-notice-decided = Розглянуто повідомлення про вміст: { $how ->
    [hidden] вміст сховано
    [removed] вміст видалено
    [account-blocked] запис заблоковано
   *[kept] вміст залишається
}
history-legal-parameter-changed = Нове значення від дня: { $from }. { $parameter }
history-offer-questioned = Запитано, чи пропозиція ще актуальна. Останній день: { $until }

history-campaign-opened = Відкрито збір на мету
history-fund-closed = Закрито збір на мету
history-money-moved = Перенесено гроші між фондами, запис { $number }
history-money-moved-back = Скасовано перенесення між фондами, запис { $number }
history-cash-banked = Внесено готівку з каси в банк, документ { $number }
history-cash-arrived = Готівка з каси на рахунку, запис { $number }
history-cash-deposit-withdrawn = Скасовано внесення готівки в банк
history-month-closed = Закрито місяць { $month } у книгах
history-donation-announced = Жертводавець повідомив про пожертву й отримав код
history-donation-booked = Записано пожертву: { $way ->
    [cash] готівка
    [in-kind] речі
   *[transfer] переказ
}
history-donation-acknowledged = Видано підтвердження пожертви { $number }
history-donation-returned = Повернено пожертву
history-donation-unexplained = Це була не ця пожертва. Надходження знову чекає на пояснення
history-donation-mistaken = Цю пожертву записали помилково
history-donation-forgotten = Обіцяна пожертва не надійшла. Її код і дані жертводавця видалено
history-donation-reclassified = Це була не пожертва, а { $to ->
    [fee] оплата
    [grant] дотація
    [one-point-five] 1,5 % податку
   *[income] інше надходження
}
history-donor-seen = Переглянуто дані жертводавця
history-donor-told = Жертводавець знає, що підтвердження { $number } недійсне, { $how ->
    [letter] з листа
    [mail] з e-mail
    [phone] телефоном
   *[in-person] на зустрічі
}
history-donors-joined = Об'єднано двох жертводавців, перенесено пожертв: { $count }
history-people-asked = Людей із пропозиції запитано про згоду: { $count }
history-offer-unblocked = Пропозиція повернулася після оскарження
history-objection-made = Організація оскаржила рішення
history-objection-decided = Оператор відповів на оскарження: { $how ->
    [granted] організація має рацію
   *[rejected] рішення залишається
}
history-token-made = Програма організації отримала доступ
history-token-revoked = У програми забрали доступ
history-category-given = Організація вибрала вид допомоги
history-statement-uploaded = Завантажено банківську виписку
history-statement-booked = Виписку проведено. Пожертви: { $donations }, пояснити: { $unexplained }
history-statement-dropped = Виписку відкладено без проведення
history-statement-profile-kept = Збережено розташування файлу CSV
history-statement-profile-forgotten = Видалено розташування файлу CSV
history-bank-line-explained = Пояснено надходження: { $kind ->
    [donation] пожертва
    [fee] оплата
    [grant] дотація
    [one-point-five] 1,5 % податку
    [aid-back] повернення допомоги
    [refund] повернення з установи
   *[else] інше надходження
}
history-bank-line-taken-back = Пояснення надходження скасовано
history-bank-line-sent-back = Надходження повернено переказом
history-bank-line-reversed = Банк скасував надходження
history-bank-line-missing = Банк скасував надходження, але фонд уже не має цих грошей
