# Organisations in public: the list and an organisation's page.

organisations-title = Organisations
organisations-about = These organisations help in the programme. Call the one that works near you.
organisations-name = Name
organisations-place = Town
organisations-search = Search
organisations-none = We found no such organisation. Change the name or the town.
organisations-none-ask = Stop searching: tell us what you need
organisations-join = Do you run an organisation? Join
organisation-leaving = This organisation is leaving the programme. It takes no new requests.
organisation-call = Call:
organisation-offers = What it helps with
organisation-no-offers = There are no offers now. Call and ask.
organisation-facts = About the organisation
organisation-area = Where it helps
organisation-services = Services
organisation-address = Address
organisation-email = E-mail
organisation-register = Register
organisation-tasks = Public tasks
organisation-standards = Protection of children
organisation-standards-since = Child protection standards in force since { $on }.
organisation-standards-full = Child protection standards
organisation-standards-child = Version for children
organisation-standards-contact = Contact about the protection of children: { $who }
organisation-gone = This organisation is not in the programme now. Agreed visits stay unless somebody calls you.
organisation-gone-others = Find another organisation
