# What an organisation keeps about itself: contact, standards, insurance, leaving.

settings-title = Settings of the organisation
settings-back = Back to settings
settings-contact = Contact and description
settings-contact-about = Everybody sees this on the organisation's page and with its offers.
settings-hours = When you answer the phone
settings-hours-hint = For example: Monday–Friday, 9:00–15:00.
settings-hours-missing = Enter days and hours.
settings-about = A few words about the organisation
settings-about-hint = What you do and for whom. No surnames of participants.
settings-about-missing = Write at least one sentence.
settings-to-do = to do
settings-done = done
settings-if-children = if you work with children
settings-public = See the organisation's page
settings-standards = Child protection standards
settings-standards-about = You need them before you publish an offer for children. We publish both versions on the organisation's page.
settings-standards-due = The next review is due by { $day }.
settings-adopted = Day of adoption or of the last review
settings-adopted-hint = For example 24.11.2026. A review is made at least every { $n } months.
settings-adopted-missing = Enter the day of adoption.
settings-standards-contact = Who takes reports
settings-standards-contact-hint = Function and phone, for example: child protection officer, 48 123 45 67.
settings-standards-contact-missing = Enter who takes reports.
settings-version-full = Full version
settings-version-child = Version for children
settings-version-missing = Add a file or enter a web address.
settings-file = File
settings-url = or web address
settings-url-hint = It begins with https://
settings-url-wrong = Enter a full address that begins with https://
settings-insurance = Insurance policies
settings-small = Small organisation
settings-small-about = { $n ->
    [one] Is there at most { $n } person in your office? Switch this mode on. One person may then do what usually takes two. We list the exceptions and show them to the organiser once a year.
   *[other] Are there at most { $n } people in your office? Switch this mode on. One person may then do what usually takes two. We list the exceptions and show them to the organiser once a year.
}
settings-small-on = the small organisation mode is on
settings-small-start = Switch the small organisation mode on
settings-small-stop = Switch the small organisation mode off
settings-leave = Leaving the programme
settings-leave-link = We want to leave the programme
leave-1 = You stop getting new requests at once.
leave-2 = You finish open orders, or pass them on with people's consent.
leave-3 = Participants can move to another organisation. You issue certificates as before.
leave-4 = Donations and aid stay with you. We return or erase the data, as you choose.
leave-open-orders = { $n ->
    [0] You have no open orders.
    [one] You have { $n } open order.
   *[other] You have { $n } open orders.
}
leave-sure = I know what will happen. We want to leave.
leave-not-sure = Tick that you know what will happen.
leave-button = Give notice

policy-about = A volunteer with an agreement of up to { $n } days must be insured against accidents. Liability insurance helps when something breaks at a neighbour's.
policy-kind = Kind
policy-accident = Accidents (NNW)
policy-accident-about = For volunteers with a short agreement.
policy-liability = Liability (OC)
policy-liability-about = For damage during visits.
policy-kind-missing = Choose the kind of policy.
policy-insurer = Insurer
policy-insurer-missing = Enter the insurer's name.
policy-number = Policy number
policy-number-missing = Enter the policy number.
policy-from = Valid from
policy-from-missing = Enter the first day.
policy-until = Valid until
policy-until-missing = Enter the last day.
policy-when = When
policy-period = from { $from } to { $until }
policy-valid = valid
policy-ahead = not yet in force
policy-over = over
policy-add = Add a policy
policy-save = Save the policy
