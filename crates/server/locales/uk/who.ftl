# Who did something: shown in histories when no first name is known.

who-visitor = людина без акаунта
who-case-holder = людина, яка просить про допомогу
who-member = людина з акаунтом
who-token = програма організації
who-system = автоматично
who-console = обслуговування сервера
who-operator = оператор порталу
who-organiser = організатор програми
who-org-admin = адміністратор організації
who-coordinator = координатор
who-treasurer = скарбник
who-aid-officer = особа, відповідальна за матеріальну допомогу
who-safeguarding-officer = особа з питань захисту дітей
who-helper = помічник офісу
who-token-named = програма «{ $name }»
who-for-requester = { $name }, від імені людини, яка просить про допомогу
who-for-person = { $name }, від імені цієї людини
