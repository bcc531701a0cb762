# Where a request stands, as the neighbour reads it.

status-request-enquiry = прохання розпочато
status-request-submitted = прохання надіслано, чекає на відповідь
status-request-acknowledged = організація прочитала прохання
status-request-needs-info = організація чекає на Вашу відповідь
status-request-terms-proposed = організація пропонує умови, дайте відповідь
status-request-terms-countered = організація читає Вашу пропозицію
status-request-agreed = умови узгоджено, обираємо людину
status-request-scheduled = час призначено
status-request-in-progress = робота триває
status-request-reported-done = роботу зроблено, підтвердьте це
status-request-confirmed = роботу підтверджено
status-request-disputed = організація з’ясовує, що було не так
status-request-closed = справу закрито
status-request-declined = організація не може допомогти
status-request-cancelled = прохання скасовано
status-request-stopped = роботу припинено
status-request-expired = прохання втратило чинність

# Where an order stands, as staff read it.

status-order-enquiry = розпочате
status-order-submitted = нове
status-order-acknowledged = прочитане
status-order-needs-info = чекає на відповідь замовника
status-order-terms-proposed = умови надіслано
status-order-terms-countered = замовник пропонує інші умови
status-order-agreed = узгоджене, потрібна людина
status-order-scheduled = заплановане
status-order-in-progress = у роботі
status-order-reported-done = зроблене, чекає на підтвердження
status-order-confirmed = підтверджене
status-order-disputed = скарга
status-order-closed = закрите
status-order-declined = відмова
status-order-cancelled = скасоване
status-order-stopped = припинене
status-order-expired = втратило чинність

# Organisations.

status-organisation-draft = заявку готують
status-organisation-submitted = заявку надіслано
status-organisation-under-review = заявку перевіряють
status-organisation-changes-requested = потрібні виправлення
status-organisation-approved = прийнята, чекає на підпис договору
status-organisation-active = діє в програмі
status-organisation-suspended = роботу призупинено
status-organisation-rejected = не прийнята
status-organisation-leaving = виходить із програми
status-organisation-closed = поза програмою

# People and agreements.

status-engagement-documents-pending = чекає на підпис
status-engagement-active = чинна
status-engagement-paused = перерва
status-engagement-ended = завершена

# Offers, visits, hours.

status-offer-draft = чернетка
status-offer-published = опублікована
status-offer-paused = призупинена
status-offer-full = без вільних місць
status-offer-expired = застаріла
status-offer-withdrawn = відкликана
status-offer-blocked = знята
status-visit-confirmed = призначений
status-visit-started = триває
status-visit-finished = закінчений
status-visit-aborted = не відбувся
status-visit-no-show = когось не було
status-hours-submitted = чекає на затвердження
status-hours-returned = на виправлення
status-hours-approved = затверджено
