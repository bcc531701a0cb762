# What the organiser reads: the queue, an organisation's file, decisions.

review-menu-title = Організатор програми
review-tile-waiting = чекає на перевірку
review-tile-approved = чекає на підпис
review-tile-active = діє
review-tile-suspended = призупинено
review-queue-title = Заявки на перевірку
review-queue-empty = Нічого не чекає. Гарна робота.
review-list-title = Організації
review-back = Заявки на перевірку
review-organisation = Організація
review-place = Осідок
review-status = Стан
review-waits = Чекає
review-since = з { $at }
review-begin = Почати перевірку
review-checklist = Список перевірки
review-ticked = Позначає: { $by }, { $at }
review-tick = Позначити
review-untick = Скасувати
review-done = перевірено
review-open = треба перевірити
review-open-points = { $n ->
    [0] Усі пункти позначені.
    [one] Лишився { $n } пункт.
    [few] Лишилося { $n } пункти.
   *[other] Лишилося { $n } пунктів.
}
review-approve = Прийняти організацію
review-ask-title = Попросити про зміни
review-ask-about = Напишіть біля частини, що змінити. Організація побачить це біля форми.
review-ask = Надіслати прохання про зміни
review-ask-missing = Напишіть хоча б біля однієї частини, що змінити.
review-reject-title = Відмовити
review-reject = Відмовити
review-reason = Причина
review-grounds = Обґрунтування
review-grounds-hint = Напишіть факти й підставу: пункт правил або статтю. Організація це прочитає.
review-grounds-missing = Напишіть обґрунтування.
review-activate-title = Увімкнути в програмі
review-activate-about = Досить підписаного договору про обробку й координатора. Перевірте підписи на скані.
review-activate = Увімкнути організацію
review-account-about = Порівняйте номер з договором рахунку, випискою або списком платників ПДВ.
review-account = Рахунок правильний
review-suspend-title = Призупинити організацію
review-suspend-about = Пропозиції та сторінка зникнуть. Домовлені візити тривають, якщо не йдеться про безпеку.
review-suspend = Призупинити
review-resume = Скасувати призупинення
review-close-title = Закрити участь
review-close-about = Закрити можна, коли немає відкритих замовлень.
review-close = Закрити участь у програмі
decision-rejected = Відмова
decision-suspended = Призупинення
