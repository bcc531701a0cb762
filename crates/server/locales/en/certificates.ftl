# Certificates of what volunteers did: on demand, under a number, with an opinion on request.

certificates = Certificates
certificate-short = Certificate
certificate-issue = Issue a certificate
certificate-issue-about = A volunteer may ask for a certificate at any time. Look at what it will say. It gets a number and cannot be changed afterwards.
certificate-not-yet = There is nothing to certify yet
certificate-period = Time
certificate-total = In all
certificate-opinion = Opinion of the organisation
certificate-opinion-hint = Only when this person asks for it: what they do well, what they learned. Nothing about health.
certificate-time = { $hours } h { $minutes } min
certificate-print-about = Print and sign it. The certificate is in Polish, since an office or an employer reads it.
certificate-title = Certificate of volunteering
certificate-number = Number { $number }, issued on { $day }
certificate-says = { $house } certifies that this person volunteers or volunteered for it: { $name }.
certificate-from-to = Time of volunteering: from { $from } to { $to }.
certificate-scope = What was done
certificate-work = Kind of work
certificate-approved = Approved time
certificate-free = The help was voluntary and free of charge. It was no employment.
certificate-basis = Issued on the volunteer's demand ({ $law }).
certificate-basis-opinion = The opinion was added on their request ({ $law }).
