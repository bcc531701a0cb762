-- The register of aid reads what was given in a year by its day.
create index aid_handovers_given on aid_handovers (organisation_id, happened_on, request_id);
create index aid_list_people_given on aid_list_people (organisation_id, received_on, list_id, person_id);
