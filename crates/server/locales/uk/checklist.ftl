# What the organiser ticks before an organisation is accepted.

checklist-register-matches = Назва, номер і адреса збігаються з реєстром
checklist-eligible = Це неурядова організація або суб’єкт за ст. 3 абз. 3
checklist-signatory-may-sign = Особа, яка підписує, має на це право
checklist-statute-covers-tasks = Статут або інший акт називає заявлені завдання
checklist-contact-answers = Хтось відповідає на дзвінки або листи
checklist-declarations-signed = Заяви підписано
