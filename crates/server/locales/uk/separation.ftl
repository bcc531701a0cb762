# The organiser's question: does aid follow hours?

separation-title = Чи допомога йде за годинами?
exceptions-menu = Винятки в організаціях
exceptions-title = Винятки в організаціях, { $year }
exceptions-about = Мала організація часом може зробити виняток: подивитися дані жертводавця, підписати рішення чи список допомоги попри іншу роль у справі або затвердити власну калькуляцію. Тут видно, як часто, у якій ролі й чому. Переглянь список раз на рік і поговори, коли щось повторюється.
exceptions-none = Цього року винятків не було.
exception-donor-seen = Переглянуто дані жертводавця
exception-noted = Підпис того, хто записав прохання
exception-assessed = Підпис того, хто оцінював потребу
exception-coordinates = Підпис того, хто координує роботу
exception-gave-at-once = Друга перевірка того, хто сам дав одразу
exception-handed-over = Видачу визнала недійсною особа, яка видала
exception-list = Підпис під списком того, хто координує роботу
exception-calculation = Калькуляцію затвердив її автор
exception-no-role = сьогодні без ролі
exception-times = { $n ->
    [one] { $n } раз
    [few] { $n } рази
   *[other] { $n } разів
}
separation-about = Допомога не є платою. Питаємо організації, де бере участь щонайменше { $n } осіб.
separation-none = Жодна організація ще не така велика.
separation-answered-on = Відповідь від { $day }.
separation-not-answered = Ще без відповіді.
separation-groups-about = Учасники у трьох рівних групах, за годинами за 12 місяців. Видно лише середні, ніколи одну особу.
separation-group = Група
separation-least = найменше годин
separation-middle = посередині
separation-most = найбільше годин
separation-people = Особи
separation-hours = Години, в середньому
separation-aid = Допомога, в середньому
separation-asked = Хто має більше годин, отримує тут значно більше. Запитай організацію, чому.
separation-calm = Допомога тут не йде за годинами.
separation-exceptions = { $n ->
    [0] Винятків із правила двох осіб не було.
    [one] { $n } виняток із правила двох осіб за 12 місяців.
    [few] { $n } винятки з правила двох осіб за 12 місяців.
   *[other] { $n } винятків із правила двох осіб за 12 місяців.
}
separation-answer = Відповідь організації
separation-question = Що каже організація?
separation-answer-hint = Коротко, без прізвищ.
separation-button = Зберегти відповідь
separation-no-answer = Впиши відповідь.
separation-given = { $day }, { $people }

history-separation-answered = Записано відповідь на питання про допомогу й години
refusal-separation-too-few = Замало осіб бере участь. Питаємо від { $limit } осіб, щоб нікого не було видно окремо.
law-separation-people = Про допомогу й години питаємо від стількох осіб
