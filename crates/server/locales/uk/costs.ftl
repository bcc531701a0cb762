# Витрати: на що пішли гроші і що ще треба сплатити.

costs-title = Витрати
costs-to-pay = До сплати: { $sum }
costs-oldest = Тут лише найстаріші, усього { $count }.
costs-of-year = У { $year } році
costs-all = Усі
costs-none = Таких витрат ще не записано.

cost-new = Записати витрату
cost-one = Витрата
cost-activity = На яку діяльність
cost-about-unpaid = На безкоштовну допомогу: інструменти, дорога, страхування волонтерів. Матеріальна допомога має свої сторінки: рішення, видача і розписка.
cost-about-paid = Лише те, що коштувала платна послуга. Ці витрати порівнюємо з оплатами.
cost-about-economic = Лише те, що коштувала господарська діяльність.
cost-about-administration = Спільне для всієї організації: оренда, світло, бухгалтерія, плата банку.
cost-no-service = Спочатку затверди калькуляцію послуги.
cost-no-activity = Вибери, на яку діяльність.
cost-line = Вид витрати
cost-day = День
cost-note = За що
cost-note-hint = Наприклад: камери, 12 штук. Без прізвищ людей, яким допомагаєте.
cost-bill = Номер рахунка
cost-fund = З яких грошей
cost-fund-free = { $fund }, вільні: { $free }
cost-way = Як це оплачено
cost-way-bank = Переказом з рахунку
cost-way-cash = Готівкою з каси
cost-way-payable = Ще не оплачено
cost-save = Записати витрату
cost-payment = Оплачено
cost-pay = Оплачено
cost-pay-day = День оплати
cost-withdraw = Скасувати витрату
cost-withdraw-about = Помилка? Скасована витрата більше не рахується, а оплата повертається до фонду. Записи в книгах лишаються, поруч з'являються ті, що їх скасовують.
cost-withdraw-reason = Чому
cost-withdrawn = скасовано: { $why }
cost-no-reason = Напиши, чому скасовуєш витрату.
cost-no-kind = Вибери вид витрати.
cost-no-amount = Впиши суму.
cost-no-day = Впиши день.
cost-no-note = Впиши, за що це.
cost-no-way = Вибери, як це оплачено.

status-cost-due = до сплати
status-cost-paid = оплачено
status-cost-withdrawn = скасовано

history-cost-noted = Записано витрату: { $on }
history-cost-paid = Оплачено витрату: { $on }
history-cost-withdrawn = Скасовано витрату: { $on }

refusal-cost-aid = Матеріальна допомога не є витратою, яку тут записують. Для неї є рішення, видача і розписка на сторінках допомоги.
refusal-cost-volunteers-work = Праця волонтерів і учасників безкоштовна і нічого не коштує. Впиши те, за що справді заплачено, наприклад дорогу.
refusal-cost-purpose-forbids = Гроші цього фонду для іншого. Вибери інший фонд.
refusal-cost-paid = Цю витрату вже оплачено.
refusal-cost-withdrawn = Цю витрату вже скасовано.
refusal-cost-month-closed = Місяць { $month } уже закрито. Впиши день відкритого місяця, а дату рахунка подай в описі.
refusal-cost-paid-before = Витрата від { $on }. Впиши цей день або пізніший.
