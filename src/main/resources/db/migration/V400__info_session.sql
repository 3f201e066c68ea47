create table info_session (
    slug      varchar(80)  primary key,
    title     varchar(200) not null,
    summary   varchar(2000) not null,
    starts_at timestamp with time zone not null,
    ends_at   timestamp with time zone not null,
    zone      varchar(60)  not null,
    check (ends_at > starts_at)
);

create index info_session_by_end on info_session (ends_at, starts_at);
