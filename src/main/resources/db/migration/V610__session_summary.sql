-- What was asked in a session, as a coordinator words it for the session's page.
create table session_summary (
    session_slug varchar(80) primary key references info_session (slug) on delete cascade,
    -- Counts the saved drafts, so that nobody saves over what somebody else has saved meanwhile.
    version      int         not null,
    draft        text        not null,
    -- What visitors read; null while nothing is published.
    published    text,
    published_at timestamp with time zone,
    -- When those with a place were written to. Never taken back, so that they are written to once.
    told_at      timestamp with time zone
);
