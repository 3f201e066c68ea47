-- What a mail encloses, in words that a feature makes the file of when the mail leaves; empty for nothing.
alter table mail add column enclosure varchar(4000) default '' not null;
