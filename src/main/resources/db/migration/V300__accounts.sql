-- Staff accounts. One without a password is an invitation that nobody has taken up yet.
create table account (
    id            uuid                     not null primary key,
    email         varchar(254)             not null,
    display_name  varchar(100)             not null,
    password_hash varchar(200),
    -- Changes whenever sessions begun before must end: a new password, a disabled account.
    stamp         uuid                     not null,
    created       timestamp with time zone not null,
    disabled      timestamp with time zone,
    constraint account_email_once unique (email)
);

create table account_role (
    account_id uuid        not null references account (id) on delete cascade,
    role       varchar(20) not null,
    primary key (account_id, role)
);

-- Links that set a password once: the first coordinator's (no account yet), an invitation's, a forgotten password's.
-- Only the token's hash is kept, and a link that was used is gone, so a used one looks like one that never was.
create table one_time_link (
    token_hash char(64)                 not null primary key,
    account_id uuid references account (id) on delete cascade,
    created    timestamp with time zone not null,
    expires    timestamp with time zone not null
);

create index one_time_link_account on one_time_link (account_id);
