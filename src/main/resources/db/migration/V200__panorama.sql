-- Panoramas and, in the same rows, the queue of those that wait for their tiles.
create table panorama (
    id           varchar(32)              not null primary key,
    name         varchar(400)             not null,
    state        varchar(8)               not null,
    problem      varchar(400)             not null,
    -- QUEUED ones are taken in this order; what came first to the front has the smallest number.
    queue_order  bigint                   not null,
    submitted    timestamp with time zone not null,
    -- Which part of the sphere the master shows, in pixels.
    full_width   integer                  not null,
    full_height  integer                  not null,
    crop_left    integer                  not null,
    crop_top     integer                  not null,
    crop_width   integer                  not null,
    crop_height  integer                  not null,
    -- What the metadata said, in degrees.
    heading      double precision,
    pitch        double precision         not null,
    roll         double precision         not null,
    -- The pyramid, once it is there: edges of a face from the coarsest level to the finest, joined by commas.
    tile_size    integer,
    face_sizes   varchar(100)
);

create index panorama_queue on panorama (state, queue_order);
