-- The sessions whose replay their hosts have published.
create table room_replay (
    session_slug varchar(80) primary key references info_session (slug) on delete cascade,
    published_at timestamp with time zone not null
);
