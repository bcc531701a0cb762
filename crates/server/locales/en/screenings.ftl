# Records that let people work with children: for the safeguarding officer.

screening-title = Child protection
screening-about = Only you see these records. Others see only who may work with children.
screening-record = Screening
screening-logged = Each opening of this record is written down. Do not enter the PESEL number or data on convictions here.
screening-none = no record
screening-admits-until = may until { $day }
screening-lapsed-since = out of date since { $day }
screening-parts-missing = { $n ->
    [one] { $n } part missing
   *[other] { $n } parts missing
}
screening-not-admitted = not admitted
screening-decision = Decision
screening-decision-hint = To admit, every part is needed. Only you see a refusal.
screening-decision-missing = Choose a decision.
screening-undecided = There is none yet.
screening-was-admitted = Admitted to work with children, { $day }
screening-was-refused = Not admitted, { $day }
screening-admitted = I admit this person to work with children
screening-refused = I do not admit this person
screening-renewal = Renew by
screening-notes = Notes
screening-notes-hint = They are encrypted. Do not describe offences, “certificate with remarks” is enough.
screening-seen = What is there
screening-missing = What is missing
screening-part = Part
screening-part-wrong = Choose a part from the list.
screening-part-restricted-register = Register with restricted access
screening-part-commission-register = Register of the State Commission
screening-part-certificate = Certificate of no criminal record
screening-part-residence = Statement of countries of residence
screening-part-foreign-documents = Documents from other countries
screening-on = Day of the check
screening-on-hint = For registers: the day of the printout. For documents: the day you see them.
screening-on-missing = Enter the day of the check.
screening-by = Who checked
screening-documents = What was seen
screening-documents-hint = For example: printout in folder 3
screening-abroad = Lived abroad in the last 20 years or has a foreign citizenship
screening-abroad-hint = Then documents from those countries are needed too.
screening-add = Add a part
screening-save = Save the part
screening-decide = Decide
screening-decide-save = Save the decision
screening-statement = Print the statement to sign

statement-title = Statement of countries of residence
statement-about = The person enters the countries, reads the sentence on liability and signs.
statement-who = First name and surname:
statement-years = In the last 20 years I lived in these countries other than Poland and the country of my citizenship:
statement-none = ☐ In no other country.
statement-clean = ☐ The law of that country provides no such information or register. I declare that I was not convicted there of such acts. I am not banned from work with children either.
statement-place = place and date
statement-sign = signature
statement-basis = Basis: { $law }, { $act }
