# Service categories: name, need in the requester's words, one sentence, risks, equipment, standard terms.

category-bicycle-repair = Bicycle repair
category-bicycle-repair-need = Bicycle repair
category-bicycle-repair-about = We repair bicycles, scooters and prams: tubes, brakes, chains and gears.
category-bicycle-repair-risk-1 = A chain or wheel can pull your fingers in. Keep your hands off while they turn.
category-bicycle-repair-risk-2 = Cables and spokes can hit your eyes. Wear goggles when you cut or tighten them.
category-bicycle-repair-risk-3 = After a repair, check the brakes standing still. Only then try a short ride.
category-bicycle-repair-kit = Gloves, goggles, an apron and hand cleaner. The workshop has the tools and the pump.
category-bicycle-repair-terms = We repair what we agree with you before we start. We work in the workshop, or at your place if the offer says so. You buy the parts. We can buy them in your name, and you pay the organisation back exactly what the receipt says. We do not straighten cracked frames or repair electric motors. A participant of the programme does the work, with somebody experienced nearby. The work is free.

category-appliance-repair = Household appliances
category-appliance-repair-need = Repair of a household appliance
category-appliance-repair-about = We clean appliances and repair their mechanical parts once they are unplugged.
category-appliance-repair-risk-1 = Pull the plug before you open the case. Make sure nobody puts it back.
category-appliance-repair-risk-2 = Sheet metal inside has sharp edges. Work in gloves.
category-appliance-repair-risk-3 = Washing machines and fridges are heavy. Move them in pairs and keep your back straight.
category-appliance-repair-kit = Cut-resistant gloves, a torch, a bowl and rags for water, a set of screwdrivers.
category-appliance-repair-terms = We look at the appliance and tell you whether it can be mended. It must be unplugged. You buy the parts, or we buy them in your name for the exact sum on the receipt. We do not open live parts, microwave ovens or anything that runs on gas. One participant comes, two for heavy machines. You pay nothing for the work.

category-electrical-repair = Small electrical work
category-electrical-repair-need = Repair of a lamp, a socket or other electrics
category-electrical-repair-about = We replace sockets, switches, lamps and appliance leads. A qualified person does the work or supervises it.
category-electrical-repair-risk-1 = Electricity can kill. Switch off the fuse and check with a tester that the line is dead.
category-electrical-repair-risk-2 = You work only if you are qualified or a qualified person stands beside you.
category-electrical-repair-risk-3 = On a ladder, stand on both feet. A second person holds the ladder.
category-electrical-repair-kit = Voltage tester, insulated tools, goggles, dry rubber soles, a sign saying “do not switch on”.
category-electrical-repair-terms = We replace single sockets, switches, lamps and leads. A qualified person does this, or a participant under that person’s eyes; we tell you the first name before the visit. You buy the lamp or socket. If we buy it, you pay the organisation what the receipt says. We do not build new wiring, and we do not touch meter boxes or gas. The service is free.

category-small-repairs = Small repairs at home
category-small-repairs-need = A small repair in my home
category-small-repairs-about = We mend handles, hinges, shelves, seals and other things that break at home.
category-small-repairs-risk-1 = Before drilling, check the wall for pipes and cables.
category-small-repairs-risk-2 = A drill throws dust and splinters. Put on goggles and a mask.
category-small-repairs-risk-3 = Before working on a tap, close the water valve. Put down a bowl and a cloth.
category-small-repairs-kit = Goggles, dust mask, gloves, step ladder, drill, cable detector.
category-small-repairs-terms = We do small jobs that take a few hours at most. We come to you on the day we agree. Screws and plugs are ours, you buy larger parts. If we buy them for you, you pay the organisation what the receipt says. We do not touch gas, main water pipes or bearing walls. One or two people come. You pay nothing for the work.

category-painting = Painting and freshening up
category-painting-need = Painting my home
category-painting-about = We paint walls, ceilings, doors and fences, and cover floors and furniture first.
category-painting-risk-1 = Most falls are from low ladders. Do not reach sideways, move the ladder.
category-painting-risk-2 = Paints and solvents harm the lungs. Open a window and take breaks.
category-painting-risk-3 = Old paint gives off harmful dust. Sand it wet and wear a mask.
category-painting-kit = Work clothes, goggles, mask, gloves, sheeting, tape, a steady ladder.
category-painting-terms = We paint the rooms and colours that we write down together. We work at your place, usually for one to three days. You buy the paint; we can buy it in your name for the exact sum on the receipt. We bring rollers, sheeting and a ladder. We do not paint the outside of houses or work higher than three metres. At least two people come. The service is free.

category-furniture = Furniture: assembly and moving
category-furniture-need = Assembling or moving furniture
category-furniture-about = We assemble, take apart, mend and move furniture in your home.
category-furniture-risk-1 = Lift with bent knees. Carry heavy furniture with at least one other person.
category-furniture-risk-2 = A tall wardrobe can tip over. Fix it to the wall before you fill it.
category-furniture-risk-3 = Fingers get caught between furniture and door frames. Agree on a loud “stop”.
category-furniture-kit = Grip gloves, shoes with hard toes, carrying straps, blankets, a cordless screwdriver.
category-furniture-terms = We assemble or move the furniture you name in your request. We come to you. You buy the furniture and missing fittings, or we buy them for you for the sum on the receipt. Please empty the wardrobes first; if you cannot, tell us. We do not carry pianos or safes. Two people come. We work free of charge.

category-cleaning = Cleaning
category-cleaning-need = Cleaning my home
category-cleaning-about = We clean, wash windows and tidy the homes of people who cannot manage alone.
category-cleaning-risk-1 = Never mix bleach with acid or vinegar. It makes a poisonous gas.
category-cleaning-risk-2 = Wet floors are slippery. Wear rubber soles and mop from the window to the door.
category-cleaning-risk-3 = Do not lean out of a window. Wash outside only what you reach from the floor.
category-cleaning-kit = Rubber gloves, apron, rubber soles, your own cloths, a dust mask.
category-cleaning-terms = We clean the rooms you point out before the visit. We work at your place, four hours a day at most. You have cleaning products at home; if not, we bring the basic ones. We do not clean after fire or sewage, or where there are pests. We throw nothing away without asking. One or two people come. It costs nothing.

category-garden-snow = Garden and snow
category-garden-snow-need = Help in the garden or with snow
category-garden-snow-about = We mow, rake, trim bushes and clear snow in winter.
category-garden-snow-risk-1 = A mower throws stones. Pick them up first and keep people and animals away.
category-garden-snow-risk-2 = Wet snow is heavy. Lift little at a time and rest every quarter of an hour.
category-garden-snow-risk-3 = There are ticks in grass and wasps in bushes. Check your skin after work.
category-garden-snow-kit = Gloves, goggles, closed shoes, ear protection with a mower, a vest near the road, drinking water.
category-garden-snow-terms = We work in the garden, in the yard and on the pavement in front of the house. We come when the weather allows. You buy plants, soil and sand, or we buy them in your name for the sum on the receipt. We do not climb roofs or trees, and we use no chainsaws. One or two people come, with their own tools or using yours. The help is free.

category-shopping-errands = Shopping and errands
category-shopping-errands-need = Shopping or an errand in town
category-shopping-errands-about = We do shopping, collect medicines and parcels, and take letters to offices.
category-shopping-errands-risk-1 = Take no bank card and no PIN. Take only the agreed cash and always hand over the receipt.
category-shopping-errands-risk-2 = Heavy bags hurt your back. Share the load between both hands or use a trolley.
category-shopping-errands-risk-3 = In winter choose a cleared path. Being late is better than falling.
category-shopping-errands-kit = Bags or a trolley, your badge, an envelope for change and receipt, a reflector after dark.
category-shopping-errands-terms = We buy what is on your list and bring it to your door or kitchen. You give the money beforehand, up to an agreed sum, and get the receipt and the change. We take no card, PIN or keys. We do not buy alcohol or cigarettes. One person with a badge comes. You pay nothing for the favour.

category-companionship = Company and conversation
category-companionship-need = Company, a talk or a walk
category-companionship-about = We visit, talk, read aloud, play games and go for walks.
category-companionship-risk-1 = Ask how the person walks and whether they need an arm. Do not lift somebody who fell; call for help.
category-companionship-risk-2 = Give no medicine and no advice about illness. In an emergency call 112.
category-companionship-risk-3 = If you feel ill or have a cold, put the visit off. Look after your own strength too.
category-companionship-kit = Your badge, comfortable shoes, a phone with the coordinator’s number, a book or a game.
category-companionship-terms = We come to talk, read, play or go for a walk. We meet at your home or in the day room, usually for an hour or two. Each of us pays for their own tickets and coffee. We do not nurse, wash or give medicine. The same person always visits you, the first time together with the coordinator. The visits are free.

category-pet-care = Pet care
category-pet-care-need = Help with my animal
category-pet-care-about = We walk dogs, feed cats and help take an animal to the vet.
category-pet-care-risk-1 = A strange dog may bite. Meet it with its owner and do not take its bowl away.
category-pet-care-risk-2 = A big dog pulls. Do not wind the lead around your hand.
category-pet-care-risk-3 = Wash your hands afterwards. Wash a bite or scratch and show it to a doctor.
category-pet-care-kit = A strong lead, the owner’s muzzle, bags, a reflector, gloves for the litter tray.
category-pet-care-terms = We walk, feed or brush an animal after meeting it together with you. We come to your home. You provide food, litter, lead and muzzle. You pay the vet directly for treatment and vaccination. We do not take dogs that bite and do not keep animals overnight. We accept keys only against a signed note. One regular person comes. We help free of charge.

category-tutoring = Help with learning
category-tutoring-need = Help for a child with lessons
category-tutoring-about = We help children and teenagers with their lessons, near a parent or in the day room.
category-tutoring-risk-1 = Never stay alone with a child behind a closed door. Another adult is close by.
category-tutoring-risk-2 = Do not write to a child privately and take no pictures. You arrange things only with the parent.
category-tutoring-risk-3 = If something worries you, do not question the child. Tell the safeguarding person the same day.
category-tutoring-kit = Your badge, a notebook, pens, the rules of contact with children, the safeguarding person’s number.
category-tutoring-terms = We help with the school subjects named in the offer. We meet in the day room, or at your home while a parent or guardian is there. The child brings the books. We do not write homework for the pupil and do not child-mind. The tutor has been checked in the registers, as the law on protecting minors requires. The lessons are free.

category-language-help = Language help
category-language-help-need = Help with a language or translating
category-language-help-about = We learn languages together and help you understand letters, forms and talks.
category-language-help-risk-1 = You will hear private matters. Repeat them to nobody.
category-language-help-risk-2 = Do not interpret at a doctor’s or in court if you are unsure. A mistake can do harm.
category-language-help-risk-3 = Hard memories tire both sides. Take a break and tell the coordinator.
category-language-help-kit = Your badge, a dictionary or a phone with one, a notebook, pens.
category-language-help-terms = We help you read letters, fill in forms and talk in Polish or another language. We meet at our place, by phone or at an office. You pay for copies and stamps directly at the counter. These are not sworn translations and not legal advice. One person who knows both languages helps. It is free.

category-digital-help = Help with phone and computer
category-digital-help-need = Help with a phone, computer or the internet
category-digital-help-about = We help you set up a phone, send a form online and use a computer safely.
category-digital-help-risk-1 = Do not write down other people’s passwords or PINs. The owner types them.
category-digital-help-risk-2 = Never sign in to a bank for anybody. Look away when somebody types a password.
category-digital-help-risk-3 = Do not open chargers or swollen batteries. They can shock you or catch fire.
category-digital-help-kit = Your badge, a cable and charger, instructions in large print, reading glasses.
category-digital-help-terms = We show you how to use a phone, a computer and public websites. We work at your home, in our room or by phone. You always type passwords and codes yourself. You buy cables, memory and programs; we help you choose. We do not repair electronics inside and do not open bank accounts. One person helps. The help is free.

category-sewing = Sewing and alterations
category-sewing-need = Sewing or altering clothes
category-sewing-about = We shorten, take in, patch, replace zips and sew simple things.
category-sewing-risk-1 = Keep your fingers away from the machine needle. Switch off before changing it.
category-sewing-risk-2 = An iron burns. Put it on its stand and switch it off when you leave.
category-sewing-risk-3 = Long sitting hurts. Stand up every half hour and use a good light.
category-sewing-kit = A thimble, scissors in a cover, glasses for close work, a good lamp.
category-sewing-terms = We alter and mend clothes and things made of cloth. We work in the sewing room; if you cannot go out, we collect things from you. You bring fabric, zips and buttons, or we buy them for you for the exact sum on the receipt. Things must be washed. We do not sew furs or make wedding dresses from scratch. A participant or volunteer sews. The work is free.

category-cooking = Cooking
category-cooking-need = Help with cooking
category-cooking-about = We cook with you or for you, share cheap recipes and make preserves.
category-cooking-risk-1 = Hot fat and steam burn. Never pour water on burning oil, cover the pot.
category-cooking-risk-2 = Lay a sharp knife where all can see it. Cut on a board that does not slip.
category-cooking-risk-3 = Ask about allergies. Wash your hands and keep raw meat apart.
category-cooking-kit = A clean apron, a cap or scarf, closed shoes, a glove for hot pots.
category-cooking-terms = We cook simple meals that we choose together. We work in your kitchen or in ours. You buy the food; if we buy it, you pay the organisation what the receipt says. Tell us about allergies and diets. We do not plan diets for illnesses. One or two people come. The cooking is free.

category-transport-escort = Lifts and going along
category-transport-escort-need = A lift, or somebody to go with me
category-transport-escort-about = We go with you to the doctor, office or shop, on foot, by bus or by car.
category-transport-escort-risk-1 = Drive only with a valid licence, rested and sober. Everybody wears a seat belt.
category-transport-escort-risk-2 = Offer your arm at the car, but do not lift a person. Put the wheelchair brake on.
category-transport-escort-risk-3 = If somebody feels faint, stop and call 112. Then tell the coordinator.
category-transport-escort-kit = Your badge, driving licence, a vest, a first-aid kit, a charged phone, an umbrella.
category-transport-escort-terms = We drive or walk with you at the agreed hour, and wait if we agreed to. We meet at your door. You buy your bus ticket, the organisation pays for the fuel. This is not an ambulance and not for people lying down. We do not see the doctor for you or sign papers. One person goes, two with a wheelchair. The help is free.

category-large-waste = Carrying out large waste
category-large-waste-need = Carrying out old furniture or appliances
category-large-waste-about = We carry old furniture and appliances to the collection point and empty cellars.
category-large-waste-risk-1 = Old boards have nails. Wear thick gloves and hard soles.
category-large-waste-risk-2 = Go slowly on stairs. The lower person carries more and sets the pace.
category-large-waste-risk-3 = Cellars may hold mould, glass and asbestos. Leave asbestos alone and tell the coordinator.
category-large-waste-kit = Thick gloves, safety shoes, a mask, carrying straps, strong sacks, a torch.
category-large-waste-terms = We carry things out of your home or cellar on the day of the large-waste collection. You show us what to take; we touch nothing else. Sacks are ours, and if a container is needed you pay the council for it. We do not take asbestos, paint, tyres or rubble. Two or three people come. You pay nothing for the carrying.

category-event-help = Help at an event
category-event-help-need = Help at an event or meeting
category-event-help-about = We set out chairs and tents, greet guests, serve tea and tidy up afterwards.
category-event-help-risk-1 = A tent in the wind is a danger. Weigh the legs down and fold it when the wind is strong.
category-event-help-risk-2 = Tape cables to the floor. Keep exits and fire extinguishers clear.
category-event-help-risk-3 = In a crowd know your place and your way out. Leave quarrels to security.
category-event-help-kit = A vest saying “Help”, gloves, comfortable shoes, water, a plan of the place, a phone.
category-event-help-terms = We help prepare the place, receive guests and tidy up. We work where the event is, at the hours in your request. The host provides equipment, food and permits. We do not guard events, sell tickets or serve alcohol. A group of two to six people comes with a leader. The help is free.

category-office-help = Office help for institutions
category-office-help-need = Office help in an institution
category-office-help-about = We sort papers, pack letters, type and arrange collections in institutions.
category-office-help-risk-1 = The papers hold other people’s data. Take no pictures and carry nothing out.
category-office-help-risk-2 = For high shelves use steps with a rail, never a chair on wheels.
category-office-help-risk-3 = Shredders and guillotines hurt. Mind ties, hair and fingers.
category-office-help-kit = Your badge, a signed promise of confidentiality, gloves for old files, glasses.
category-office-help-terms = We help schools, libraries, centres and organisations with simple office tasks. We work at your place in office hours. The institution provides paper, folders and a computer. We do not replace a post or keep accounts. We handle personal data only with a written authorisation. One or two people come. The help is free.
