# Organisations in public: the list and an organisation's page.

organisations-title = Організації
organisations-about = Ці організації допомагають у програмі. Зателефонуйте тій, що діє поруч.
organisations-name = Назва
organisations-place = Місто чи село
organisations-search = Шукати
organisations-none = Такої організації не знайдено. Змініть назву або місце.
organisations-none-ask = Не шукайте далі: опишіть, що вам потрібно
organisations-join = Керуєте організацією? Приєднуйтеся
organisation-leaving = Ця організація виходить з програми. Нових прохань не приймає.
organisation-call = Зателефонуйте:
organisation-offers = У чому допомагає
organisation-no-offers = Зараз пропозицій немає. Зателефонуйте й запитайте.
organisation-facts = Про організацію
organisation-area = Де допомагає
organisation-services = Послуги
organisation-address = Адреса
organisation-email = E-mail
organisation-register = Реєстр
organisation-tasks = Суспільні завдання
organisation-standards = Захист дітей
organisation-standards-since = Стандарти захисту дітей діють з: { $on }.
organisation-standards-full = Стандарти захисту дітей
organisation-standards-child = Версія для дітей
organisation-standards-contact = Контакт щодо захисту дітей: { $who }
organisation-gone = Ця організація зараз не діє в програмі. Домовлені візити лишаються, якщо вам не зателефонують.
organisation-gone-others = Знайдіть іншу організацію
