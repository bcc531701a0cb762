# The timesheet.

hours-title = Години на затвердження
hours-about = Ніхто не затверджує власних годин. Години не стають грошима.
hours-none = Нічого не чекає.
hours-who = Хто
hours-day = День
hours-what = Що
hours-minutes = Час
hours-count = { $n } хв
hours-approve = Затвердити
hours-give-back = Повернути на виправлення
hours-own = Це твої години. Їх затвердить хтось інший.
hours-kind-visit = Візит
hours-kind-meeting = Зустріч
hours-kind-training = Навчання
hours-kind-office = Допомога в офісі чи майстерні
hours-no-kind = Вибери, що ти робив.
own-hours-title = Мої години
own-hours-sum = Затверджено: { $n } год
own-hours-none = Тут ще нічого немає. Після першого візиту години з’являться самі.
own-hours-add = Додати іншу роботу
own-hours-where = Для якої організації?
own-hours-button = Додати
status-hours-reversing = скасовано
