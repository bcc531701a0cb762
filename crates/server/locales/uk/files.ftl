# Scans that an organisation keeps.

file-kind-statute = статут
file-kind-processing-agreement = підписаний договір про обробку даних
file-kind-standards = стандарти захисту дітей
file-kind-child-standards = стандарти у версії для дітей
file-kind-agreement = підписана угода з волонтером
file-kind-slip = підписаний протокол візиту
file-kind-screening = документ перевірки

file-hint = PDF або зображення (JPEG, PNG), до 10 МБ.

refusal-file-empty = Цей файл порожній. Виберіть інший.
refusal-file-too-large = Цей файл завеликий. Виберіть файл до { $max } МБ.
refusal-file-wrong-type = Такий файл ми не приймемо. Виберіть PDF, JPEG або PNG.
refusal-file-missing = Виберіть файл.
