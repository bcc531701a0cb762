# The front page.

home-title = free help near you
home-about = Local organisations repair, paint, clean and teach. Free of charge. Find an offer or join in.
home-hero = Somebody needs. Somebody nearby can.
home-lead = Local organisations and people without work repair, paint, clean and teach.
home-free = The service is free.
home-place = In which town or village do you need help?
home-search = Find help
home-ways = What would you like to do?
home-need = I need help
home-need-about = 5 questions, about 3 minutes. No account needed.
home-join = I look for work and want to be active
home-join-about = Gain practice and the support of an organisation.
home-volunteer = I want to volunteer
home-volunteer-about = Choose a task and a time.
home-organisation = I run an organisation
home-organisation-about = Join the programme, publish services.
home-newest = Newest offers
home-all = See all offers
home-categories = What we help with
