# Who did something: shown in histories when no first name is known.

who-visitor = osoba bez konta
who-case-holder = osoba, która prosi o pomoc
who-member = osoba z kontem
who-token = program organizacji
who-system = automatycznie
who-console = obsługa serwera
who-operator = operator portalu
who-organiser = organizator programu
who-org-admin = administrator organizacji
who-coordinator = koordynator
who-treasurer = skarbnik
who-aid-officer = osoba od pomocy materialnej
who-safeguarding-officer = osoba do spraw ochrony dzieci
who-helper = pomocnik biura
who-token-named = program „{ $name }”
who-for-requester = { $name }, w imieniu osoby, która prosi o pomoc
who-for-person = { $name }, w imieniu tej osoby
