# The pages of the operator.

operator-title = Operator of the site
operator-tile-messages = messages wait
operator-tile-calls = calls and letters wait
operator-tile-notices = reports wait
operator-tile-companies = companies to check
operator-tile-listings = companies' offers to look at
operator-tile-accounts = accounts
operator-tile-staff = accounts with a role
operator-tile-unprotected = with a role and no second factor
operator-tile-organisations = active organisations

parameters-title = Parameters of the law
parameters-about = A new value holds from the day you give. Those before stay, because things were decided under them.
parameters-what = Parameter
parameters-today = Today
parameters-next = Later
parameter-from = From
parameter-from-missing = Give the day from which the value holds.
parameter-value = Value
parameter-value-hint = A number, for example 14.
parameter-value-missing = Give a value.
parameter-source = Source
parameter-source-hint = The article or resolution, for example “udpp art. 44 ust. 4”.
parameter-source-missing = Write where the value comes from.
parameter-source-programme = set by the organiser of the programme
parameter-checked = Checked on
parameter-new = New value
parameter-new-about = From today at the earliest. The past is not changed.
parameter-save = Save the new value
parameter-history = What happened
operator-tile-objections = objections wait
