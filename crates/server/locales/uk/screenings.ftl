# Records that let people work with children: for the safeguarding officer.

screening-title = Захист дітей
screening-about = Ці записи бачите лише ви. Інші бачать тільки, хто може працювати з дітьми.
screening-record = Перевірка
screening-logged = Кожне відкриття цього запису фіксується. Не вписуйте сюди PESEL і даних про судимості.
screening-none = запису немає
screening-admits-until = може до: { $day }
screening-lapsed-since = неактуально з: { $day }
screening-parts-missing = { $n ->
    [one] бракує { $n } частини
   *[other] бракує { $n } частин
}
screening-not-admitted = без допуску
screening-decision = Рішення
screening-decision-hint = Для допуску потрібні всі частини. Відмову бачите лише ви.
screening-decision-missing = Виберіть рішення.
screening-undecided = Його ще немає.
screening-was-admitted = Допущено до роботи з дітьми, { $day }
screening-was-refused = Не допущено, { $day }
screening-admitted = Допускаю до роботи з дітьми
screening-refused = Не допускаю
screening-renewal = Оновити до
screening-notes = Примітки
screening-notes-hint = Вони зашифровані. Не описуйте злочинів, досить «довідка із зауваженнями».
screening-seen = Що вже є
screening-missing = Чого бракує
screening-part = Частина
screening-part-wrong = Виберіть частину зі списку.
screening-part-restricted-register = Реєстр з обмеженим доступом
screening-part-commission-register = Реєстр Державної комісії
screening-part-certificate = Довідка про несудимість
screening-part-residence = Заява про країни проживання
screening-part-foreign-documents = Документи з інших країн
screening-on = День перевірки
screening-on-hint = Для реєстрів: день роздруку. Для документів: день, коли ви їх бачите.
screening-on-missing = Впишіть день перевірки.
screening-by = Хто перевірив
screening-documents = Що переглянуто
screening-documents-hint = Наприклад: роздрук у теці № 3
screening-abroad = Жила за кордоном в останні 20 років або має інше громадянство
screening-abroad-hint = Тоді потрібні також документи з цих країн.
screening-add = Додати частину
screening-save = Зберегти частину
screening-decide = Вирішити
screening-decide-save = Зберегти рішення
screening-statement = Надрукувати заяву для підпису

statement-title = Заява про країни проживання
statement-about = Людина вписує країни, читає речення про відповідальність і підписує.
statement-who = Ім’я та прізвище:
statement-years = В останні 20 років я проживала (проживав) у таких країнах, крім Польщі та країни мого громадянства:
statement-none = ☐ У жодній іншій країні.
statement-clean = ☐ Право цієї країни не передбачає такої інформації чи реєстру. Заявляю, що мене там не засуджували за такі діяння. Я також не маю заборони працювати з дітьми.
statement-place = місце і дата
statement-sign = підпис
statement-basis = Підстава: { $law }, { $act }
