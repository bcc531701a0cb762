# The panel of an organisation.

desk-menu = Меню панелі
desk-today = Сьогодні
desk-overview = Огляд
