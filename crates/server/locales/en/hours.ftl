# The timesheet.

hours-title = Hours to approve
hours-about = Nobody approves own hours. Hours never become money.
hours-none = Nothing waits.
hours-who = Who
hours-day = Day
hours-what = What
hours-minutes = Time
hours-count = { $n } min
hours-approve = Approve
hours-give-back = Give back to mend
hours-own = These are your hours. Somebody else approves them.
hours-kind-visit = Visit
hours-kind-meeting = Meeting
hours-kind-training = Training
hours-kind-office = Help in the office or workshop
hours-no-kind = Choose what you did.
own-hours-title = My hours
own-hours-sum = Approved: { $n } h
own-hours-none = There is nothing yet. After the first visit the hours appear by themselves.
own-hours-add = Add other work
own-hours-where = For which organisation?
own-hours-button = Add
status-hours-reversing = taken back
