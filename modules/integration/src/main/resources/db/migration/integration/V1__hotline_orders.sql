-- Which appeal a work order of the hotline became, and what the hotline said that the appeal does not keep.
create table integration_hotline_order (
  peer           uuid         not null,
  order_number   varchar(40)  character set ascii collate ascii_bin not null,
  appeal_id      uuid         not null,
  called_at      datetime(6)  not null,
  received_at    datetime(6)  not null,
  channel        varchar(60)  null,
  confidential   boolean      not null,
  reporter_cipher varbinary(400) null,
  reporter_hash  binary(32)   null,
  phone_cipher   varbinary(100) null,
  phone_hash     binary(32)   null,
  kind_hint      varchar(60)  null,
  category_hint  varchar(60)  null,
  urgency_hint   varchar(60)  null,
  area_code      varchar(15)  character set ascii collate ascii_bin not null,
  address        varchar(200) null,
  longitude      decimal(11, 8) null,
  latitude       decimal(11, 8) null,
  primary key (peer, order_number),
  unique key hotline_order_of (appeal_id),
  key hotline_order_phone (phone_hash)
) engine = innodb default charset = utf8mb4 collate = utf8mb4_uca1400_as_cs;
