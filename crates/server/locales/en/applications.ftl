# How an organisation joins: the public pages and the task list.

joining-title = Join with your organisation
joining-lead = Do you run a community organisation? Welcome people without work and help your neighbours together. Joining is free.
joining-start = Start the application
joining-who = Who can join
joining-who-1 = An association or a foundation, also one outside the KRS register.
joining-who-2 = A village women's circle, a sports club, a church body.
joining-who-3 = A social co-operative or a company that does not work for profit.
joining-who-4 = Political parties, trade unions and public offices cannot join.
joining-steps = How it goes
joining-step-1 = You answer three questions and open an account.
joining-step-2 = You fill in six parts. Each is saved on its own, and you come back when you like.
joining-step-3 = You send the application. The programme organiser checks it with the register and the statute.
joining-step-4 = You print the agreement, sign it and add a scan.
joining-step-5 = The organiser switches your organisation on. You can publish help.
joining-ready = What to have ready
joining-ready-about = This is enough. We collect no birth dates and no PESEL numbers.
joining-ready-1 = The KRS number, or the number in another register and the name of the office.
joining-ready-2 = The NIP, and the REGON if you have one.
joining-ready-3 = The names of the people who sign for the organisation.
joining-ready-4 = A file with the statute, or photos of its pages in one PDF.
joining-ready-5 = A list of services and of the places where you help.
joining-ready-6 = A bank account for donations. It can wait.
joining-print = What to print
joining-print-agreement = Declaration of joining and data processing agreement
joining-later = What can wait
joining-later-1 = Donations: until the organiser has checked the bank account.
joining-later-2 = Work with children: until you add your child protection standards.
joining-later-3 = Paid services: until the statute or a resolution names them.
joining-later-factor = { $n ->
    [one] A second sign-in factor: everybody on the team has { $n } day for it.
   *[other] A second sign-in factor: everybody on the team has { $n } days for it.
}

joining-questions-title = Three questions first
joining-questions-about = We do not keep your answers. They only show whether the programme is for you.
joining-niezysk = Does the organisation work without profit?
joining-niezysk-hint = Any surplus goes to its aims, not to members or shareholders.
joining-rejestr = Is it entered in a register?
joining-rejestr-hint = KRS, the starosta's list, the register of women's circles or a church register.
joining-zadania = Does the statute let you help people nearby?
joining-zadania-hint = For example social help, support for people without work, local communities.
answer-tak = Yes
answer-nie = No
answer-nie-wiem = I don't know
joining-answer-missing = Choose an answer. “I don't know” is a good answer too.
joining-onward = Continue
joining-not-now-title = This will not work yet
joining-niezysk-why = Organisations that work without profit can join. A company can order services and list its own.
joining-rejestr-why = The organisation must be in a register. Neighbours can found an ordinary association: three people are enough.
joining-zadania-why = The statute must cover helping people. You can change it by a resolution and come back.
joining-other-ways = What you can do now
joining-way-organisations = Find an organisation nearby and work with it
joining-way-volunteer = Become a volunteer
joining-way-companies = See what the programme offers companies
joining-way-contact = Talk to us
joining-again = Answer again

application-begin-title = What is the organisation called?
application-mine = Your organisations:
application-begin = Save and go to the application
application-name = Full name
application-name-hint = As in the register.
application-name-missing = Enter the name of the organisation.

application-title = Joining the programme
application-parts = Parts of the application
application-history = What has happened
application-part-register = Data and register number
application-part-representative = Who signs and whom to talk to
application-part-services = Area and services
application-part-account = Bank account
application-part-documents = Documents
application-part-declarations = Declarations
application-part-done = done
application-part-to-do = to do
application-part-may-follow = can wait
application-part-asked = to be changed
application-next-draft = Fill in the parts in any order. Each is saved on its own.
application-next-submitted = It is the organiser's turn. The answer will be on this page. We will also write an e-mail, and if you have none, we will call.
application-next-under-review = The organiser is checking the application and will call with questions.
application-next-changes-requested = The organiser asks for changes. Mend the marked parts and send the application again.
application-next-approved = The organisation is accepted. Print the agreement, sign it and add the scan under “Documents”.
application-next-active = The organisation is in the programme.
application-next-suspended = The organiser has suspended the organisation. Its offers and page are hidden until it is lifted.
application-next-rejected = The organiser has not accepted the application.
application-next-leaving = The organisation is leaving the programme. Please finish the open orders.
application-next-closed = The organisation is no longer in the programme.
application-decision-grounds = A person decided this, no machine. It rests on the rules of the programme and the public benefit act.
application-decision-redress = You disagree? Write to the organiser, and a person will answer. You can also go to court.
application-ready = All is ready. After sending you cannot change the data until the organiser answers.
application-not-ready = The button to send appears when the parts are complete.
application-send = Send the application
application-agreement-print = Declaration and processing agreement to print

application-back = Back to the list of parts
application-back-unsaved = Back without saving
application-save = Save
application-wanted = The organiser asks for this change:
application-closed = This part cannot be changed now. Call the organiser to correct it.

application-register = Register
application-register-krs = KRS
application-register-county = List kept by the starosta or the city's president
application-register-rural-circles = Register of village women's circles
application-register-church = Register of church bodies
application-register-other = Another register
application-register-missing = Choose the register.
application-number = Number in the register
application-number-hint = A KRS number has 10 digits. We add the zeros in front.
application-number-missing = Enter the register number.
application-authority = Office that keeps the register
application-authority-hint = Fill in if it is not KRS. For example: Starosta Powiatu Radomskiego.
application-authority-missing = Enter the office that keeps this register.
application-nip = NIP
application-nip-hint = 10 digits, for example 525-224-84-81.
application-nip-missing = Enter the organisation's NIP.
application-regon = REGON
application-regon-hint = 9 or 14 digits.
application-place = Town of the seat
application-place-hint = For example: Radom. If several places have the name, add the voivodeship.
application-place-missing = Enter the town.
application-address = Street and number
application-address-hint = In a village without streets enter its name and the number.
application-address-missing = Enter the street and number.
application-postal-code = Postal code
application-postal-code-hint = For example 26-600.
application-postal-code-missing = Enter the postal code.

application-representation = How does the organisation sign?
application-representation-hint = The statute or the register says so.
application-representation-alone = Each of these people alone
application-representation-jointly = Two people together
application-representation-other = Otherwise, as the statute says
application-representation-missing = Choose how you sign.
application-signatories = Who signs
application-signatories-hint = First name, surname and function. One person a line.
application-signatories-missing = Enter who signs.
application-signatories-two = Two people sign together. Enter both, one a line.
application-contact = Whom to talk to about the application
application-contact-hint = Only the organiser sees this.
application-contact-missing = Enter the name of the person to talk to.
application-phone = Phone of the organisation
application-phone-hint = We show it on the organisation's page and with its offers.
application-phone-missing = Enter the phone number.
application-email = E-mail of the organisation
application-email-hint = We show it on the organisation's page.

application-area = Where do you help?
application-area-radius = Around the seat
application-area-places = In chosen places
application-area-powiats = In whole powiats
application-area-missing = Choose where you help.
application-radius = Radius in kilometres
application-radius-hint = From 1 to 100. Only if you help around the seat.
application-radius-missing = Enter a number of kilometres from 1 to 100.
application-places = Places
application-places-hint = One a line. For a powiat enter one place that lies in it.
application-places-missing = Enter 1 to 40 places, one a line.
application-categories = What do you help with?
application-categories-hint = You can change the list at any time.
application-categories-missing = Choose at least one service.
application-tasks = Public tasks
application-tasks-hint = Tick those that your statute names.
application-tasks-missing = Choose at least one task.
application-source = Where it is written
application-source-hint = For example: § 8 of the statute, on unpaid activity.
application-source-missing = Enter where in the statute these tasks stand.
application-paid = We also run paid activity
application-paid-hint = Tick only if the statute or a resolution describes paid activity.
application-paid-source = Where paid activity is described
application-paid-source-missing = Enter where paid activity is described.

application-account = Account number
application-account-about = People will send donations to this account. The organiser compares it with a document. Until then donations wait.
application-account-hint = 26 digits, with or without spaces.
application-account-missing = Enter the account number.
application-account-verified = account checked

application-statute = Statute
application-statute-file = File with the statute
application-file-here = We already have a file:
application-signed-agreement = Signed declaration and agreement
application-signed-agreement-about = Print both documents. Those who represent the organisation sign them. You can add the scan after the application is accepted too.
application-agreement-file = Scan of the signed agreement
application-signed-on = Day of signing
application-signed-on-hint = For example 24.11.2026.
application-signed-on-missing = Enter the day on which the agreement was signed.
application-agreement-on = Agreement signed

application-declarations-about = To be ticked by somebody who may speak for the organisation.
application-declares-prawda = The data in the application are true. We report changes within 14 days.
application-declares-statut = We help within the tasks of our statute. It is no business activity.
application-declares-program = We know the rules: help is free, and a donation is never a payment.
application-declares-dane = We take care of the data of the people we help. We answer for them as controller.
application-declaration-missing = Tick this declaration to send the application.
application-declared-on = Declarations made

gate-title = What you can do already
gate-serve = Publishing offers and taking requests
gate-serve-open = working
gate-serve-closed = on hold
gate-donations = Donations
gate-donations-open = working
gate-donations-closed = waiting for a checked account
gate-minors = Work with children
gate-minors-open = allowed
gate-minors-closed = waiting for protection standards
gate-paid = Paid activity
gate-paid-open = declared
gate-paid-closed = not declared

place-unknown = We do not know the place “{ $found }”. Check the spelling or enter the nearest larger one.
place-unclear = We are not sure which place you mean: “{ $found }”. Enter one of these: { $missing }.
area-radius = up to { $count } km from { $from }
area-places = { $found }
area-powiats = the whole powiats of: { $found }

refusal-organisation-part-closed = This part cannot be changed now. Call the organiser.
refusal-organisation-too-many-drafts = You already have applications in hand: { $limit }. Finish one of them.
refusal-organisation-in-future = This day has not come yet: { $day }. Enter today or an earlier day.
refusal-organisation-ends-before-start = The end is before the beginning. Change one of the dates.
refusal-organisation-invitation-over = This invitation is no longer valid. Ask the organisation for a new one.
refusal-organisation-invited-other = This invitation is for somebody else. Sign in with the right account.
refusal-number-length = { $kind ->
    [nip] A NIP has 10 digits. Check whether one is missing.
    [regon] A REGON has 9 or 14 digits. Check whether one is missing.
    [krs] A KRS number has 10 digits. Check whether one is missing.
    [account] An account number has 26 digits. Check whether one is missing.
   *[postal-code] A postal code has 5 digits, for example 26-600.
}
refusal-number-digits = { $kind ->
    [nip] This is not a NIP. Enter 10 digits.
    [regon] This is not a REGON. Enter 9 or 14 digits.
    [krs] This is not a KRS number. Enter 10 digits.
    [account] This is not a Polish account number. Enter 26 digits.
   *[postal-code] This is not a postal code. Write it like 26-600.
}
refusal-number-check-digit = { $kind ->
    [nip] There is a slip in the NIP. Compare it digit by digit.
    [regon] There is a slip in the REGON. Compare it digit by digit.
    [krs] There is a slip in the KRS number. Compare it digit by digit.
    [account] There is a slip in the account number. Compare it digit by digit.
   *[postal-code] There is a slip in the postal code.
}

history-point-ticked = Checked: { $point ->
    [register-matches] the data match the register
    [eligible] the organisation can join
    [signatory-may-sign] the person may sign
    [statute-covers-tasks] the statute covers the tasks
    [contact-answers] the contact works
   *[declarations-signed] the declarations are signed
}
history-point-unticked = Check taken back: { $point ->
    [register-matches] the data match the register
    [eligible] the organisation can join
    [signatory-may-sign] the person may sign
    [statute-covers-tasks] the statute covers the tasks
    [contact-answers] the contact works
   *[declarations-signed] the declarations are signed
}
history-account-verified = The organiser checked the bank account
history-processing-agreement-signed = Processing agreement signed, day: { $on }
history-member-invited = Somebody was invited to the team
history-invitation-revoked = An invitation was taken back

news-open = See the details
news-submitted-subject = New application: { $by }
news-submitted = { $by } sends an application to the programme. It waits to be checked.
news-changes-requested-subject = Application to be changed: { $by }
news-changes-requested = We have checked the application: { $by }. Please make some changes. They are described at the parts of the application.
news-approved-subject = Organisation accepted: { $by }
news-approved = Welcome to the programme: { $by }. Print the declaration and the agreement, sign them and add the scan. Then we switch your organisation on.
news-activated-subject = You can start: { $by }
news-activated = { $by } is in the programme. You can publish offers and take requests.
news-rejected-subject = Answer to the application: { $by }
news-rejected = We cannot accept the organisation now: { $by }. The reason and the next steps are on the page of the application.
news-suspended-subject = Organisation suspended: { $by }
news-suspended = We have suspended the organisation: { $by }. Its offers and page are hidden. The reason and the next steps are on the page of the application.
news-resumed-subject = Suspension lifted: { $by }
news-resumed = { $by } is in the programme again. Its offers and page can be seen.
news-closed-subject = Membership ended: { $by }
news-closed = { $by } is no longer in the programme. Thank you for the work together.
