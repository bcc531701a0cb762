# Who did something: shown in histories when no first name is known.

who-visitor = somebody without an account
who-case-holder = the person who asks for help
who-member = somebody with an account
who-token = the organisation’s program
who-system = automatically
who-console = the server’s staff
who-operator = the portal operator
who-organiser = the programme organiser
who-org-admin = the organisation’s administrator
who-coordinator = the coordinator
who-treasurer = the treasurer
who-aid-officer = the person in charge of material aid
who-safeguarding-officer = the child safeguarding officer
who-helper = an office helper
who-token-named = the program “{ $name }”
who-for-requester = { $name }, for the person who asks for help
who-for-person = { $name }, for this person
