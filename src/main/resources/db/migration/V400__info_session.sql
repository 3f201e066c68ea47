create table info_session (
    slug       varchar(80)  primary key,
    series     varchar(80)  not null,
    state      varchar(12)  not null,
    reason     varchar(1000) not null,
    starts_at  timestamp with time zone not null,
    ends_at    timestamp with time zone not null,
    zone       varchar(60)  not null,
    details    text         not null,
    uid        varchar(120) not null unique,
    sequence   int          not null,
    version    int          not null,
    changed_at timestamp with time zone not null,
    check (ends_at > starts_at)
);

create index info_session_by_end on info_session (ends_at, starts_at);
create index info_session_by_series on info_session (series, starts_at);

create table registrant (
    id           uuid         primary key,
    session_slug varchar(80)  not null references info_session (slug) on delete cascade,
    state        varchar(12)  not null,
    name         varchar(120) not null,
    email        varchar(254) not null,
    school       varchar(200) not null,
    training     varchar(60)  not null,
    answers      text         not null,
    zone         varchar(60)  not null,
    created_at   timestamp with time zone not null,
    -- When the address was confirmed: the order of the wait list.
    confirmed_at timestamp with time zone,
    unique (session_slug, email)
);

create index registrant_by_state on registrant (session_slug, state, confirmed_at);

-- Each mail brings a link of its own, so the database needs no more than the links' hashes.
create table registrant_link (
    token_hash varchar(64) primary key,
    registrant uuid        not null references registrant (id) on delete cascade,
    purpose    varchar(8)  not null,
    created_at timestamp with time zone not null
);

create index registrant_link_of on registrant_link (registrant, purpose);

create table session_reminder (
    session_slug varchar(80) not null references info_session (slug) on delete cascade,
    kind         varchar(12) not null,
    starts_at    timestamp with time zone not null,
    primary key (session_slug, kind, starts_at)
);
