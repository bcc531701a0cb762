# Commercial offers of companies: written by the company, looked at by a moderator, shown with their label.

listing-label = Комерційна пропозиція
listing-price = { $price } брутто, { $unit }
listing-price-label = Ціна
listing-where = Де
listing-until = Дійсна до
listing-solidarity = Умови для людей, яким важко
listing-contact = Домовтеся з фірмою
listing-contact-about = Зателефонуйте або напишіть просто фірмі.

listing-new = Нова пропозиція фірми
listing-mend = Виправити пропозицію
listing-form-about = Спочатку пропозицію перегляне модератор. Після кожної зміни він дивиться ще раз.
listing-category = Вид послуги
listing-title-hint = Що ви робите, кількома словами
listing-text-hint = Що входить у ціну, а що ні? Не шукайте тут працівників.
listing-area = Як далеко ви доїжджаєте
listing-no-area = Виберіть, як далеко ви доїжджаєте.
listing-gross = Ціна брутто
listing-gross-hint = Повна ціна з податками, наприклад: 120 zł
listing-no-price = Впишіть ціну брутто.
listing-unit = За що ця ціна
listing-unit-hint = Наприклад: за годину, за метр, за все
listing-no-unit = Напишіть, за що ця ціна.
listing-price-note = Що ще коштує
listing-price-note-hint = Наприклад: доїзд понад 10 км, 2 zł брутто за кілометр
listing-solidarity-hint = Наприклад: пів ціни для кого, і як про неї спитати. Ніхто не мусить показувати документи.
listing-until-hint = Найбільше пів року. Потім пропозицію можна поновити.
listing-save = Зберегти пропозицію

listing-next-draft = Це чернетка. Її бачить лише фірма.
listing-next-review = Пропозицію переглядає модератор. Ми повідомимо, що він вирішив.
listing-next-published = Пропозицію бачать усі.
listing-next-paused = Пропозиція прихована, доки ви її не відновите.
listing-next-expired = Минув останній день. Виправте пропозицію і надішліть ще раз.
listing-next-blocked = Модератор зняв пропозицію. Причини нижче.
listing-send = Надіслати на перевірку
listing-take-back = Забрати назад

listings-queue = Пропозиції фірм до перевірки
listings-queue-empty = Жодна пропозиція не чекає.
listing-look = На що подивитися
listing-look-1 = Чи це послуга, а не оголошення про роботу?
listing-look-2 = Чи ціна повна, з податками і доплатами?
listing-look-3 = Чи зрозуміло, що, де і для кого?
listing-look-4 = Чи текст не обіцяє забагато і не містить даних людей?
listing-look-5 = Чи дозволяє це закон?
listing-advert-found = Це може бути оголошення про роботу: «{ $found }».
listing-publish = Опублікувати пропозицію
listing-send-back = Повернути на виправлення
listing-block = Зняти пропозицію

status-listing-draft = чернетка
status-listing-review = у модератора
status-listing-published = опублікована
status-listing-paused = призупинена
status-listing-expired = закінчена
status-listing-blocked = знята
