# The panel of an organisation.

desk-menu = Panel menu
desk-today = Today
desk-overview = Overview
desk-organisation = Organisation
desk-application = Joining
desk-settings = Settings
desk-team = Team
desk-offers = Offers
