# Книги організації.

ledger-title = Книги
ledger-entries = Записи
ledger-nothing = Цього року ще нічого не записано.
ledger-number = Номер
ledger-cause = За що
ledger-account = Рахунок
ledger-account-name = Назва рахунку
ledger-activity = Діяльність
ledger-debit = Дебет
ledger-credit = Кредит
ledger-balance = Сальдо
ledger-result = Надходження: { $income }. Витрати: { $cost }.
ledger-csv = Завантажити CSV
ledger-xlsx = Завантажити XLSX
ledger-months = Закриття місяців
ledger-closed-until = Останній закритий місяць: { $month }.
ledger-none-closed = Жоден місяць ще не закрито.
ledger-close-about = У закритий місяць більше нічого не потрапить. Пізні записи підуть у наступний.
ledger-close = Закрити місяць: { $month }

activity-unpaid = Безоплатна діяльність
activity-paid = Платна діяльність
activity-economic = Господарська діяльність
activity-administration = Загальні витрати

ledger-on-bank = Банк
ledger-on-cash = Каса
ledger-on-stock = Склад
ledger-on-receivable = Дебіторська заборгованість
ledger-on-unexplained = Платежі для з'ясування
ledger-on-payable = Зобов'язання
ledger-on-on-the-way = Готівка в дорозі до банку
ledger-on-free = Вільні кошти
ledger-on-reserved = Зарезервовані кошти
ledger-on-donations = Пожертви
ledger-on-donations-in-kind = Пожертви речами
ledger-on-fees = Оплати
ledger-on-grants = Дотації
ledger-on-other-income = Інші надходження
ledger-on-aid = Матеріальна допомога
ledger-on-service-cost = Витрати послуг
ledger-on-administration = Загальні витрати

ledger-cause-bank-line = платіж на рахунок
ledger-cause-donation = пожертва
ledger-cause-donation-in-kind = пожертва речами
ledger-cause-donation-returned = повернення пожертви
ledger-cause-reclassified = зміна виду платежу
ledger-cause-not-donation = платіж, що не є пожертвою
ledger-cause-aid-reserved = резервування допомоги
ledger-cause-aid-released = зняття резерву
ledger-cause-aid-handed-over = передача допомоги
ledger-cause-aid-recovered = повернення допомоги
ledger-cause-stock-corrected = виправлення складу
ledger-cause-fee-due = оплата за послугу
ledger-cause-fee-paid = сплата за послугу
ledger-cause-fee-returned = повернення оплати
ledger-cause-cost-noted = витрата
ledger-cause-cost-paid = оплата витрати
ledger-cause-transfer = перенесення
ledger-cause-reversal = скасування запису

law-published-donations-zloty = Пожертви року понад цю суму оприлюднюють
law-named-donation-zloty = Особу, яка дала за раз більше, називають у CIT/D
law-named-donations-a-year-zloty = Особу, яка дала за рік більше, називають у CIT/D
law-announced-donation-months = Повідомлену пожертву, яка не надійшла, зберігаємо стільки місяців

ledger-proof = Доказ сальдо
ledger-proof-about = Пораховано рядків: { $lines }, станом на: { $moment }.
ledger-proof-sides = Дебет: { $debit }. Кредит: { $credit }.
ledger-proof-holds = Сальдо збігаються із записами до гроша.
ledger-proof-differs = Сальдо не збігаються із записами. Нічого не пропало: записи важливіші. Напишіть операторові порталу.
ledger-proof-kept = Збережене сальдо
ledger-proof-lines = Сальдо із записів
