# Certificates of what volunteers did: on demand, under a number, with an opinion on request.

certificates = Довідки
certificate-short = Довідка
certificate-issue = Видати довідку
certificate-issue-about = Волонтер може попросити про довідку будь-коли. Перевірте, що в ній буде. Вона отримає номер, і змінити її потім не можна.
certificate-not-yet = Ще немає чого засвідчити
certificate-period = Час
certificate-total = Разом
certificate-opinion = Думка організації
certificate-opinion-hint = Лише якщо ця людина про неї просить: що робить добре, чого навчилася. Без даних про здоров’я.
certificate-time = { $hours } год { $minutes } хв
certificate-print-about = Надрукуйте й підпишіть. Довідка польською, бо її читає установа або роботодавець.
certificate-title = Довідка про волонтерську допомогу
certificate-number = Номер { $number }, видано { $day }
certificate-says = { $house } засвідчує, що волонтерську допомогу для неї надає або надавала ця людина: { $name }.
certificate-from-to = Час допомоги: від { $from } до { $to }.
certificate-scope = Що зроблено
certificate-work = Вид роботи
certificate-approved = Затверджений час
certificate-free = Допомога була добровільною і безоплатною. Це не було працевлаштування.
certificate-basis = Видано на вимогу волонтера ({ $law }).
certificate-basis-opinion = Думку додано на його прохання ({ $law }).
