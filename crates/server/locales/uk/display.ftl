# How somebody wants pages to look.

display-title = Більший текст і контраст
display-about = Вибери, як мають виглядати сторінки. Запам’ятаємо це лише в цьому браузері.
display-saved = Ми зберегли твій вибір.
display-save = Зберегти
display-text = Розмір тексту
display-text-usual = Звичайний
display-text-large = Більший
display-text-largest = Найбільший
display-contrast = Контраст
display-contrast-usual = Звичайний
display-contrast-high = Високий, простий шрифт
display-motion = Рух на сторінці
display-motion-usual = Звичайний
display-motion-less = Без руху
display-theme = Кольори
display-theme-usual = Як на твоєму пристрої
display-theme-light = Світлі
display-theme-dark = Темні
