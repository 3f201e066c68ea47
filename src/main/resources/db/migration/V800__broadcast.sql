-- The live video of a session, and what stays of it.
create table broadcast (
    session_slug varchar(80) primary key references info_session (slug) on delete cascade,
    -- Stands in the addresses of its files, so that none can be guessed.
    media_key    varchar(40) not null unique,
    -- The number of the last take. Who begins one holds this row.
    last_take    bigint      not null
);

-- A stretch of it that one browser has recorded without a change of camera, screen or codec.
create table broadcast_take (
    session_slug varchar(80)              not null references broadcast (session_slug) on delete cascade,
    take         bigint                   not null,
    token_hash   varchar(64)              not null,
    presenter    varchar(60)              not null,
    name         varchar(120)             not null,
    source       varchar(12)              not null,
    began        timestamp with time zone not null,
    -- When its media began, by the server's clock; null as long as there is none.
    zero         timestamp with time zone,
    -- When something of it last came.
    heard        timestamp with time zone not null,
    ended        timestamp with time zone,
    -- Whether the room has been told.
    announced    boolean                  not null,
    primary key (session_slug, take)
);

-- A piece of a take that is on disk.
create table broadcast_segment (
    session_slug varchar(80)              not null references broadcast (session_slug) on delete cascade,
    -- Picture with sound, or sound alone.
    rendition    varchar(8)               not null,
    -- Counts the pieces of all takes.
    sequence     bigint                   not null,
    take         bigint                   not null,
    -- Counts those of the take, as its recorder does.
    number       int                      not null,
    at           timestamp with time zone not null,
    micros       bigint                   not null,
    bytes        bigint                   not null,
    primary key (session_slug, rendition, sequence),
    constraint broadcast_segment_once unique (session_slug, rendition, take, number)
);

-- What the hosts make of it afterwards.
create table recording (
    session_slug varchar(80) primary key references broadcast (session_slug) on delete cascade,
    version      int         not null,
    published    boolean     not null,
    -- What is cut off at both ends; null for nothing.
    begins       timestamp with time zone,
    ends         timestamp with time zone,
    -- The day after which it is removed; null for never.
    keep_until   date,
    chapters     text        not null
);
