-- What the Flemish catalogue (IPDC-LPDC) says of a product beyond what the product itself holds: requirements,
-- procedures, costs, rules, authorities, audiences (CAT-07). In the words of its JSON-LD.
create table catalogue.listing (
    city text not null default current_setting('balieplein.city'),
    product text not null,
    body jsonb not null check (jsonb_typeof(body) = 'object'),
    primary key (city, product),
    foreign key (city, product) references catalogue.product (city, code) on delete cascade
);
select database.guard('catalogue.listing');
