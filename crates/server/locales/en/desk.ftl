# The panel of an organisation.

desk-menu = Panel menu
desk-today = Today
desk-overview = Overview
