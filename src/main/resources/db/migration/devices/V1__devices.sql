-- Devices of a city. Codes and tokens are kept as hashes only.
create table devices.device (
    city text not null default current_setting('balieplein.city'),
    code text not null,
    kind text not null check (kind in ('kiosk', 'display', 'printer')),
    name text not null check (length(name) between 1 and 80),
    start text not null check (start like '/%' and start not like '//%'), -- the page it shows
    invitation_hash bytea, -- of the code that pairs it, once
    invited_until timestamptz,
    token_hash bytea,
    paired_at timestamptz,
    last_seen timestamptz,
    reloads int not null default 0, -- how often it was told to load anew
    revoked_at timestamptz,
    primary key (city, code),
    unique (city, invitation_hash),
    unique (city, token_hash),
    check ((invitation_hash is null) = (invited_until is null)),
    check (revoked_at is null or (token_hash is null and invitation_hash is null))
);
select database.guard('devices.device');
