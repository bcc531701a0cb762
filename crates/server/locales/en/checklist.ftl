# What the organiser ticks before an organisation is accepted.

checklist-register-matches = Name, number and seat match the register
checklist-eligible = It is a non-governmental organisation or an entity of art. 3 ust. 3
checklist-signatory-may-sign = The person who signs may do so
checklist-statute-covers-tasks = The statute or another act names the declared tasks
checklist-contact-answers = Somebody answers the phone or the mail
checklist-declarations-signed = The declarations are signed
