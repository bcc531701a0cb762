# The organiser's question: does aid follow hours?

separation-title = Does aid follow hours?
exceptions-menu = Exceptions in organisations
exceptions-title = Exceptions in organisations, { $year }
exceptions-about = A small organisation may make an exception at times: look at a donor's data, sign a decision or a list of aid in spite of another part in the case, or approve its own calculation. Here you see how often, in which role and why. Look through the list once a year and talk about what comes again.
exceptions-none = There were no exceptions in this year.
exception-donor-seen = Looked at a donor's data
exception-noted = Signature of whoever wrote the request down
exception-assessed = Signature of whoever assessed the need
exception-coordinates = Signature of whoever coordinates the work
exception-gave-at-once = Second look by whoever gave at once
exception-handed-over = A handover made void by whoever handed it over
exception-list = Signature under a list of whoever coordinates the work
exception-calculation = Cost calculation approved by its author
exception-no-role = without a role today
exception-times = { $n ->
    [one] once
   *[other] { $n } times
}
separation-about = Aid is not pay. We ask organisations where at least { $n } people take part.
separation-none = No organisation is so large yet.
separation-answered-on = Answered on { $day }.
separation-not-answered = Not answered yet.
separation-groups-about = Participants in three equal groups, by hours in 12 months. Only averages are shown, never one person.
separation-group = Group
separation-least = fewest hours
separation-middle = in the middle
separation-most = most hours
separation-people = People
separation-hours = Hours, on average
separation-aid = Aid, on average
separation-asked = Whoever has more hours gets much more here. Ask the organisation why.
separation-calm = Aid does not follow hours here.
separation-exceptions = { $n ->
    [0] No exceptions from the rule of two people.
    [one] { $n } exception from the rule of two people in 12 months.
   *[other] { $n } exceptions from the rule of two people in 12 months.
}
separation-answer = The organisation's answer
separation-question = What does the organisation say?
separation-answer-hint = Briefly, without names.
separation-button = Save the answer
separation-no-answer = Enter the answer.
separation-given = { $day }, { $people }

history-separation-answered = The answer about aid and hours was written down
refusal-separation-too-few = Too few people take part. We ask from { $limit } people on, so that nobody can be told apart.
law-separation-people = We ask about aid and hours from so many people on
