# What explains the programme: pages to read and sheets to print.

programme-more = Читайте далі
programme-print-about = Аркуш має одну сторінку A4.
programme-print = Друкувати
programme-back = Назад до сторінки про програму
programme-not-given = не вказано
