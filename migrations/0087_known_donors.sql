-- What a donor is known again by within one organisation: the NIP of a company, the folded name and address of a person.
alter table donors add column known_by text;

update donors set known_by = nip where kind <> 'person' and nip is not null;

create index donors_known on donors (organisation_id, known_by);
