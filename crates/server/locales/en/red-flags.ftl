# Where neighbours do not help, and who does.

red-flags-title = This matters. Read it before you send the request
red-flags-mistaken = If this is a mistake, go on and send the request.
red-flag-danger-to-life = Is somebody’s life in danger? Call 112 now. The call is free.
red-flag-gas = Do you smell gas? Open the windows, go outside and do not touch light switches. Call 992 or 112 from outside. Only a licensed person may work on gas.
red-flag-violence = Is somebody hurting you? In immediate danger call 112. The Blue Line 800 120 002 helps day and night. A child can call 116 111.
red-flag-self-harm = You are not alone with this. In an emergency call 112. Adults: 116 123. Children and young people: 116 111, day and night.
red-flag-medical = Treatment and medicine are work for a nurse or a doctor. In an emergency call 112. Ask your clinic for a nurse, and the social services centre for care.
red-flag-legal = A lawyer gives free legal advice at a point in your district. Book at the district office (starostwo). A neighbour can drive you there.

# Who helps.

sign-post-112 = Emergency number 112
sign-post-992 = Gas emergency service 992
sign-post-niebieska-linia = Blue Line 800 120 002, against violence
sign-post-ops = The social services centre of your commune
sign-post-free-legal-aid = Free legal aid in your district
