-- Every so many months somebody looks whether the offer of a location is still right, with the figures beside it, and
-- writes down what they conclude (LOC-12). Concluding one makes the next.
create table insight.review (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    location text not null,
    product text, -- absent = everything the location offers
    months int not null check (months between 1 and 60),
    due date not null,
    concluded_at timestamptz,
    concluded_by text,
    conclusion text check (length(conclusion) between 1 and 4000),
    primary key (city, code),
    check ((concluded_at is null) = (conclusion is null)),
    check ((concluded_at is null) = (concluded_by is null))
);
create unique index review_open on insight.review (city, location, coalesce(product, '')) where concluded_at is null;
create index review_due on insight.review (city, due);
select database.guard('insight.review');
