-- The figures of a month as they were when it was closed, never changed: a later correction makes a next version
-- (MEA-03, X-29).
create table insight.frozen_month (
    city text not null default current_setting('balieplein.city'),
    month date not null check (extract(day from month) = 1),
    version int not null check (version > 0),
    edition int not null, -- of the definitions
    frozen_at timestamptz not null,
    primary key (city, month, version)
);
select database.guard('insight.frozen_month');
select database.append_only('insight.frozen_month');

create table insight.frozen_figure (
    city text not null default current_setting('balieplein.city'),
    month date not null,
    version int not null,
    figure text not null,
    split text not null, -- such as `product`; empty for the whole
    key text not null,
    value numeric not null,
    primary key (city, month, version, figure, split, key),
    foreign key (city, month, version) references insight.frozen_month
);
select database.guard('insight.frozen_figure');
select database.append_only('insight.frozen_figure');

-- What products and locations were called then.
create table insight.frozen_name (
    city text not null default current_setting('balieplein.city'),
    month date not null,
    version int not null,
    split text not null,
    key text not null,
    name jsonb not null,
    primary key (city, month, version, split, key),
    foreign key (city, month, version) references insight.frozen_month
);
select database.guard('insight.frozen_name');
select database.append_only('insight.frozen_name');
