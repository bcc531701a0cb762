# Where a request stands, as the neighbour reads it.

status-request-enquiry = request begun
status-request-submitted = request sent, waiting for an answer
status-request-acknowledged = the organisation has read the request
status-request-needs-info = the organisation waits for your answer
status-request-terms-proposed = the organisation proposes terms, please answer
status-request-terms-countered = the organisation is reading your proposal
status-request-agreed = the terms are agreed, we are choosing a person
status-request-scheduled = a time is fixed
status-request-in-progress = work is under way
status-request-reported-done = work done, please confirm
status-request-confirmed = work confirmed
status-request-disputed = the organisation is finding out what was wrong
status-request-closed = closed
status-request-declined = the organisation cannot help
status-request-cancelled = request cancelled
status-request-stopped = work stopped
status-request-expired = request expired

# Where an order stands, as staff read it.

status-order-enquiry = begun
status-order-submitted = new
status-order-acknowledged = read
status-order-needs-info = waits for the requester’s answer
status-order-terms-proposed = terms sent
status-order-terms-countered = the requester proposes other terms
status-order-agreed = agreed, to be staffed
status-order-scheduled = scheduled
status-order-in-progress = under way
status-order-reported-done = done, waits for confirmation
status-order-confirmed = confirmed
status-order-disputed = complaint
status-order-closed = closed
status-order-declined = declined
status-order-cancelled = cancelled
status-order-stopped = stopped
status-order-expired = expired

# Organisations.

status-organisation-draft = application being written
status-organisation-submitted = application sent
status-organisation-under-review = application under review
status-organisation-changes-requested = changes requested
status-organisation-approved = accepted, agreement to be signed
status-organisation-active = active
status-organisation-suspended = suspended
status-organisation-rejected = not accepted
status-organisation-leaving = leaving the programme
status-organisation-closed = left the programme

# People and agreements.

status-engagement-documents-pending = to be signed
status-engagement-active = in force
status-engagement-paused = paused
status-engagement-ended = ended

# Offers, visits, hours.

status-offer-draft = draft
status-offer-published = published
status-offer-paused = paused
status-offer-full = no free places
status-offer-expired = expired
status-offer-withdrawn = withdrawn
status-offer-blocked = taken down
status-visit-confirmed = confirmed
status-visit-started = under way
status-visit-finished = finished
status-visit-aborted = did not take place
status-visit-no-show = somebody was not there
status-hours-submitted = waits for approval
status-hours-returned = to be corrected
status-hours-approved = approved
