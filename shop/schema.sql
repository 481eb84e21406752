-- The shop's own database. A body is the noun's JSON, exactly as it is dumped; the columns beside it are what is looked up.
create table shop (
    only integer primary key check (only = 1),
    seeded_on text not null
) strict;

create table customer (
    id text primary key,
    position integer not null,
    email text not null,
    name text not null,
    postcode text not null,
    body text not null
) strict;
create index customer_email on customer (email);
create index customer_name on customer (name, postcode);

create table product (
    id text primary key,
    position integer not null,
    body text not null
) strict;

create table item (
    id text primary key,
    product_id text not null references product (id)
) strict;

create table purchase_order (
    id text primary key,
    position integer not null,
    customer_id text not null references customer (id),
    body text not null
) strict;
create index purchase_order_customer on purchase_order (customer_id, position);

create table plan (
    id text primary key,
    position integer not null,
    customer_id text not null references customer (id),
    order_id text not null unique references purchase_order (id),
    body text not null
) strict;
create index plan_customer on plan (customer_id, position);

create table refund (
    id text primary key,
    position integer not null,
    order_id text not null references purchase_order (id),
    body text not null
) strict;

-- The first answer to each idempotency key, written in the same transaction as what it did.
create table answer (
    idempotency_key text primary key,
    request_digest text not null,
    status integer not null,
    media_type text not null,
    body text not null,
    answered_at text not null
) strict;
