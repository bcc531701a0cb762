# Points of the sphere of public tasks (udpp art. 4 ust. 1), shortened.

public-task-1 = pomoc społeczna
public-task-2 = powrót do życia zawodowego i społecznego
public-task-3 = działalność charytatywna
public-task-5a = integracja cudzoziemców
public-task-7 = działalność na rzecz osób z niepełnosprawnościami
public-task-8 = promocja zatrudnienia i aktywizacja osób bez pracy
public-task-10 = działalność na rzecz osób w wieku emerytalnym
public-task-13 = wspólnoty i społeczności lokalne
public-task-14 = nauka, edukacja, oświata i wychowanie
public-task-15 = dzieci i młodzież
public-task-27 = wolontariat
public-task-31 = rodzina i rodzicielstwo
public-task-33 = wsparcie organizacji pozarządowych
