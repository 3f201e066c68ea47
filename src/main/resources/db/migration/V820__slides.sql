-- Slides that hosts bring to a session and, in the same rows, the queue of those that wait to be drawn.
create table slide_deck (
    -- Cannot be guessed: who knows it may see the pictures.
    deck_key     varchar(32)              not null primary key,
    session_slug varchar(80)              not null references info_session (slug) on delete cascade,
    name         varchar(400)             not null,
    state        varchar(8)               not null,
    problem      varchar(400)             not null,
    -- 0 until they are counted.
    pages        integer                  not null,
    uploaded     timestamp with time zone not null
);

create index slide_deck_session on slide_deck (session_slug, uploaded);

-- The pages that are drawn; a sudden end loses none of them.
create table slide_page (
    deck_key  varchar(32) not null references slide_deck (deck_key) on delete cascade,
    number    integer     not null,
    -- Of the picture, in pixels.
    width     integer     not null,
    height    integer     not null,
    page_text text        not null,
    primary key (deck_key, number)
);
