-- The letters on the numbers that a kiosk gives out by itself while the server is away. A series is never given to
-- another kiosk, so that two kiosks never give the same number.
create table offline.series (
    city text not null default current_setting('balieplein.city'),
    location text not null,
    prefix text not null check (prefix ~ '^K[A-Z]{1,2}$'),
    kiosk text not null, -- the device, or what a kiosk that is not paired calls itself
    reserved_at timestamptz not null,
    primary key (city, location, prefix),
    constraint one_series_per_kiosk unique (city, location, kiosk)
);
select database.guard('offline.series');
