-- What happened in a session's room, each event under the next number of its session. Rows are only ever added; a
-- removal empties a row and keeps its number.
create table room_event (
    session_slug varchar(80)              not null,
    number       bigint                   not null,
    at           timestamp with time zone not null,
    type         varchar(40)              not null,
    -- Who did it, under which name and as what; HOUSE for the program itself.
    person       varchar(60)              not null,
    name         varchar(120)             not null,
    role         varchar(12)              not null,
    -- The sender's own name for it, so that what is sent twice stands here once; null for what the house adds.
    client_id    varchar(40),
    payload      text                     not null,
    primary key (session_slug, number),
    constraint room_event_once unique (session_slug, person, client_id)
);

-- The last number given. Who adds to a log holds this row, so that numbers have no gaps whichever node gives them.
create table room_head (
    session_slug varchar(80) not null primary key,
    last_number  bigint      not null
);
