-- Every save is a row of its own, so that nobody's work is ever written over.
create table document_revision (
    kind         varchar(40)              not null,
    number       integer                  not null,
    -- DRAFT, PUBLISHED or SUPERSEDED. No check says so: H2 2.4 evaluates one with IN in the session that created it,
    -- and refuses every row once the connection pool has closed that session.
    state        varchar(10)              not null,
    content      text                     not null,
    author       varchar(320)             not null,
    created_at   timestamp with time zone not null,
    note         varchar(500)             not null,
    published_at timestamp with time zone,
    published_by varchar(320),
    -- Two saves over the same revision want the same number; the second one is refused.
    primary key (kind, number)
);
