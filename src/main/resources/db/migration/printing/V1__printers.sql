-- Where a printer stands and how it was when it was last asked. That it is paired is known to the devices.
create table printing.printer (
    city text not null default current_setting('balieplein.city'),
    device text not null,
    location text not null,
    kiosk text, -- the device it prints for; null = every kiosk of the location without a printer of its own
    host text not null check (length(host) between 1 and 200),
    port int not null check (port between 1 and 65535),
    state text not null check (state in ('new', 'ready', 'paper-low', 'paper-out', 'cover-open', 'fault', 'silent')),
    state_since timestamptz not null,
    told_at timestamptz, -- when staff were told of this state
    primary key (city, device)
);
select database.guard('printing.printer');
create unique index one_printer_per_kiosk on printing.printer (city, location, kiosk) nulls not distinct;
