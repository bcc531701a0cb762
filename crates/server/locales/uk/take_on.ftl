# Taking an order on.

take-on-title = Прийняти замовлення { $number }
take-on-agreed = Умови узгоджено: { $when }. Вибери, хто піде.
take-on-accepted = Людина вибрала { $when } і прийняла умови пропозиції. Вибери, хто піде.
take-on-who = Хто піде?
take-on-no-people = До вашої організації ще ніхто не належить.
take-on-add-people = Внести учасника
take-on-when = Час і умови
take-on-day = День
take-on-hour = Година
take-on-hour-hint = Наприклад 10:00
take-on-minutes = Скільки хвилин?
take-on-minutes-hint = Від 15 до 720
take-on-terms = Умови
take-on-terms-hint = Що зробите, де, хто купує деталі.
take-on-by-phone = Людина погодилася телефоном
take-on-by-phone-hint = Прочитай умови вголос. Без згоди ми надішлемо їх на погодження.
take-on-beyond = Причина роботи понад звичайний час
take-on-beyond-hint = Лише коли хтось перевищить години дня чи тижня.
take-on-button = Прийняти й запланувати
take-on-nobody = Вибери, хто піде.
take-on-no-day = Напиши день.
take-on-no-hour = Напиши годину.
take-on-no-minutes = Напиши, скільки це триватиме.
take-on-no-terms = Напиши умови.
take-on-missing-hour = Такої години того дня немає. Переводять годинник. Вибери іншу.
