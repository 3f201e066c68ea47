-- Keys of recordings that were discarded and whose files are still to be removed.
create table broadcast_removal (
    media_key varchar(40) primary key
);
