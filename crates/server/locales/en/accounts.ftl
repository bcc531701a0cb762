# Signing in, and what each person keeps for themselves.

account-sign-in = Sign in
account-sign-in-button = Sign in
account-not-needed = Asking for help? You don't have to sign in.
account-ask-for-help = Ask for help
account-name = Sign-in name or e-mail
account-name-hint = For example: zofia-4827 or zofia@example.org
account-name-missing = Enter your sign-in name or e-mail.
account-password = Password
account-password-missing = Enter a password.
account-wrong = The name and the password don't match. Check them and try again.
account-other-ways = Other ways
account-by-code = Sign in without a password
account-by-password = Sign in with a password
account-forgot = I forgot my password
account-register = Create an account
account-onward = Continue
account-print = Print
account-back = Back

account-by-mail = A code by e-mail
account-by-mail-about = We'll send you a code of 6 digits. It works for 15 minutes.
account-email = E-mail address
account-email-missing = Enter an e-mail address.
account-send-code = Send the code
account-by-card = A code from a card
account-by-card-about = Do you have a card with codes? Enter one of them. Each code works once.
account-login = Sign-in name
account-login-hint = It stands on the card, for example: zofia-4827
account-card-code = Code from the card
account-card-code-hint = 10 digits, spaces don't matter
account-card-missing = Enter a code from the card.
account-card-wrong = The name and the code don't match, or the code was used before. Try the next code.

account-code = Code
account-code-hint = 6 digits from the message
account-code-missing = Enter the code.
account-code-mailbox = Address:
account-code-none = No code yet?
account-code-spam = Wait a minute and look into your spam folder.
account-code-no-mail = This is a demo world. It sends no mail, so no code will come. You can make an account here without e-mail, and sign in with a password.
account-code-again = Send a new code or correct the address
account-code-wrong = { $n ->
    [one] That's not the code. You can try { $n } more time.
   *[other] That's not the code. You can try { $n } more times.
}
account-code-gone = This code no longer works. Ask for a new one.
account-code-sign-in-title = Enter the code
account-code-sign-in-about = If there is an account with this address, a code will arrive in a moment.
account-code-register-title = Confirm your e-mail address
account-code-register-about = A code will arrive in a moment. Enter it here and your account is ready.
account-code-reset-title = Set a new password
account-code-reset-about = If there is an account with this address, a code will arrive in a moment. Enter it and think of a new password.
account-code-email-title = Confirm the new address
account-code-email-about = A code will arrive at the new address in a moment. Enter it here.

account-register-about = An account helps you follow your requests or work with an organisation.
account-first-name = First name
account-first-name-hint = This is what we'll call you.
account-register-email-hint = No e-mail? Leave it empty. We'll give you a sign-in name.
account-register-password-hint = At least 10 characters, for example three words. With an e-mail a code is enough, no password needed.
account-password-or-email = Give an e-mail address or think of a password. Otherwise you can't get in.
account-rules = By creating an account you agree to the rules:
account-register-button = Create the account
account-have-one = Have an account already?
account-registered = You have an account
account-registered-login = This is your sign-in name:
account-registered-keep = Write it down or print this page. You need the name and the password to sign in.

account-reset = Forgot your password?
account-reset-about = Give the e-mail address of your account. We'll send a code, then you set a new password.
account-reset-without = No e-mail?
account-reset-without-about = Call your organisation. Its coordinator will print you a card with codes.
account-new-password = New password
account-password-hint = At least 10 characters, for example three words.
account-password-save = Save the password
account-link = Choose a password
account-link-about = Your sign-in name:
account-link-gone = This link no longer works
account-link-gone-about = A link works once and for one day only. Sign in or ask for a new one.

account-sign-out = Sign out
account-sign-out-question = Sign out?
account-sign-out-about = Always sign out on a computer that isn't yours.
account-stay = Stay
account-signed-out = Signed out
account-signed-out-about = See you! You'll find your things after you sign in.

account-mail-subject = Your code
account-mail-sign-in = With this code you sign in.
account-mail-reset = With this code you set a new password.
account-mail-register = With this code you confirm your address and create an account.
account-mail-known = This address has an account already. With this code you sign in to it.
account-mail-email = With this code you confirm the new address of your account.
account-mail-lasts = The code works for 15 minutes.
account-mail-not-you = Didn't ask for a code? Do nothing. Nobody gets in without it.

account-notice-password = The password of your account was changed
account-notice-factor-set = The second factor of your account was turned on
account-notice-factor-removed = The second factor of your account was turned off
account-notice-email = The e-mail address of your account was changed
account-notice-erased = Your account was deleted
account-notice-you = If it was you, there is nothing to do.
account-notice-not-you = It wasn't you? Call us as soon as you can. We'll find out what happened.

account-factor-step = One more code
account-factor-step-about = Open the app with codes on your phone and enter the code.
account-factor-code = Code from the app
account-factor-code-hint = 6 digits from the app, or a code from paper
account-factor-wrong = That's not the code. Wait for the next one and enter it right away.
account-factor-lost = No phone at hand?
account-factor-lost-about = Enter one of the recovery codes from paper. If you don't have those either, call us.
account-factor = Second factor
account-factor-on = on
account-factor-off = off
account-factor-needed = turn it on now
account-factor-set = Turn on the second factor
account-factor-set-about = Besides the password you'll enter a code from your phone. Whoever learns your password still won't get in.
account-factor-first = Install an app with codes on your phone, for example FreeOTP, Aegis or Google Authenticator.
account-factor-second = Scan this picture with it.
account-factor-third = Enter the 6 digits that the app shows.
account-factor-picture = QR code for the app
account-factor-typed = Can't scan? Type this into the app:
account-factor-save = Turn on
account-factor-since = On since: { $at }
account-factor-overdue = Turn on the second factor to go on working
account-factor-overdue-about = You work with other people's data. Once it is on, everything opens again.
account-factor-remove = Turn off the second factor
account-factor-remove-about = Enter a code to show that it is you.
account-recovery = Recovery codes
account-recovery-about = A recovery code replaces the phone when you lose it. Each works once.
account-recovery-left = { $n ->
    [0] You have no recovery codes left.
    [one] You have { $n } code left.
   *[other] You have { $n } codes left.
}
account-recovery-new = Print new codes
account-recovery-use = Without your phone, enter one of these codes in place of the code from the app. Each works once.

account-card = Card with codes
account-card-about = With a card you sign in without password and e-mail. Each code works once.
account-card-left = { $n ->
    [0] You have no card with codes.
    [one] { $n } code is left.
   *[other] { $n } codes are left.
}
account-card-new = Print a card
account-card-replaces = The old codes will stop working.
account-card-once = Print the codes or write them down now
account-card-once-about = In 15 minutes we won't show them any more.
account-card-use = Open the address, enter the name and one code. Each code works once.
account-card-address = Address
account-card-until = The codes work until: { $day }

account-security = Security
account-change = Change
account-set = Set
account-password-is-set = set
account-password-none = no password, you sign in with a code
account-password-change = Change the password
account-password-change-about = We'll sign you out on your other devices.
account-old-password = Present password
account-old-password-wrong = The present password doesn't match.
account-devices = Your devices
account-devices-about = Don't know one of the devices? Sign it out and change your password.
account-device-unknown = Unknown device
account-device-here = this device
account-device-used = last used: { $at }
account-device-end = Sign out
account-devices-end = Sign out all others
account-changed-haslo = Password changed. Your other devices are signed out.
account-changed-skladnik = The second factor is off.
account-changed-urzadzenie = The device is signed out.
account-changed-urzadzenia = All other devices are signed out.

account-save = Save
account-saved-dane = Your data is saved.
account-saved-email = The new address is confirmed.
account-saved-bez-emaila = The address is removed. You sign in with your name and password.
account-language = Language of messages
account-language-hint = We'll write to you in this language.
account-language-missing = Choose a language.
account-email-none = We don't have your e-mail address.
account-email-new = New e-mail address
account-email-new-hint = We'll send a code to it.
account-email-remove = Remove the address
account-erase = Delete the account
account-erase-about = You can delete your account at any time, free of charge.
account-erase-what = We'll delete the sign-in name, first name, e-mail, password and roles. This can't be undone.
account-erase-houses = Organisations keep their documents, for example agreements. Ask the organisation about that data.
account-erase-sure = Yes, delete my account
account-erase-unsure = Tick the box if you are sure.
account-erase-not = Keep the account

own-title = My things
own-hello = Hello, { $name }!
own-houses = Your organisations
own-panel = the organisation's panel
own-day = My day
own-day-about = where you help today
own-hours = My hours
own-hours-about = what you have done
own-offers = My offers
own-offers-about = agree that an offer speaks of you
own-connected = My organisations
own-connected-about = who knows you, and how to disconnect
own-connected-text = These organisations wrote you down and are connected with your account.
own-connected-none = No organisation is connected with your account. Ask it for a sheet with the address.
own-connected-name = Written down as: { $name }.
own-connected-house = Page of the organisation
own-connected-part = Disconnect the account
own-connected-part-text = You will no longer see your visits, hours and papers of this organisation. It keeps its records. A new sheet connects the account again.
own-connected-parted = The account is disconnected
own-connected-parted-text = The organisation keeps its records. To have them erased, write to it or call.
own-orders = My requests
own-orders-about = what you asked for and what is happening
own-slots = My appointments
own-slots-about = when somebody comes
own-aid = My aid
own-aid-about = what you receive from the organisation
own-skills = My skills
own-skills-about = what you can do and what is confirmed
own-company = My company
own-company-about = offers, orders and data
own-companies = Companies
own-companies-about = checking and decisions
own-documents = My documents
own-documents-about = agreements and certificates
own-notifications = Notifications
own-notifications-about = what we write to you about, and how
own-data = My data
own-data-about = name, e-mail, language, deleting the account
own-security = Security
own-security-about = password, codes, devices
own-organiser = Organiser
own-organiser-about = organisations and contents of the programme
own-operator = Operator
own-operator-about = users and parameters

refusal-account-login-length = A name has 3 to { $max } characters.
refusal-account-login-characters = Use plain letters, digits, a dot or a hyphen in the name.
refusal-account-login-taken = This name is taken. Choose another.
refusal-account-email-taken = Another account has this address. Sign in to that one.
refusal-account-password-short = The password has { $length } { $length ->
    [one] character
   *[other] characters
}. At least { $limit } are needed, for example three words.
refusal-account-password-long = The password is too long. It may have { $max } characters.
refusal-account-password-common = This password is easy to guess. Think of another, for example three words that don't belong together.
refusal-account-role-held = This person has the role already.
refusal-account-role-not-held = This person doesn't have the role.
refusal-account-role-elsewhere = This role can't be given here.
refusal-account-last-admin = This is the last person who can give roles. Give the role to somebody else first.
refusal-account-signs-in-otherwise = This person has other ways to sign in. Only they can print a card.
