# Programs of an organisation, let in by tokens.

tokens-title = Access for programs
tokens-about = A program of the organisation can work instead of clicks, for example a spreadsheet or a calendar. A token lets it in.
tokens-documentation = What a program can do
tokens-none = No program has access.
tokens-keep = Give or take access
token-new = New token
token-owner = The token belongs to you. What the program signs, a decision on aid for example, you sign. You need the role for that yourself.
token-name = Name of the program
token-name-hint = For example: the office calendar.
token-name-missing = Name the program.
token-roles = What it may do
token-roles-hint = Choose only what it needs.
token-role-missing = Choose what the program may do.
token-make = Make a token
token-once = Copy the token now and keep it like a password. In 10 minutes nobody can see it any more.
token-copy = Copy the token
token-made = Made: { $when }.
token-used = Last used: { $when }.
token-unused = Not used yet.
token-revoke = Take access away
token-revoked = access taken away
