# The organiser's question: does aid follow hours?

separation-title = Чи допомога йде за годинами?
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
