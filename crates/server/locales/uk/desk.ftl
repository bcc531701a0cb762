# The panel of an organisation.

desk-menu = Меню панелі
desk-today = Сьогодні
desk-overview = Огляд
desk-organisation = Організація
desk-application = Приєднання
desk-settings = Налаштування
desk-team = Команда
desk-offers = Пропозиції
