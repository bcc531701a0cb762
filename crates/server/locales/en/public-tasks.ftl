# Points of the sphere of public tasks (udpp art. 4 ust. 1), shortened.

public-task-1 = social assistance
public-task-2 = return to work and social life
public-task-3 = charity
public-task-5a = integration of foreigners
public-task-7 = work for people with disabilities
public-task-8 = employment and activation of people without work
public-task-10 = work for people of retirement age
public-task-13 = local communities
public-task-14 = science, education and upbringing
public-task-15 = children and young people
public-task-27 = volunteering
public-task-31 = family and parenthood
public-task-33 = support of non-governmental organisations
