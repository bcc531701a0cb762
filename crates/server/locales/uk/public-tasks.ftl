# Points of the sphere of public tasks (udpp art. 4 ust. 1), shortened.

public-task-1 = соціальна допомога
public-task-2 = повернення до праці й суспільного життя
public-task-3 = благодійність
public-task-5a = інтеграція іноземців
public-task-7 = допомога людям з інвалідністю
public-task-8 = зайнятість та активізація людей без роботи
public-task-10 = допомога людям пенсійного віку
public-task-13 = місцеві громади
public-task-14 = наука, освіта й виховання
public-task-15 = діти й молодь
public-task-27 = волонтерство
public-task-31 = родина й батьківство
public-task-33 = підтримка неурядових організацій
