-- A panorama with a region made unrecognizable stands in the place of the one without, also in what refers to that later.
create table panorama_successor (
    id        varchar(32) not null primary key,
    successor varchar(32) not null
);
