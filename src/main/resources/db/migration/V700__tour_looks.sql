-- What visitors of the walkthrough look at, added up by the day. No row belongs to anybody.
create table tour_look (
  counted_on date not null,
  scene varchar(80) not null,
  what varchar(100) not null,
  amount bigint not null,
  primary key (counted_on, scene, what)
);
