# What the organiser reads: the queue, an organisation's file, decisions.

review-menu-title = Programme organiser
review-tile-waiting = waiting for a check
review-tile-approved = waiting for a signature
review-tile-active = in the programme
review-tile-suspended = suspended
review-queue-title = Applications to check
review-queue-empty = Nothing is waiting. Well done.
review-list-title = Organisations
review-back = Applications to check
review-organisation = Organisation
review-place = Seat
review-status = Status
review-waits = Waiting
review-since = since { $at }
review-begin = Start the check
review-checklist = Checklist
review-ticked = Ticked by { $by }, { $at }
review-tick = Tick
review-untick = Undo
review-done = checked
review-open = to be checked
review-open-points = { $n ->
    [0] All points are ticked.
    [one] { $n } point is left to tick.
   *[other] { $n } points are left to tick.
}
review-approve = Accept the organisation
review-ask-title = Ask for changes
review-ask-about = Write beside a part what is to be changed. The organisation sees it at the form.
review-ask = Send the request for changes
review-ask-missing = Write beside at least one part what is to be changed.
review-reject-title = Turn the application down
review-reject = Turn down
review-reason = Reason
review-grounds = Statement of reasons
review-grounds-hint = Write the facts and the ground: a rule or an article. The organisation reads it.
review-grounds-missing = Write the statement of reasons.
review-activate-title = Switch on
review-activate-about = A signed processing agreement and one coordinator are enough. Check the signatures on the scan.
review-activate = Switch the organisation on
review-account-about = Compare the number with the account contract, a statement or the list of VAT payers.
review-account = The account is right
review-suspend-title = Suspend the organisation
review-suspend-about = Its offers and page disappear. Agreed visits go on unless safety is the reason.
review-suspend = Suspend
review-resume = Lift the suspension
review-close-title = Close the membership
review-close-about = You can close it when no orders are open.
review-close = Close the membership
decision-rejected = Turned down
decision-suspended = Suspended
